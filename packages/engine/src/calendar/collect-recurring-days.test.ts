import { describe, expect, it } from 'vitest'
import { chain, codes, compiled, morning, rule, say } from '../../test/calendar-chain-fixtures.js'
import type { CalendarInput } from './calendar-layer.js'

describe('recurring rules', () => {
  const good = rule('good', 'off', 'FREQ=WEEKLY;BYDAY=MO')

  it('must have been worked out, as they stand now', () => {
    const { recurrences: _none, ...bare } = chain({ recurring: [good] })
    expect(codes(bare)).toEqual(['calendar/recurrence-not-expanded /recurring/0'])
    const frozen = chain({ recurring: [good] }).recurrences!
    const changed = { ...good, start: '2026-01-02' }
    expect(codes({ ...chain({ recurring: [changed] }), recurrences: frozen })).toEqual([
      'calendar/recurrence-changed /recurring/0'
    ])
    const { dates } = frozen['good']!
    const forged = { good: { ...frozen['good']!, dates: dates.slice(1) } }
    expect(codes({ ...chain({ recurring: [good] }), recurrences: forged })).toEqual([
      'calendar/recurrence-changed /recurring/0'
    ])
    const inherited: CalendarInput['recurrences'] = Object.create(frozen)
    expect(codes({ ...chain({ recurring: [good] }), recurrences: inherited! })).toEqual([
      'calendar/recurrence-not-expanded /recurring/0'
    ])
  })

  it('must be readable, name a day, and have their own ids and hours', () => {
    const leap = rule('leap', 'off', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29')
    expect(codes(chain({ recurring: [leap] }))).toEqual(['calendar/empty-recurrence /recurring/0/rrule'])
    expect(codes(chain({ recurring: [rule('x', 'off', 'FREQ=DAILY')] }))).toEqual([
      'calendar/invalid-recurrence-value /recurring/0/rrule'
    ])
    expect(codes(chain({ recurring: [good, good] }))).toEqual([
      'calendar/duplicate-recurring /recurring/1/id'
    ])
    expect(codes(chain({ recurring: [rule('x', 'own-hours', 'FREQ=WEEKLY')] }))).toEqual([
      'calendar/missing-shifts /recurring/0'
    ])
    expect(codes(chain({ recurring: [rule('x', 'off', 'FREQ=WEEKLY', morning)] }))).toEqual([
      'calendar/needless-shifts /recurring/0/shifts'
    ])
  })

  it('may have the same id in different documents', () => {
    const calendar = compiled(
      { recurring: [good] },
      { recurring: [rule('good', 'workday', 'FREQ=WEEKLY;BYDAY=MO')] }
    )
    expect(say(calendar, '2026-03-09')).toBe('worked extra-workday organ-1 good')
  })
})
