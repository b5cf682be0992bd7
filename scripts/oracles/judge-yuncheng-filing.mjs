/** Which row of a sub-category files a case: the shortest limit wins, of equal limits the lower condition number. */
import { rowIdOf, toSlug } from '../yuncheng/read-vocabulary.mjs'
import { dueAt } from './count-office-minutes.mjs'
import { judgeRow } from './judge-yuncheng-row.mjs'

/** The limit of a row as `{ value, unit }`. */
export function limitOf(row) {
  return { value: row.limit.value, unit: toSlug(row.limit.unit) }
}

/** Outcome for a case in which at most the fact `missing` is unknown. */
export function judgeFiling(rows, facts, { startedAt, daysOff, missing }) {
  const ranked = rows
    .map((row) => ({ row, truth: judgeRow(row, facts), due: dueAt(limitOf(row), startedAt, daysOff) }))
    .toSorted((a, b) => a.due - b.due || a.row.cond_no - b.row.cond_no)
  const first = ranked.find(({ truth }) => truth > 0)
  if (first === undefined) return { outcome: 'not-filed' }
  if (first.truth === 2) return { outcome: 'filed', criteria: [rowIdOf(first.row)] }
  if (missing === undefined) throw new Error(`${rowIdOf(first.row)} is unknown though every fact is given`)
  return { outcome: 'needs', facts: [missing] }
}
