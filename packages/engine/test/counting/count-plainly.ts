import {
  judgeRow,
  type CaseFacts,
  type CountItem,
  type CountPass,
  type CountPlan,
  type ItemCounts,
  type PassCounts,
  type PlanCounts
} from '../../src/counting/index.js'
import { TRUE, UNKNOWN } from '../../src/kernel/index.js'

/** The meaning of a plan, with nothing but filters over judgeRow. */
export function countPlainly(plan: CountPlan, rows: readonly CaseFacts[]): PlanCounts {
  return plan.passes.map((pass) => countPass(plan, pass, rows))
}

function countPass(
  { items }: CountPlan,
  { object, question }: CountPass,
  rows: readonly CaseFacts[]
): PassCounts {
  const passing = rows.filter((row) => judgeRow(question, row) === TRUE)
  const names = new Set(passing.map((row) => row[object] ?? '').filter((name) => name !== ''))
  const of = (name: string): readonly CaseFacts[] => passing.filter((row) => (row[object] ?? '') === name)
  return {
    groups: new Map([...names].map((name) => [name, countItems(items, of(name))])),
    nameless: countItems(items, of('')),
    undecided: rows.filter((row) => judgeRow(question, row) === UNKNOWN).length
  }
}

function countItems(items: readonly CountItem[], rows: readonly CaseFacts[]): ItemCounts {
  const counted = items.map(({ question, sum }) => {
    const values = rows
      .filter((row) => judgeRow(question, row) === TRUE)
      .map((row) => (sum === null ? 1 : row[sum]))
    const known = values.filter((value) => value !== null && value !== undefined)
    const open = rows.filter((row) => judgeRow(question, row) === UNKNOWN).length
    const total = known.reduce((all, value) => all + value, 0)
    return { count: known.length, unknown: open + values.length - known.length, total }
  })
  return {
    rows: rows.length,
    trues: Float64Array.from(counted, ({ count }) => count),
    unknowns: Float64Array.from(counted, ({ unknown }) => unknown),
    sums: Float64Array.from(counted, ({ total }) => total)
  }
}
