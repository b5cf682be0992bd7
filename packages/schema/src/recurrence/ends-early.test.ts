import { expect, test } from 'vitest'
import { endsEarly } from './ends-early.js'
import { parseRecurrence } from './parse-recurrence.js'

function ends(rrule: string, to: string, start = '2026-01-03'): boolean {
  const parsed = parseRecurrence(start, rrule)
  if ('issues' in parsed) throw new Error(JSON.stringify(parsed.issues))
  return endsEarly(parsed.rule, { from: '2026-01-01', to })
}

test.each([
  ['FREQ=WEEKLY;BYDAY=SA;UNTIL=20261231', '2027-01-02', true],
  ['FREQ=WEEKLY;BYDAY=SA;UNTIL=20261231', '2027-01-01', false],
  ['FREQ=WEEKLY;BYDAY=SA;UNTIL=20261231', '2026-12-24', false],
  ['FREQ=WEEKLY;BYMONTH=3,4,5;BYDAY=SA;UNTIL=20260531', '2026-12-24', false],
  ['FREQ=WEEKLY;BYMONTH=3,4,5;BYDAY=SA;UNTIL=20260531', '2027-12-24', true],
  ['FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=18;UNTIL=20260618', '2027-06-17', false],
  ['FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=18;UNTIL=20260618', '2027-06-18', true],
  ['FREQ=YEARLY;INTERVAL=3;BYMONTH=6;BYMONTHDAY=18;UNTIL=20260618', '2028-12-31', false],
  ['FREQ=MONTHLY;BYMONTHDAY=-1;UNTIL=20261130', '2026-12-30', false],
  ['FREQ=MONTHLY;BYMONTHDAY=-1;UNTIL=20261130', '2026-12-31', true],
  ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;UNTIL=20281231', '2031-12-31', false],
  ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;UNTIL=20281231', '2032-12-31', true],
  ['FREQ=YEARLY;INTERVAL=100;BYMONTH=2;BYMONTHDAY=29;UNTIL=20281231', '9999-12-31', false]
])('%s in a calendar up to %s: %s', (rrule, to, expected) => {
  expect(ends(rrule, to)).toBe(expected)
})

test('a rule that was over before the coverage begins has nothing to end', () => {
  expect(ends('FREQ=WEEKLY;BYDAY=SA;UNTIL=20251227', '2026-12-24', '2025-01-04')).toBe(false)
})
