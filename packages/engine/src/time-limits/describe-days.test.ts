import { describe, expect, it } from 'vitest'
import type { DayRun } from './day-run.js'
import { deadlineWords } from './deadline-words.js'
import { describeDays } from './describe-days.js'

const hour = 3_600_000
const monday: DayRun = {
  from: '2026-03-02',
  to: '2026-03-02',
  days: 1,
  worked: true,
  why: 'weekday',
  milliseconds: 4 * hour,
  countedDays: 0,
  spans: [{ from: '08:00', to: '12:00' }]
}
const festival = { zh: '春节', en: 'Spring Festival' }

/** One day or run in both languages. */
function lines(
  change: Partial<DayRun>,
  counts: 'working-time' | 'working-days' = 'working-time'
): readonly (string | undefined)[] {
  const run = { ...monday, ...change }
  return (['en', 'zh-CN'] as const).map((language) => describeDays([run], counts, deadlineWords(language))[0])
}

/** What is said of the day itself, between its date and its hours. */
const middles = (change: Partial<DayRun>): readonly string[] =>
  lines(change).map((line) =>
    String(line)
      .replace(/^2026-03-02 (Mon|周一)/, '')
      .replace(/(: |：)08:00.*$/, '')
  )

describe('a day in prose', () => {
  it('gives the hours that were counted, and their sum', () => {
    expect(lines({})).toEqual(['2026-03-02 Mon: 08:00–12:00, 4 h', '2026-03-02 周一：08:00–12:00，计 4 小时'])
    const spans = [...monday.spans, { from: '14:00', to: '15:30' }]
    expect(lines({ spans, milliseconds: 5.5 * hour })).toEqual([
      '2026-03-02 Mon: 08:00–12:00, 14:00–15:30, 5 h 30 min',
      '2026-03-02 周一：08:00–12:00、14:00–15:30，计 5 小时 30 分钟'
    ])
  })

  it('says of several alike that the hours are those of each', () => {
    expect(lines({ to: '2026-03-03', days: 2, milliseconds: 8 * hour })).toEqual([
      '2026-03-02 Mon – 2026-03-03 Tue (2 days): 08:00–12:00 each day, 8 h',
      '2026-03-02 周一 – 2026-03-03 周二（2 天）：08:00–12:00（每日），计 8 小时'
    ])
  })

  it('gives only the sum of a long middle part, whose hours differ', () => {
    expect(
      lines({ to: '2026-04-30', days: 60, why: 'several', spans: [], milliseconds: 300 * hour })
    ).toEqual([
      '2026-03-02 Mon – 2026-04-30 Thu (60 days): 300 h',
      '2026-03-02 周一 – 2026-04-30 周四（60 天）：300 小时'
    ])
  })

  it('counts days where a limit does', () => {
    expect(lines({ countedDays: 1 }, 'working-days')).toEqual([
      '2026-03-02 Mon: 1 day counted',
      '2026-03-02 周一：计 1 天'
    ])
    expect(lines({ countedDays: 0 }, 'working-days')).toEqual([
      '2026-03-02 Mon: not counted',
      '2026-03-02 周一：不计'
    ])
  })

  it('tells a worked day with nothing left from one that is not worked', () => {
    expect(lines({ milliseconds: 0, spans: [] })).toEqual([
      '2026-03-02 Mon: no working time left, not counted',
      '2026-03-02 周一：当日已无工作时间，不计'
    ])
    expect(lines({ worked: false, why: 'weekend', milliseconds: 0, spans: [] })).toEqual([
      '2026-03-02 Mon, weekend: not counted',
      '2026-03-02 周一，休息日：不计'
    ])
  })
})

describe('what makes a day as it is', () => {
  const notice = { id: 'n-2026', title: { zh: '通知' } }

  it.each<[string, Partial<DayRun>, readonly string[]]>([
    ['a day off', { why: 'day-off' }, [', day off (Spring Festival, n-2026)', '，放假（春节，n-2026）']],
    [
      'a make-up workday',
      { why: 'make-up-workday' },
      [', make-up workday (Spring Festival, n-2026)', '，调休上班（春节，n-2026）']
    ],
    [
      'an extra workday',
      { why: 'extra-workday' },
      [', extra workday (Spring Festival, n-2026)', '，另定上班（春节，n-2026）']
    ],
    [
      'hours of its own',
      { why: 'own-hours' },
      [', hours of its own (Spring Festival, n-2026)', '，作息另定（春节，n-2026）']
    ]
  ])('is named: %s', (_what, change, expected) => {
    expect(middles({ name: festival, notice, ...change })).toEqual(expected)
  })

  it('is cited by the number of the notice, its id, the article of a rule or its id', () => {
    const off = { why: 'day-off', name: festival } as const
    expect(middles({ ...off, notice: { ...notice, number: '7号' } })[0]).toBe(
      ', day off (Spring Festival, 7号)'
    )
    expect(middles({ ...off, recurring: { id: 'mondays', article: '第三条' } })[0]).toBe(
      ', day off (Spring Festival, 第三条)'
    )
    expect(middles({ ...off, recurring: { id: 'mondays' } })[0]).toBe(', day off (Spring Festival, mondays)')
  })

  it('is named where a clock change left the day out', () => {
    expect(middles({ why: 'skipped' })).toEqual([', skipped by the clocks', '，因时区变更无此日'])
  })

  it('is shown in Chinese where the name has no English', () => {
    expect(middles({ why: 'day-off', name: { zh: '春节' }, notice })[0]).toBe(', day off (春节, n-2026)')
  })
})
