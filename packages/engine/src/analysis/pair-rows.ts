import type { CompiledRow, CompiledSubcategory } from '../criteria/index.js'
import { compareRows } from '../criteria/index.js'
import type { AnalyzedRow } from './analyzed-criteria.js'
import { countsAlike, findLimit, keyOfLimit, type ComparedSubcategory } from './compared-side.js'
import { proveEquivalent } from './prove-equivalent.js'
import type { SearchSpace } from './search-space.js'
import type { BudgetSource } from './step-budget.js'

/** A row on both sides or on one only; places count within the sub-category. */
export interface RowPair {
  readonly a: number | null
  readonly b: number | null
  /** True when the two are proved to hold for the same cases. */
  readonly isEquivalent: boolean
}

/** The rows of both sides by id, with what is proved about each pair; without a space, by their shape alone. */
export function pairRows(
  a: ComparedSubcategory,
  b: ComparedSubcategory,
  space: SearchSpace | null,
  budgets: BudgetSource
): readonly RowPair[] {
  const first = a.analyzed.rows
  const second = b.analyzed.rows
  const ids = new Set([...first, ...second].map(({ source }) => source.id))
  return [...ids].map((id) => {
    const [atA, atB] = [placeOf(first, id), placeOf(second, id)]
    const [rowA, rowB] = [first[atA ?? -1], second[atB ?? -1]]
    const isEquivalent =
      rowA !== undefined &&
      rowB !== undefined &&
      proveEquivalent(rowA.applies, rowB.applies, space, budgets) === true
    return { a: atA, b: atB, isEquivalent }
  })
}

/** True when a pair has the same limit in an area of a grade. */
export function hasSameLimit(
  { a, b }: RowPair,
  first: ComparedSubcategory,
  second: ComparedSubcategory,
  areaGrade: string | undefined
): boolean {
  const keyIn = ({ side, analyzed }: ComparedSubcategory, place: number | null): string | null => {
    const id = analyzed.rows[place ?? -1]?.source.id
    return id === undefined ? null : keyOfLimit(findLimit(side.rules, id, areaGrade))
  }
  return keyIn(first, a) === keyIn(second, b)
}

/**
 * True when both sides make the same of the same rows whatever their conditions: the same hit policy, and where it
 * matters the same order in the file or in time.
 */
export function weighsAlike(
  pairs: readonly RowPair[],
  first: ComparedSubcategory,
  second: ComparedSubcategory,
  areaGrade: string | undefined
): boolean {
  const { policy } = first.compiled
  if (policy !== second.compiled.policy) return false
  if (policy === 'unique') return true
  const matched = pairs.filter(({ a, b }) => a !== null && b !== null)
  if (policy !== 'shortest') {
    const places = matched.toSorted((x, y) => (x.a ?? 0) - (y.a ?? 0)).map(({ b }) => b ?? 0)
    return places.every((place, i) => i === 0 || (places[i - 1] ?? 0) < place)
  }
  if (countsAlike(first.side, second.side)) return true
  return matched.every((x, i) =>
    matched.slice(i + 1).every((y) => {
      const [order, other] = [orderOf(first, x.a, y.a, areaGrade), orderOf(second, x.b, y.b, areaGrade)]
      return order !== undefined && order === other
    })
  )
}

/** Which of two rows is due first at every start; undefined when that depends on the start. */
function orderOf(
  { compiled, side }: ComparedSubcategory,
  x: number | null,
  y: number | null,
  areaGrade: string | undefined
): number | undefined {
  const [row, other] = [rowAt(compiled, x), rowAt(compiled, y)]
  if (row === undefined || other === undefined) return undefined
  const { compareLimits } = side.rules.criteria
  const order = compareRows(row, other, { compareLimits, startedAt: undefined, areaGrade })
  return order === null ? 0 : typeof order === 'number' ? Math.sign(order) : undefined
}

function rowAt({ rows }: CompiledSubcategory, place: number | null): CompiledRow | undefined {
  return place === null ? undefined : rows[place]
}

function placeOf(rows: readonly AnalyzedRow[], id: string): number | null {
  const place = rows.findIndex(({ source }) => source.id === id)
  return place === -1 ? null : place
}
