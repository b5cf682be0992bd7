import type { EvaluationPart } from '@lijie/schema'
import { createRational, createReason, type Rational, type Reason } from '../../kernel/index.js'
import type { CompiledScheme } from '../compile/compiled-scheme.js'
import { findCounter } from '../compile/list-counters.js'
import { listLeaves } from '../compile/list-leaves.js'
import { sayKnown } from '../compile/say-known.js'
import { readExact } from '../request/read-exact.js'

/** Counts as they were printed: object, then counter, then the count (给定计数). Whole numbers, or exact text such as `12/5`. */
export type GivenTotals = Readonly<Record<string, Readonly<Record<string, number | string>>>>

/** Counts by object and counter, exact. */
export type TotalTable = ReadonlyMap<string, ReadonlyMap<string, Rational>>

/** Reads given counts, with everything that stands against them. */
export function readTotals(
  totals: GivenTotals,
  { part, document }: CompiledScheme
): { readonly table: TotalTable; readonly reasons: readonly Reason[] } {
  const table = new Map<string, ReadonlyMap<string, Rational>>()
  const reasons: Reason[] = []
  const isShared = document.attribution !== undefined && 'shares' in document.attribution
  for (const [place, [object, counts]] of Object.entries(totals).entries()) {
    if (object === '') reasons.push(createReason('evaluation/empty-object', { place: place + 1 }))
    const own = new Map<string, Rational>()
    for (const [counter, given] of Object.entries(counts)) {
      if (findCounter(part, counter) === undefined) {
        const known = sayKnown(part.counters)
        reasons.push(createReason('evaluation/unknown-total', { object, counter, known }))
        continue
      }
      const value = readCount(given, formOf(part, counter, isShared))
      if (value === null)
        reasons.push(createReason('evaluation/bad-total', { object, counter, value: String(given) }))
      else own.set(counter, value)
    }
    table.set(object, own)
  }
  return { table, reasons }
}

interface CountForm {
  readonly negative: boolean
  readonly fractions: boolean
}

/** Only values of levels and differences can be negative; only those and shares can be parts. */
function formOf(part: EvaluationPart, counter: string, isShared: boolean): CountForm {
  const leaves = listLeaves(part, [counter])
  const valued = leaves.some(({ document }) => document.lookup !== undefined)
  return { negative: valued || leaves.some(({ sign }) => sign < 0), fractions: valued || isShared }
}

function readCount(given: number | string, { negative, fractions }: CountForm): Rational | null {
  const value =
    typeof given === 'string' ? readExact(given) : Number.isSafeInteger(given) ? createRational(given) : null
  if (value === null || (value.numerator < 0n && !negative)) return null
  return value.denominator === 1n || fractions ? value : null
}
