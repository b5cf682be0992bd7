import { expect, test } from 'vitest'
import type { RecurringDays } from '../generated/types.js'
import { sampleLocal, sampleWorking } from '../../test/sample-calendar.js'
import { endedRecurrence } from './ended-recurrence.js'

const rule = (id: string, rrule: string): RecurringDays => ({
  id,
  start: '2026-01-03',
  rrule,
  type: 'workday',
  name: { zh: '周六上班' },
  evidence: 'inferred'
})
const coverage = { from: '2026-01-01', to: '2027-12-24' }
const saturdays = rule('saturdays', 'FREQ=WEEKLY;BYDAY=SA;UNTIL=20261231')

test('a rule that ends before the coverage does is found, in working and in local calendars', () => {
  const found = [
    {
      code: 'calendar/recurrence-ends-early',
      pointer: '/recurring/0/rrule',
      params: { recurring: 'saturdays', until: '2026-12-31', to: '2027-12-24' }
    }
  ]
  expect(endedRecurrence(sampleWorking({ coverage, recurring: [saturdays] }))).toMatchObject(found)
  expect(endedRecurrence(sampleLocal({ coverage, recurring: [saturdays] }))).toMatchObject(found)
})

test('a rule that lasts as long, one that cannot be read, and a calendar without coverage are not', () => {
  const fine = [rule('a', 'FREQ=WEEKLY;BYDAY=SA;UNTIL=20271224'), rule('b', 'FREQ=DAILY')]
  expect(endedRecurrence(sampleWorking({ coverage, recurring: fine }))).toEqual([])
  expect(endedRecurrence(sampleWorking({ recurring: [saturdays] }))).toEqual([])
  expect(endedRecurrence(sampleWorking({ coverage }))).toEqual([])
})
