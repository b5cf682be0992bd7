import { createRational, type Rational } from '../../kernel/index.js'
import type { CountReader } from '../score/count-reader.js'
import { findTotal } from '../score/find-total.js'
import type { TotalTable } from './read-totals.js'

const zero = createRational(0)

/** Reads counts that were given instead of rows (读取给定计数): no row is unknown, and none names no object. */
export function readGivenTotals(table: TotalTable): CountReader {
  const find: CountReader['find'] = ({ scheme }, counter, object) =>
    findTotal(scheme.part, counter, (id) => table.get(object)?.get(id) ?? null)
  return {
    isGiven: true,
    listObjects: () => table.keys(),
    find,
    read: (plan, { counter }, object) => {
      const value = object === null ? zero : find(plan, counter, object)
      const faults = value === null ? [{ kind: 'missing-total', counter, rows: 0 } as const] : []
      return { value: value ?? zero, count: countOf(value), unknown: 0, faults }
    },
    countRows: () => 0,
    countAll: () => 0,
    countUndecided: () => 0
  }
}

function countOf(value: Rational | null): number {
  return value === null ? 0 : Number(value.numerator / value.denominator)
}
