import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openGoldenCalendar, stepping, summing } from './minutes/golden-calendar.mjs'
import { parseLines } from './minutes/golden-text.mjs'
import { createRandom } from './minutes/random-numbers.mjs'
import { listRecurringDays } from './minutes/recurring-days.mjs'
import { dateOf } from './minutes/civil-days.mjs'
import { listGoldenFiles, readCalendars } from './step-minutes.mjs'

interface GoldenLine {
  readonly place: string
  readonly question: string
  readonly expected: string
}
interface Table {
  readonly from: number
  readonly to: number
}
type Count = (table: Table, at: number, amount: number) => number | undefined

const written = listGoldenFiles() as readonly { id: string; file: string; write: () => string }[]
const files = written.filter(({ file }) => file.endsWith('.csv'))

it.each(written)('the oracle writes $file', ({ file, write }) => {
  expect(write()).toBe(readFileSync(file, 'utf8'))
})

describe.each(files)('the golden lines of $id', ({ id, file }) => {
  const text = readFileSync(file, 'utf8')
  const lines = parseLines(text) as readonly GoldenLine[]
  const count = (holds: (line: GoldenLine) => boolean): number => lines.filter((line) => holds(line)).length

  it('are at least 300, none asked twice, among them refusals and questions of every kind', () => {
    expect(lines.length).toBeGreaterThanOrEqual(300)
    expect(new Set(lines.map((line) => JSON.stringify(line))).size).toBe(lines.length)
    expect(count(({ expected }) => expected === 'calendar/not-covered')).toBeGreaterThanOrEqual(4)
    expect(count(({ question }) => question === 'elapsed')).toBeGreaterThanOrEqual(15)
    expect(count(({ question }) => question === 'workday')).toBeGreaterThanOrEqual(4)
    expect(count(({ question }) => question === 'deadline')).toBeGreaterThanOrEqual(100)
    // Boston counts no limit back from an event.
    if (!id.startsWith('us.')) expect(count(({ question }) => question === 'before')).toBeGreaterThan(30)
  })

  it('stand where mistakes are likely', () => {
    const places = lines.map(({ place }) => place).join('\n')
    const wanted = id.startsWith('us.')
      ? ['clock change', 'anywhere', 'coverage end']
      : ['shift start', 'noon', 'night', 'weekend', 'change of year', 'coverage end', 'anywhere']
    expect(wanted.filter((place) => !places.includes(place))).toEqual([])
    const seasons = { 'cn-office-summer-winter': 'new schedule', 'cn-24-hours': 'clock change' }
    for (const [calendar, place] of Object.entries(seasons))
      if (calendar === id) expect(places).toContain(place)
    if (/^cn-(?:office|example)/.test(id)) expect(places).toContain('shift end')
    if (id.startsWith('cn-office'))
      expect(places).toMatch(/make-up workday[^]*after a holiday|after a holiday[^]*make-up/)
  })
})

describe('counting by sums of minutes', () => {
  it.each(['cn-office-08-12-14-18', 'cn-example-organ'])('gives what stepping gives: %s', (id) => {
    const { minutes } = openGoldenCalendar(readCalendars(), id, {}) as { minutes: Table }
    const random = createRandom(7) as (most: number) => number
    const days = (minutes.to - minutes.from) / 86_400_000
    for (let at = 0; at < 2000; at++) {
      const start = minutes.from + random(days) * 86_400_000 + random(1440) * 60_000 + random(3) * 20_000
      const amount = 1 + random(40) * 30_000 + random(4) * 3_600_000
      for (const way of ['forward', 'backward', 'between'] as const) {
        const other = way === 'between' ? Math.min(start + amount * 20, minutes.to) : amount
        expect((summing[way] as Count)(minutes, start, other)).toBe(
          (stepping[way] as Count)(minutes, start, other)
        )
      }
    }
  })
})

function list(start: string, rule: string): string[] {
  return (listRecurringDays(start, rule) as number[]).map((day) => String(dateOf(day)).slice(5))
}

describe('the days of a recurrence rule', () => {
  it('are those of a printed calendar', () => {
    expect(list('2026-01-30', 'FREQ=MONTHLY;BYDAY=-1FR;UNTIL=20260630')).toEqual([
      '01-30',
      '02-27',
      '03-27',
      '04-24',
      '05-29',
      '06-26'
    ])
    expect(list('2026-03-07', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=SA;UNTIL=20260430')).toEqual([
      '03-07',
      '03-21',
      '04-04',
      '04-18'
    ])
    expect(list('2026-01-31', 'FREQ=MONTHLY;BYMONTHDAY=-1;UNTIL=20260430')).toEqual([
      '01-31',
      '02-28',
      '03-31',
      '04-30'
    ])
    expect(list('2026-01-01', 'FREQ=YEARLY;BYMONTH=11;BYDAY=4TH;UNTIL=20281231')).toEqual([
      '11-26',
      '11-25',
      '11-23'
    ])
  })
})
