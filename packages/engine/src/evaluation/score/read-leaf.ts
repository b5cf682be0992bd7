import type { ItemCounts } from '../../counting/index.js'
import { addBounded, createRational, multiplyBounded, type Rational } from '../../kernel/index.js'
import type { LeafReading, LeafUse } from '../plan/counter-use.js'
import type { CounterFault } from './counter-value.js'

/** Counts of one object in one pass, with the share of each row that the pass charges. */
export interface SharedCounts {
  readonly counts: ItemCounts
  readonly share: Rational
  /** Which of the later shares this is, from 0; null: the first share, an exception, or the only pass. */
  readonly later: number | null
}

/** A leaf of a counter: its number before the sign. */
export interface LeafValue {
  readonly value: Rational
  readonly count: number
  readonly unknown: number
  readonly faults: readonly CounterFault[]
}

const zero = createRational(0)

/** What a counter of rows comes to over the passes (取数), and what its onMissing makes of unknown rows. */
export function readLeaf(
  { counter, onMissing, reading, again }: LeafUse,
  passes: readonly SharedCounts[]
): LeafValue {
  const asTrue = onMissing === 'count-as-true' || onMissing === 'counts-as-on-time'
  const parts = passes.map(({ counts, share, later }) => {
    const own = readPass(reading, counts, asTrue)
    const charged = later === null ? undefined : again[later]
    return { share, ...(charged === undefined ? own : countOnce(own, readPass(charged, counts, asTrue))) }
  })
  const add = (pick: (part: (typeof parts)[number]) => number): number =>
    parts.reduce((sum, part) => sum + pick(part), 0)
  const unknown = add((part) => part.unknown)
  const unlisted = add((part) => part.unlisted)
  const faults: CounterFault[] = []
  if (unknown > 0 && onMissing === 'refuse') faults.push({ kind: 'unknown-rows', counter, rows: unknown })
  if (unknown > 0 && onMissing === 'exclude') faults.push({ kind: 'rows-left-out', counter, rows: unknown })
  if (unlisted > 0 && reading.kind === 'lookup') {
    const kind = reading.onUnlisted === 'refuse' ? 'unlisted-level' : 'levels-left-out'
    faults.push({ kind, counter, rows: unlisted })
  }
  return { value: addShares(parts), count: add((part) => part.count), unknown, faults }
}

/** Almost always there is one pass that charges whole rows. */
function addShares(parts: readonly { readonly share: Rational; readonly value: Rational }[]): Rational {
  const [only] = parts
  if (only === undefined) return zero
  if (parts.length === 1 && only.share.numerator === only.share.denominator) return only.value
  return parts.reduce((sum, { share, value }) => addBounded(sum, multiplyBounded(share, value)), zero)
}

interface PassValue {
  readonly value: Rational
  readonly count: number
  readonly unknown: number
  readonly unlisted: number
}

/** The value takes every share; rows that another share charged to the same object are counted there. */
function countOnce(own: PassValue, charged: PassValue): PassValue {
  return {
    value: own.value,
    count: own.count - charged.count,
    unknown: own.unknown - charged.unknown,
    unlisted: own.unlisted - charged.unlisted
  }
}

function readPass(reading: LeafReading, { trues, unknowns, sums }: ItemCounts, asTrue: boolean): PassValue {
  const { item } = reading
  const count = trues[item] ?? 0
  const unknown = unknowns[item] ?? 0
  if (reading.kind === 'item') {
    const sum = BigInt(sums[item] ?? 0)
    // A whole number is in lowest terms already.
    const value = { numerator: asTrue ? sum + BigInt(unknown) : sum, denominator: 1n }
    return { value, count, unknown, unlisted: 0 }
  }
  const missing = trues[reading.missing] ?? 0
  const unlisted = trues[reading.unlisted] ?? 0
  const value = reading.levels.reduce(
    (sum, level) => addBounded(sum, multiplyBounded(level.value, createRational(trues[level.item] ?? 0))),
    zero
  )
  return { value, count: count - missing - unlisted, unknown: unknown + missing, unlisted }
}
