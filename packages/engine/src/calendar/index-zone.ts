import type { ZoneTable } from '@lijie/schema'
import { dayMs } from '../civil-time/index.js'

/** Width of a bucket of instants: 2^31 ms, about 25 days. */
const bucketMs = 2 ** 31
const perMs = 1 / bucketMs
/** Nearly five thousand years; a table that spans more is searched. */
const mostBuckets = 2 ** 16

/** A zone table with an index of where to look; without one it is searched. */
export interface IndexedZone extends ZoneTable {
  /**
   * For each bucket of instants from the first entry on, the entry that holds in it and for a day around it; where a change
   * is that near, `~` of the entry that holds at its beginning.
   */
  readonly entryOf?: Int32Array | undefined
}

/**
 * A copy of a zone table to compute with (时区偏移表): its offsets are found at once, whatever the number of clock changes.
 * The arrays of a frozen document keep every number in a box of its own, and so do plain copies of them; reading these costs
 * several times what the rest of a deadline does.
 */
export function indexZone({ zone, from, to, at: given, offset }: ZoneTable): IndexedZone {
  const at = unbox(given)
  return { zone, from, to, at, offset: unbox(offset), entryOf: indexBuckets(at) }
}

function unbox(numbers: readonly number[]): readonly number[] {
  return Array.from(Float64Array.from(numbers))
}

/** The entry of a bucket, if an instant from `at[0]` on has one; negative near a change. */
export function readBucket({ at, entryOf }: IndexedZone, epochMs: number): number | undefined {
  return entryOf?.[((epochMs - (at[0] as number)) * perMs) | 0]
}

function indexBuckets(at: readonly number[]): Int32Array | undefined {
  const [first = 0] = at
  const buckets = Math.floor(((at.at(-1) ?? 0) - first) * perMs) + 1
  if (!(buckets <= mostBuckets)) return undefined
  const index = new Int32Array(buckets)
  let entry = 0
  for (let bucket = 0; bucket < buckets; bucket++) {
    const begin = first + bucket * bucketMs
    while ((at[entry + 1] as number) <= begin) entry++
    const isSteady =
      begin - (at[entry] as number) >= dayMs && (at[entry + 1] as number) - begin >= bucketMs + dayMs
    index[bucket] = isSteady ? entry : ~entry
  }
  return index
}
