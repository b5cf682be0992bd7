import type { Issue, StandardDocument } from '@lijie/schema'
import { findExcess } from '@lijie/schema/issues'
import { layeredParts } from '../layers/index.js'

/**
 * Parts of a standard that are deeper or larger than any document may be (超限), or that contain themselves. Everything
 * after this goes down the documents by calling itself.
 */
export function checkExtent(document: StandardDocument): Issue[] {
  return Object.entries(document).flatMap(([key, value]) => {
    const excess = findExcess(value)
    if (excess === undefined) return []
    const file = fileOf(key)
    return [{ ...excess, ...(file === undefined ? { pointer: `/${key}${excess.pointer ?? ''}` } : { file }) }]
  })
}

function fileOf(key: string): string | undefined {
  if (key === 'standard' || key === 'calendar' || key === 'overrides') return `${key}.json`
  return Object.values(layeredParts).find((part) => part.key === key)?.file
}
