import { expect, test } from 'vitest'
import type { RecurringDays } from '../generated/types.js'
import { sampleLocal, sampleWorking } from '../../test/sample-calendar.js'
import { recurrenceRules } from './recurrence-rules.js'

const rule = (id: string, rrule: string, start = '2026-01-01'): RecurringDays => ({
  id,
  start,
  rrule,
  type: 'off',
  name: { zh: id },
  evidence: 'inferred'
})

const found = (...recurring: readonly RecurringDays[]): unknown[] =>
  recurrenceRules(sampleLocal({ recurring: [...recurring] })).map(({ code, pointer }) => [code, pointer])

test('a rule that is not of the accepted form is found, in working and in local calendars', () => {
  const bad = rule('a', 'FREQ=DAILY;COUNT=3')
  expect(found(rule('good', 'FREQ=YEARLY;UNTIL=20261231'), bad)).toEqual([
    ['calendar/unknown-recurrence-part', '/recurring/1/rrule'],
    ['calendar/invalid-recurrence-value', '/recurring/1/rrule']
  ])
  expect(recurrenceRules(sampleWorking({ recurring: [bad] }))).toHaveLength(2)
  expect(recurrenceRules(sampleWorking({}))).toEqual([])
})

test('a start that does not exist and an id that is taken are found at their places', () => {
  const good = 'FREQ=YEARLY;UNTIL=20261231'
  expect(found(rule('a', good), rule('a', good, '2026-02-30'))).toEqual([
    ['calendar/duplicate-recurring', '/recurring/1/id'],
    ['calendar/invalid-date', '/recurring/1/start']
  ])
})
