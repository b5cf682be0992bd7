import type { Issue } from '@lijie/schema'
import { createIssue } from '@lijie/schema/issues'
import type { PartsContext } from './resolve-parts.js'

/** Bindings (绑定) to a standard that was not given, or was given in another version; calendars are checked when read. */
export function checkBindings({ documents, bind }: PartsContext): Issue[] {
  const calendars = new Set<string>()
  const slots = new Set<string>()
  for (const { standard } of documents.values()) {
    for (const { slot, part } of standard.delegates ?? []) (part === 'calendar' ? calendars : slots).add(slot)
  }
  return Object.entries(bind).flatMap(([slot, to]) => {
    if (!slots.has(slot) && calendars.has(slot)) return []
    const id = typeof to === 'string' ? to : to.standard
    const given = documents.get(id)?.standard.version
    if (given === undefined)
      return [createIssue('rulebook/missing-standard', { id, neededBy: `bind ${slot}` })]
    if (typeof to === 'string' || to.version === given) return []
    return [createIssue('rulebook/wrong-version', { slot, id, wanted: to.version, given })]
  })
}
