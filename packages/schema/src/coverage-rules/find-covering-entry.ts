import { standardPartNames, partKeys } from '../part-names.js'
import type { StandardDocument } from '../standard-document.js'
import { findNearestWord } from '../validate/index.js'

type Members = Readonly<Record<string, unknown>>

/** Whether a standard has the entry that a path names; if not, the path that was most likely meant. */
export interface CoveringEntry {
  readonly exists: boolean
  readonly nearest?: string
}

/**
 * Looks up what executes a rule (执行条目) by part, collection and key: workflow/transitions/file, standard/effectiveFrom,
 * responsibility/ladders/unclear/first. Lists are entered by the id or slot of an entry.
 */
export function findCoveringEntry(document: StandardDocument, path: string): CoveringEntry {
  let at: Members = Object.fromEntries(
    standardPartNames
      .map((part) => [part, document[partKeys[part]]])
      .filter(([, value]) => value !== undefined)
  )
  const steps = path.split('/')
  for (const [index, step] of steps.entries()) {
    if (!Object.hasOwn(at, step)) {
      const nearest = findNearestWord(step, Object.keys(at))
      const meant = [...steps.slice(0, index), nearest, ...steps.slice(index + 1)].join('/')
      return { exists: false, ...(nearest !== undefined && { nearest: meant }) }
    }
    at = membersOf(at[step])
  }
  return { exists: steps.length > 1 }
}

/** Members by name; those of a list by their ids, those of a ladder are its steps. */
function membersOf(value: unknown): Members {
  if (Array.isArray(value))
    return Object.fromEntries(value.map((entry, index) => [keyOf(entry, index), entry]))
  if (typeof value !== 'object' || value === null) return {}
  return 'steps' in value && Array.isArray(value.steps) ? membersOf(value.steps) : (value as Members)
}

function keyOf(entry: unknown, index: number): string {
  if (typeof entry !== 'object' || entry === null) return String(index)
  const { id, slot } = entry as { readonly id?: unknown; readonly slot?: unknown }
  return typeof id === 'string' ? id : typeof slot === 'string' ? slot : String(index)
}
