import type { LocalNotice } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { compile, plainWeek, shanghai } from '../../test/calendar-fixtures.js'
import { compileCalendar } from './compile-calendar.js'
import { describeDay } from './describe-day.js'

const name = { zh: '调整' }

function compileNotices(notices: readonly LocalNotice[]): readonly string[] {
  const document = { ...plainWeek, notices }
  const result = compileCalendar({ standard: 'city', document, zone: shanghai })
  return 'issues' in result ? result.issues.map(({ code }) => code) : []
}

const dates = Array.from({ length: 350 }, (_, i) =>
  new Date(Date.UTC(2026, 0, 1 + i)).toISOString().slice(0, 10)
)

function createNotice(n: number, days: LocalNotice['days']): LocalNotice {
  return { id: `n${n}`, title: name, published: '2026-01-05', publishedEvidence: 'inferred', days }
}

describe('a notice', () => {
  it('cites its number and address where it has them, and nothing else', () => {
    const days: LocalNotice['days'] = [{ date: '2026-03-02', type: 'off', name }]
    const given = { number: '7号', url: 'https://example.org/7' }
    const plain = createNotice(1, days)
    for (const more of [{}, given, { number: given.number }, { url: given.url }]) {
      const document = { ...plainWeek, notices: [{ ...plain, ...more }] }
      expect(describeDay(compile({ document }), '2026-03-02')).toStrictEqual({
        worked: false,
        why: 'day-off',
        name,
        source: { standard: 'test' },
        notice: { id: 'n1', title: name, ...more }
      })
    }
  })
})

describe('notices of the same day', () => {
  it('agree when their shifts do, in whatever order these were written down', () => {
    const notices = [
      { from: '08:00', to: '10:00' },
      { to: '10:00', from: '08:00' }
    ].map((shift, i): LocalNotice => {
      const days: LocalNotice['days'] = [{ date: '2026-03-02', type: 'own-hours', name, shifts: [shift] }]
      return createNotice(i, days)
    })
    expect(compileNotices(notices)).toEqual([])
  })

  it('may contradict each other many times over: every day is told', () => {
    const notices = Array.from({ length: 400 }, (_, n) => {
      const type = n % 2 === 0 ? 'off' : 'make-up-workday'
      return createNotice(n, dates.map((date) => ({ date, type, name })) as unknown as LocalNotice['days'])
    })
    expect(compileNotices(notices)).toHaveLength(399 * dates.length)
  })
})
