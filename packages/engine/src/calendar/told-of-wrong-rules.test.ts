import type { Issue, RecurringDays } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { chain, day, notice, rule } from '../../test/calendar-chain-fixtures.js'
import { compile } from '../../test/calendar-fixtures.js'
import { assumeOrdinaryDays, compileCalendar, describeDay, writeRecurrence } from './index.js'

type Told = readonly (readonly [code: string, pointer: string | undefined, params: object])[]

const mondays = rule('mondays', 'off', 'FREQ=WEEKLY;BYDAY=MO')

function tell(issues: readonly Issue[]): Told {
  return issues.map(({ code, pointer, params }) => [code, pointer, params])
}

/** What is told of these recurring rules. */
function recurring(...rules: readonly RecurringDays[]): Told {
  const result = compileCalendar(chain({ recurring: rules }))
  return 'issues' in result ? tell(result.issues) : []
}

describe('of recurring rules that are wrong', () => {
  it('tells the id, and the days between which nothing recurs', () => {
    expect(recurring(mondays, mondays)).toEqual([
      ['calendar/duplicate-recurring', '/recurring/1/id', { recurring: 'mondays' }]
    ])
    expect(recurring(rule('leap', 'off', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29'))).toEqual([
      [
        'calendar/empty-recurrence',
        '/recurring/0/rrule',
        { recurring: 'leap', start: '2026-01-01', until: '2026-12-31' }
      ]
    ])
    const { recurrences: _none, ...bare } = chain({ recurring: [mondays] })
    const result = compileCalendar(bare)
    expect('issues' in result && tell(result.issues)).toEqual([
      ['calendar/recurrence-not-expanded', '/recurring/0', { recurring: 'mondays' }]
    ])
  })

  it('writes a rule as it was expanded', () => {
    expect(writeRecurrence(mondays)).toBe('DTSTART:20260101\nRRULE:FREQ=WEEKLY;BYDAY=MO;UNTIL=20261231')
  })

  it('names the article of a rule where it has one, and hours only where it has some', () => {
    const cited = compileCalendar(chain({ recurring: [{ ...mondays, article: '第三条' }] }))
    const plain = compileCalendar(chain({ recurring: [mondays] }))
    if (!('calendar' in cited && 'calendar' in plain)) throw new Error('does not compile')
    const of = ({ calendar }: typeof plain): object => describeDay(calendar, '2026-03-02')
    expect(of(cited)).toMatchObject({ recurring: { id: 'mondays', article: '第三条' } })
    expect((of(plain) as { recurring: object }).recurring).not.toHaveProperty('article')
    expect(of(plain)).not.toHaveProperty('shifts')
    expect([...plain.calendar.setDays.values()].every((set) => !('shifts' in set))).toBe(true)
  })
})

describe('of two notices of one day that contradict each other', () => {
  it('tells the day and both', () => {
    const off = notice('first', [day('2026-03-03', 'off')])
    const worked = notice('second', [day('2026-03-03', 'make-up-workday')])
    const result = compileCalendar(chain({ notices: [off, worked] }))
    expect('issues' in result && tell(result.issues)).toEqual([
      [
        'calendar/conflicting-notices',
        '/notices/1/days/0/date',
        { date: '2026-03-03', first: 'first', second: 'second' }
      ]
    ])
  })
})

describe('of a day up to which ordinary days are assumed', () => {
  it('tells the one that does not exist', () => {
    expect(assumeOrdinaryDays(compile(), '2028-02-30')).toMatchObject({
      code: 'calendar/invalid-date',
      params: { date: '2028-02-30' }
    })
  })
})
