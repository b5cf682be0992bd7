import { describe, expect, it } from 'vitest'
import { compile } from '../../test/calendar-fixtures.js'
import { compileUnits, createRules, limitOf } from '../../test/time-limit-fixtures.js'
import { computeDeadline } from './compute-deadline.js'
import { elapsedIn } from './elapsed-in.js'

/** The week of Monday 2 March 2026 and the next Monday, Tuesday: shifts 08-12 and 14-18, no holidays. */
const dates: Readonly<Record<string, string>> = {
  Wed: '2026-03-04',
  Thu: '2026-03-05',
  Fri: '2026-03-06',
  Sat: '2026-03-07',
  Mon: '2026-03-09'
}
const rules = createRules(compileUnits({ calendar: compile() }))

function readMoment(text: string): string {
  const [weekday = '', clock = ''] = text.split(' ')
  return `${dates[weekday]}T${clock}:00+08:00`
}

/** Vectors of the field: start, work hours, deadline. */
const vectors: readonly (readonly [string, number, string])[] = [
  ['Wed 09:00', 2, 'Wed 11:00'],
  ['Wed 10:00', 2, 'Wed 12:00'],
  ['Wed 12:00', 2, 'Wed 16:00'],
  ['Wed 18:00', 2, 'Thu 10:00'],
  ['Wed 08:00', 8, 'Wed 18:00'],
  ['Wed 23:10', 4, 'Thu 12:00'],
  ['Fri 17:00', 2, 'Mon 09:00'],
  ['Sat 10:30', 2, 'Mon 10:00']
]

/** The same, counted back: the latest start from which so much is left. */
const backwards: readonly (readonly [string, number, string])[] = [
  ['Wed 11:00', 2, 'Wed 09:00'],
  ['Wed 16:00', 2, 'Wed 14:00'],
  ['Wed 14:00', 2, 'Wed 10:00'],
  ['Thu 10:00', 2, 'Thu 08:00'],
  ['Thu 08:00', 2, 'Wed 16:00'],
  ['Mon 09:00', 2, 'Fri 17:00'],
  ['Sat 10:30', 2, 'Fri 16:00'],
  ['Thu 18:00', 16, 'Wed 08:00']
]

describe('deadlines in work hours as the field wants them', () => {
  it.each(vectors)('%s + %d is %s', (start, hours, due) => {
    const startedAt = readMoment(start)
    const decision = computeDeadline(rules, { limit: limitOf(hours, 'work-hour'), startedAt })
    expect(decision).toMatchObject({ value: { iso: readMoment(due) } })
    expect(elapsedIn(rules, { unit: 'work-hour', from: startedAt, to: readMoment(due) })).toMatchObject({
      value: { whole: hours, remainderMs: 0 }
    })
  })

  it.each(backwards)('%s - %d is %s', (end, hours, due) => {
    const limit = { ...limitOf(hours, 'work-hour'), direction: 'before' } as const
    expect(computeDeadline(rules, { limit, startedAt: readMoment(end) })).toMatchObject({
      value: { iso: readMoment(due) }
    })
  })

  it('an hour inside a break is no working time, and a month of hours is no overflow', () => {
    const [from, to] = [readMoment('Wed 12:30'), readMoment('Wed 13:30')]
    expect(elapsedIn(rules, { unit: 'work-hour', from, to })).toMatchObject({ value: { countedMs: 0 } })
    const limit = limitOf(400, 'work-hour')
    expect(computeDeadline(rules, { limit, startedAt: readMoment('Wed 08:00') })).toMatchObject({
      value: { iso: '2026-05-12T18:00:00+08:00' }
    })
  })
})
