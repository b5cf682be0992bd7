/** Deadline vectors of the Yuncheng table: every limit once, and every distinct limit over breaks and holidays. */
import { rowIdOf } from '../yuncheng/read-vocabulary.mjs'
import { dueAt, formatShanghai } from './count-office-minutes.mjs'
import { createVector } from './create-vector.mjs'
import { limitOf } from './judge-yuncheng-filing.mjs'

/** Half an hour before the weekend: an hour and a day of every unit end at different instants. */
const friday = '2026-03-06T17:30:00+08:00'
/** Starts before, inside and after shifts, in the lunch break, at weekends and before long holidays. */
const starts = [
  '2026-03-04T09:00:00+08:00',
  '2026-03-04T12:30:00+08:00',
  '2026-03-04T18:00:00+08:00',
  '2026-03-06T17:00:00+08:00',
  '2026-03-07T10:30:00+08:00',
  '2026-02-13T17:00:00+08:00',
  '2026-02-28T16:20:00+08:00',
  '2026-04-30T16:00:00+08:00',
  '2026-09-30T17:59:00+08:00',
  '2026-10-09T23:10:00+08:00'
]

function describeLimit({ value, unit }) {
  return `${value} ${unit}`
}

function distinctLimits(rows) {
  const limits = new Map(rows.map((row) => [describeLimit(limitOf(row)), limitOf(row)]))
  return [...limits.values()].toSorted(
    (a, b) => (a.unit < b.unit ? -1 : a.unit > b.unit ? 1 : 0) || a.value - b.value
  )
}

function createDeadline(description, deadline, limit, daysOff) {
  const due = formatShanghai(dueAt(limit, deadline.startedAt, daysOff))
  return createVector(description, { deadline }, { value: due })
}

/** Every row's own limit from Friday 6 March 2026, 17:30. */
export function listRowDeadlines({ rows, daysOff }) {
  return rows.map((row) =>
    createDeadline(
      `${rowIdOf(row)}: ${describeLimit(limitOf(row))} from Friday 17:30`,
      { criterion: rowIdOf(row), startedAt: friday },
      limitOf(row),
      daysOff
    )
  )
}

/** Every distinct limit from starts that cross breaks, weekends, days off and make-up workdays. */
export function listLimitDeadlines({ rows, daysOff }) {
  return distinctLimits(rows).flatMap((limit) =>
    starts.map((startedAt) =>
      createDeadline(`${describeLimit(limit)} from ${startedAt}`, { limit, startedAt }, limit, daysOff)
    )
  )
}

/** Without a calendar: urgent limits are computed, the others refused. */
export function listUnboundDeadlines({ rows, daysOff }) {
  return firstOfEachLimit(rows).map((row) => {
    const limit = limitOf(row)
    const description = `${rowIdOf(row)}: ${describeLimit(limit)} without a calendar`
    const deadline = { criterion: rowIdOf(row), startedAt: '2026-03-07T22:15:00+08:00' }
    return limit.unit.startsWith('urgent')
      ? createDeadline(description, deadline, limit, daysOff)
      : createVector(description, { deadline }, { refused: ['time-limits/unresolved-delegation'] })
  })
}

function firstOfEachLimit(rows) {
  const first = new Map()
  for (const row of rows) {
    const limit = describeLimit(limitOf(row))
    if (!first.has(limit)) first.set(limit, row)
  }
  return [...first.values()]
}
