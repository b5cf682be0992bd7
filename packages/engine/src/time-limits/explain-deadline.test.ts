import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { at, newYork, shanghai } from '../../test/calendar-fixtures.js'
import { compileUnits, createRules, limitOf } from '../../test/time-limit-fixtures.js'
import { computeDeadline } from './compute-deadline.js'
import { describeDeadline } from './describe-deadline.js'
import type { DeadlineExplanation } from './deadline-explanation.js'
import { explainDeadline } from './explain-deadline.js'
import type { DeadlineRules } from './read-deadline-input.js'

const rules = createRules()

function explain(
  value: number,
  unit: string,
  startedAt: string,
  on: DeadlineRules = rules
): DeadlineExplanation {
  const decision = explainDeadline(on, { limit: limitOf(value, unit), startedAt })
  if ('refused' in decision) throw new Error(JSON.stringify(decision.refused))
  return decision.value
}

describe('an explained deadline', () => {
  it('says per day what was counted, and why days were skipped', () => {
    const { days } = explain(8, 'work-hour', '2026-02-13T17:00:00+08:00')
    expect(
      days.map(({ from, to, why, milliseconds, spans }) => [from, to, why, milliseconds, spans])
    ).toEqual([
      ['2026-02-13', '2026-02-13', 'weekday', 3_600_000, [{ from: '17:00', to: '18:00' }]],
      [
        '2026-02-14',
        '2026-02-14',
        'make-up-workday',
        25_200_000,
        [
          { from: '08:00', to: '12:00' },
          { from: '14:00', to: '17:00' }
        ]
      ]
    ])
    expect(explain(1, 'work-hour', '2026-02-14T18:30:00+08:00').days).toMatchObject([
      { from: '2026-02-14', worked: true, milliseconds: 0, spans: [] },
      {
        from: '2026-02-15',
        to: '2026-02-23',
        days: 9,
        why: 'day-off',
        name: { zh: '春节' },
        notice: { id: '2026' }
      },
      { from: '2026-02-24', milliseconds: 3_600_000 }
    ])
  })

  it('is refused exactly when the deadline is', () => {
    const input = { limit: limitOf(9, 'work-hour'), startedAt: '2026-12-24T17:00:00+08:00' }
    expect(explainDeadline(rules, input)).toEqual(computeDeadline(rules, input))
  })

  it('adds up to the limit, whatever the start and however long', () => {
    const start = fc.integer({ min: at('2007-01-01T00:00:00+08:00'), max: at('2025-06-01T00:00:00+08:00') })
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 3000 }), (startedAt, value) => {
        const hours = explainDeadline(rules, { limit: limitOf(value, 'work-hour'), startedAt })
        const days = explainDeadline(rules, { limit: limitOf(value, 'working-day'), startedAt })
        if ('value' in hours) {
          expect(hours.value.days.reduce((sum, run) => sum + run.milliseconds, 0)).toBe(value * 3_600_000)
          expect(hours.value.days.length).toBeLessThanOrEqual(40)
        } else expect(hours.refused[0]?.code).toBe('calendar/not-covered')
        if ('value' in days) {
          expect(days.value.days.reduce((sum, run) => sum + run.countedDays, 0)).toBe(value)
          expect(days.value.days.length).toBeLessThanOrEqual(40)
        } else expect(days.refused[0]?.code).toBe('calendar/not-covered')
      }),
      { numRuns: 60 }
    )
  })

  it('covers the days from start to deadline without a gap', () => {
    const { days } = explain(400, 'work-day', '2020-01-10T09:00:00+08:00')
    expect(days[0]?.from).toBe('2020-01-10')
    expect(days.some(({ why }) => why === 'several')).toBe(true)
    days.slice(1).forEach((run, i) => {
      expect(Date.parse(run.from) - Date.parse(days[i]!.to)).toBe(86_400_000)
    })
    expect(days.reduce((sum, run) => sum + run.days, 0)).toBe(
      (Date.parse(days.at(-1)!.to) - Date.parse('2020-01-10')) / 86_400_000 + 1
    )
  })

  it('names a rolled start, a cut-off and a clock change', () => {
    expect(explain(1, 'office-day', '2026-03-07T19:00:00+08:00')).toMatchObject({
      rolledTo: '2026-03-09',
      cutOff: { after: '17:00', resumeAt: '08:30' },
      deadline: { iso: '2026-03-11T08:30:00+08:00' }
    })
    expect(explain(1, 'office-day', '2026-03-05T16:00:00+08:00')).not.toHaveProperty('cutOff')
    const boston = createRules(compileUnits({ zone: newYork, calendar: null }))
    expect(explain(1, 'day', '2026-03-07T02:30:00-05:00', boston)).toMatchObject({
      clockMoved: { wanted: '02:30', taken: '03:30' },
      days: []
    })
  })
})

describe('an explained deadline of hours on every day', () => {
  it('lists no days', () => {
    const explanation = explain(8, 'urgent-work-hour', '2026-02-14T17:00:00+08:00')
    expect(explanation.days).toEqual([])
    expect(describeDeadline(explanation, 'zh-CN')[1]).toBe('昼夜连续计时，节假日不扣除。')
    expect(describeDeadline(explanation, 'en')[1]).toBe(
      'Counted without a break, day and night, on every day.'
    )
  })
})

describe('a described deadline', () => {
  it('reads in English', () => {
    expect(describeDeadline(explain(8, 'work-hour', '2026-02-14T17:00:00+08:00'), 'en')).toEqual([
      'Limit: 8 work hours, counted from 2026-02-14T17:00:00+08:00.',
      '2026-02-14 Sat, make-up workday (Spring Festival, 国办发明电〔2025〕7号): 17:00–18:00, 1 h',
      '2026-02-15 Sun – 2026-02-23 Mon (9 days), day off (Spring Festival, 国办发明电〔2025〕7号): not counted',
      '2026-02-24 Tue: 08:00–12:00, 14:00–17:00, 7 h',
      'Due 2026-02-24T17:00:00+08:00; finished at that very moment is on time.'
    ])
  })

  it('says in English where a result after the cut-off goes', () => {
    expect(describeDeadline(explain(1, 'office-day', '2026-03-07T19:00:00+08:00'), 'en')).toContain(
      'The result lies after 17:00 and moves to 08:30 of the next working day.'
    )
  })

  it('reads in Chinese', () => {
    expect(describeDeadline(explain(1, 'office-day', '2026-03-07T19:00:00+08:00'), 'zh-CN')).toEqual([
      '时限：1 办公日，自 2026-03-07T19:00:00+08:00 起算。',
      '起算日不是工作日，顺延至 2026-03-09，钟点不变。',
      '2026-03-07 周六 – 2026-03-08 周日（2 天），休息日：不计',
      '2026-03-09 周一：不计',
      '2026-03-10 周二：计 1 天',
      '2026-03-11 周三：不计',
      '结果晚于 17:00，移至下一工作日 08:30。',
      '截止时间：2026-03-11T08:30:00+08:00（恰在该时刻处置完毕的，视为按期）。'
    ])
  })

  it('says that continuous limits count every hour or every day', () => {
    expect(describeDeadline(explain(3, 'urgent-work-hour', '2026-02-14T17:00:00+08:00'), 'en')[1]).toBe(
      'Counted without a break, day and night, on every day.'
    )
    expect(describeDeadline(explain(3, 'day', '2026-02-14T17:00:00+08:00'), 'en')).toEqual([
      'Limit: 3 日, counted from 2026-02-14T17:00:00+08:00.',
      'Every calendar day counts; the clock time stays.',
      'Due 2026-02-17T17:00:00+08:00; finished at that very moment is on time.'
    ])
    expect(describeDeadline(explain(3, 'day', '2026-02-14T17:00:00+08:00'), 'zh-CN')[1]).toBe(
      '按自然日计算，钟点不变。'
    )
  })

  it('stays short for a long limit, in both languages', () => {
    const long = explain(1000, 'work-day', '2016-01-10T09:00:30+08:00')
    for (const language of ['en', 'zh-CN'] as const) {
      const lines = describeDeadline(long, language)
      expect(lines.length).toBeLessThanOrEqual(42)
      expect(lines.every((line) => line.length < 200 && !line.includes('undefined'))).toBe(true)
    }
  })

  it('shows uneven amounts with minutes and seconds, and days with nothing left', () => {
    const lines = describeDeadline(explain(1, 'work-hour', '2026-03-04T17:29:50+08:00'), 'en')
    expect(lines[1]).toBe('2026-03-04 Wed: 17:29:50–18:00, 30 min 10 s')
    expect(lines[2]).toBe('2026-03-05 Thu: 08:00–08:29:50, 29 min 50 s')
    expect(describeDeadline(explain(1, 'work-hour', '2026-03-04T19:00:00+08:00'), 'en')[1]).toBe(
      '2026-03-04 Wed: no working time left, not counted'
    )
    expect(describeDeadline(explain(1, 'work-hour', '2026-03-04T19:00:00+08:00'), 'zh-CN')[1]).toBe(
      '2026-03-04 周三：当日已无工作时间，不计'
    )
  })

  it('names a clock change', () => {
    const boston = createRules(compileUnits({ zone: newYork, calendar: null }))
    const explained = explain(1, 'day', '2026-03-07T02:30:00-05:00', boston)
    expect(describeDeadline(explained, 'en')).toContain(
      'The clocks change on that day: 02:30 is read as 03:30.'
    )
    expect(describeDeadline(explained, 'zh-CN')).toContain('当日拨钟：02:30 按 03:30 计。')
    expect(shanghai.zone).toBe('Asia/Shanghai')
  })
})
