import type { Issue, StandardDocument } from '@lijie/schema'
import { findExcess } from '@lijie/schema/issues'
import { layeredParts } from '../layers/index.js'

/** What is too large about a standard, and every list and object in it, itself included. */
export interface Extent {
  readonly issues: readonly Issue[]
  readonly within: readonly (readonly object[])[]
}

/**
 * Parts of a standard that are deeper or larger than any document may be (超限), or that contain themselves. Everything
 * after this goes down the documents by calling itself.
 */
export function checkExtent(document: StandardDocument): Extent {
  const within: object[][] = [[document]]
  const issues = Object.entries(document).flatMap(([key, value]) => {
    const values: object[] = []
    within.push(values)
    const excess = findExcess(value, Infinity, values)
    if (excess === undefined) return []
    const file = fileOf(key)
    return [{ ...excess, ...(file === undefined ? { pointer: `/${key}${excess.pointer ?? ''}` } : { file }) }]
  })
  return { issues, within }
}

function fileOf(key: string): string | undefined {
  if (key === 'standard' || key === 'calendar' || key === 'overrides') return `${key}.json`
  return Object.values(layeredParts).find((part) => part.key === key)?.file
}
