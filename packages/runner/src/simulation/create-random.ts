/** Numbers that look random and are the same for the same seed on every machine (伪随机数): 32-bit arithmetic alone. */
export interface Random {
  /** The next whole number from 0 to 2^32 - 1. */
  readonly next: () => number
  /** A whole number from 0 to `count` - 1, each as likely; `count` from 1 to 2^32. */
  readonly below: (count: number) => number
  /** True that many times in a thousand. */
  readonly chance: (permille: number) => boolean
  /** One of these, each as likely as its weight says; undefined when no weight is above zero. */
  readonly pick: <T>(items: readonly Weighted<T>[]) => T | undefined
}

/** Something with a weight: a whole number, 0 or more. */
export interface Weighted<T> {
  readonly item: T
  readonly weight: number
}

const range = 2 ** 32

/**
 * A generator of its own for each seed and stream: sfc32 (Chris Doty-Humphrey, public domain), seeded through splitmix32 and
 * warmed up. Streams of one seed do not depend on one another, so that a case keeps its story when others change.
 */
export function createRandom(seed: number, stream = 0): Random {
  const next = startSfc32(seed >>> 0, stream >>> 0)
  const below = (count: number): number => {
    // Numbers of the last, incomplete round are thrown away: every answer is as likely as any other.
    const fair = range - (range % count)
    for (;;) {
      const value = next()
      if (value < fair) return value % count
    }
  }
  return {
    next,
    below,
    chance: (permille) => below(1000) < permille,
    pick(items) {
      const total = items.reduce((sum, { weight }) => sum + weight, 0)
      if (total <= 0) return undefined
      let left = below(total)
      return items.find(({ weight }) => (left -= weight) < 0)?.item
    }
  }
}

function startSfc32(seed: number, stream: number): () => number {
  const fill = startSplitmix32(seed)
  let a = fill()
  let b = fill() ^ Math.imul(stream, 0x9e3779b1)
  let c = fill() ^ stream
  let counter = 1
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + sum
    c |= 0
    return sum >>> 0
  }
  for (let round = 0; round < 15; round += 1) next()
  return next
}

function startSplitmix32(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x9e3779b9) | 0
    let mixed = state ^ (state >>> 16)
    mixed = Math.imul(mixed, 0x21f0aaad)
    mixed ^= mixed >>> 15
    mixed = Math.imul(mixed, 0x735a2d97)
    return (mixed ^ (mixed >>> 15)) | 0
  }
}
