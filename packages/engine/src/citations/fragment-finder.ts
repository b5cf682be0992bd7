import type { CitedFragment } from '@lijie/schema'
import { sha256Hex } from '../kernel/index.js'
import type { NormalText } from './read-normal-text.js'

/** How much is hashed while looking, in characters: far more than any regulation needs, about a minute of work. */
const mostHashed = 1_000_000_000

/** What hashing costs besides the characters: short words are no cheaper than these. */
const costOfHash = 20

/**
 * Where a fragment first begins in a range of characters; undefined where nothing in it has this hash, `spent` where that was not
 * found out for want of work.
 */
export type FragmentFinder = (
  fragment: CitedFragment,
  from: number,
  to: number
) => number | 'spent' | undefined

/** How far a range was searched for words of one length, and which of the wanted hashes were met on the way. */
interface Search {
  next: number
  readonly met: Map<string, number>
}

/**
 * Looks for fragments in a text (查找引文). Nobody can tell from a hash where its words are, so every place is hashed, once for each
 * length: what is met for one fragment is kept for the others of `wanted`.
 */
export function createFragmentFinder(
  { text, starts }: NormalText,
  wanted: readonly CitedFragment[],
  most: number = mostHashed
): FragmentFinder {
  const hashes = new Set(wanted.map(({ sha256 }) => sha256))
  const searches = new Map<string, Search>()
  const length = starts.length - 1
  let left = most
  return ({ chars, sha256 }, from, to) => {
    const key = `${chars} ${from} ${to}`
    const search = searches.get(key) ?? { next: from, met: new Map<string, number>() }
    searches.set(key, search)
    const end = Math.min(to, length - chars + 1)
    for (; search.next < end && !search.met.has(sha256); search.next += 1) {
      left -= chars + costOfHash
      if (left < 0) return 'spent'
      const hash = sha256Hex(text.slice(starts[search.next], starts[search.next + chars]))
      if (hashes.has(hash) && !search.met.has(hash)) search.met.set(hash, search.next)
    }
    return search.met.get(sha256)
  }
}
