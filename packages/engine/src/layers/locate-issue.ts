import type { Issue } from '@lijie/schema'
import type { LayerEntries } from './layer-entry.js'
import type { RestoredPart } from './restore-part.js'

/** The same issue, with the file and pointer of whoever wrote what stands at its pointer. */
export function locateIssue(issue: Issue, { keyAt }: RestoredPart, entries: LayerEntries): Issue {
  const steps = (issue.pointer ?? '').split('/').slice(1)
  for (let length = steps.length; length >= 0; length--) {
    const pointer = steps.slice(0, length).map((step) => `/${step}`)
    const entry = entries.get(keyAt.get(pointer.join('')) ?? '\n')
    if (entry === undefined) continue
    const rest = steps.slice(length)
    const leaf = entry.only ?? rest[0]
    const inside = entry.only === undefined ? rest.slice(1) : rest
    const changer = leaf === undefined ? undefined : entry.changed.get(leaf)
    const origin = changer ?? entry.origin
    const tail = changer === undefined ? rest : inside
    return { ...issue, file: origin.file, pointer: [origin.pointer, ...tail].join('/') }
  }
  return issue
}
