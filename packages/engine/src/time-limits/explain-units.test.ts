import type { KnownTimeLimit, TimeLimitsPart } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { compileTheseUnits, createRules } from '../../test/time-limit-fixtures.js'
import { describeDeadline } from './describe-deadline.js'
import type { DeadlineExplanation } from './deadline-explanation.js'
import { explainDeadline } from './explain-deadline.js'

const day = { label: { zh: '日', en: 'day' }, evidence: 'inferred', counts: 'calendar-days' } as const
const month = { label: { zh: '个月', en: 'month' }, evidence: 'inferred', counts: 'calendar-months' } as const
const working = { label: { zh: '工作日', en: 'working day' }, evidence: 'inferred' } as const
const mirrored = { firstDay: 'excluded', lastDayOff: 'next', end: '24:00', backwards: 'mirrored' } as const
const included = {
  ...mirrored,
  firstDay: 'included',
  lastDayOff: 'previous',
  end: 'close-of-business'
} as const

const units: TimeLimitsPart['units'] = {
  'civil-day': { ...day, dayCounting: 'prc-civil-code' },
  'civil-month': { ...month, dayCounting: 'prc-civil-code' },
  'mirrored-day': { ...day, dayCounting: mirrored },
  'included-day': { ...day, dayCounting: included },
  'plain-day': { ...day, dayCounting: { ...mirrored, lastDayOff: 'none' } },
  month: { ...month, monthEnd: 'last-day' },
  year: { ...month, months: 12, monthEnd: 'last-day' },
  opening: { ...working, counts: 'working-days', start: 'roll-to-opening', end: 'close-of-business' },
  rolled: { ...working, counts: 'working-days', start: 'roll', end: '24:00' },
  clock: { ...working, counts: 'working-days', start: 'roll' },
  next: { ...working, counts: 'working-days', start: 'next-day' },
  'work-hour': {
    label: { zh: '工作时', en: 'work hour' },
    evidence: 'inferred',
    counts: 'working-time',
    minutes: 60
  }
}
const rules = createRules(compileTheseUnits(units))
const hearing = { event: 'hearing', label: { zh: '听证会', en: 'the hearing' } }
const before = { direction: 'before', startEvent: hearing } as const

function explain(
  value: number,
  unit: string,
  startedAt: string,
  more: Partial<KnownTimeLimit> = {}
): DeadlineExplanation {
  const limit = { value, unit, ...more }
  const decision = explainDeadline(rules, { limit, startedAt: `${startedAt}+08:00` })
  if ('refused' in decision) throw new Error(JSON.stringify(decision.refused))
  return decision.value
}

/** The lines between the limit and the deadline, in both languages. */
function tell(explanation: DeadlineExplanation): readonly (readonly string[])[] {
  return (['en', 'zh-CN'] as const).map((language) => describeDeadline(explanation, language).slice(1, -1))
}

describe('an explained period', () => {
  it('says which days were counted and over which days off its last day moved', () => {
    const explanation = explain(4, 'civil-day', '2026-02-11T09:00:00')
    expect(explanation).toMatchObject({
      days: [],
      period: {
        isFirstDayCounted: false,
        firstDay: '2026-02-12',
        lastDay: '2026-02-15',
        moved: {
          to: '2026-02-24',
          over: [
            {
              from: '2026-02-15',
              to: '2026-02-23',
              days: 9,
              why: 'day-off',
              notice: { id: '2026' },
              spans: []
            }
          ]
        }
      },
      dayEnd: { date: '2026-02-24', clock: '18:00', isBusiness: true }
    })
    expect(tell(explanation)).toEqual([
      [
        'The day of the event is not counted: from 2026-02-12 Thu to 2026-02-15 Sun.',
        '2026-02-15 Sun – 2026-02-23 Mon (9 days), day off (Spring Festival, 国办发明电〔2025〕7号): the period cannot end here',
        'The last day is a day off and moves to the next working day, 2026-02-24 Tue.',
        'It ends at the close of business, 2026-02-24 Tue 18:00.'
      ],
      [
        '事件当日不计入：自 2026-02-12 周四 至 2026-02-15 周日。',
        '2026-02-15 周日 – 2026-02-23 周一（9 天），放假（春节，国办发明电〔2025〕7号）：不作为期间末日',
        '末日不是工作日，顺延至下一工作日 2026-02-24 周二。',
        '至 2026-02-24 周二 18:00（停止办公）为止。'
      ]
    ])
  })

  it('in months says which day was taken for one that the month lacks', () => {
    const notice = { event: 'notice', label: { zh: '通知送达', en: 'delivery of the notice' } }
    const explanation = explain(3, 'civil-month', '2025-11-30T09:00:00', { startEvent: notice })
    expect(explanation).toMatchObject({ monthEnd: { month: '2026-02', day: 30, taken: '2026-02-28' } })
    expect(explanation.period).toEqual({
      isFirstDayCounted: false,
      firstDay: '2025-12-01',
      lastDay: '2026-02-28'
    })
    expect(describeDeadline(explanation, 'en')).toEqual([
      'Limit: 3 months after delivery of the notice, counted from 2025-11-30T09:00:00+08:00.',
      '2026-02 has no day 30: 2026-02-28 Sat is taken.',
      'The day of the event is not counted: from 2025-12-01 Mon to 2026-02-28 Sat.',
      'It ends at the close of business, 2026-02-28 Sat 18:00.',
      'Due 2026-02-28T18:00:00+08:00; finished at that very moment is on time.'
    ])
    expect(describeDeadline(explanation, 'zh-CN').slice(0, 2)).toEqual([
      '时限：通知送达后 3 个月，自 2025-11-30T09:00:00+08:00 起算。',
      '2026-02 没有 30 日，取 2026-02-28 周六。'
    ])
  })

  it('that ends with the day says 24:00 of that day', () => {
    const explanation = explain(1, 'plain-day', '2026-03-06T09:00:00')
    expect(explanation).toMatchObject({
      deadline: { iso: '2026-03-08T00:00:00+08:00' },
      dayEnd: { date: '2026-03-07', clock: '24:00', isBusiness: false }
    })
    expect(explanation.period).not.toHaveProperty('moved')
    expect(tell(explanation).map((lines) => lines.at(-1))).toEqual([
      'It ends with the day, 2026-03-07 Sat 24:00.',
      '至 2026-03-07 周六 24:00 为止。'
    ])
  })

  it('before an event reads back from it', () => {
    const explanation = explain(3, 'mirrored-day', '2026-03-10T09:00:00', before)
    expect(explanation).toMatchObject({
      period: { firstDay: '2026-03-09', lastDay: '2026-03-07', moved: { to: '2026-03-06', over: [{}] } },
      dayEnd: { date: '2026-03-06', clock: '00:00', isBusiness: false }
    })
    expect(describeDeadline(explanation, 'en')).toEqual([
      'Limit: 3 days before the hearing, counted back from 2026-03-10T09:00:00+08:00.',
      'The day of the event is not counted: from 2026-03-09 Mon back to 2026-03-07 Sat.',
      '2026-03-07 Sat, weekend: the period cannot end here',
      'The last day is a day off and moves to the working day before it, 2026-03-06 Fri.',
      'Counted to the beginning of the day, 2026-03-06 Fri 00:00.',
      'Latest 2026-03-06T00:00:00+08:00; done at that very moment is in time.'
    ])
    expect(describeDeadline(explanation, 'zh-CN')).toEqual([
      '时限：听证会前 3 日，自 2026-03-10T09:00:00+08:00 向前推算。',
      '事件当日不计入：自 2026-03-09 周一 向前推算至 2026-03-07 周六。',
      '2026-03-07 周六，休息日：不作为期间末日',
      '末日不是工作日，提前至上一工作日 2026-03-06 周五。',
      '算至 2026-03-06 周五 00:00。',
      '最迟时间：2026-03-06T00:00:00+08:00（恰在该时刻完成的，视为按期）。'
    ])
  })

  it('that counts the day of the event, in either direction', () => {
    expect(tell(explain(4, 'included-day', '2026-03-12T09:00:00', before))).toEqual([
      [
        'The day of the event is counted: from 2026-03-12 Thu back to 2026-03-09 Mon.',
        'Counted to the opening of business, 2026-03-09 Mon 08:00.'
      ],
      [
        '事件当日计入：自 2026-03-12 周四 向前推算至 2026-03-09 周一。',
        '算至 2026-03-09 周一 08:00（开始办公）。'
      ]
    ])
    const explanation = explain(4, 'included-day', '2026-03-05T09:00:00')
    expect(explanation.period).toMatchObject({
      isFirstDayCounted: true,
      firstDay: '2026-03-05',
      lastDay: '2026-03-08',
      moved: { to: '2026-03-06', over: [{ from: '2026-03-07', to: '2026-03-08' }] }
    })
    expect(tell(explanation)[1]).toEqual([
      '事件当日计入：自 2026-03-05 周四 至 2026-03-08 周日。',
      '2026-03-07 周六 – 2026-03-08 周日（2 天），休息日：不作为期间末日',
      '末日不是工作日，提前至上一工作日 2026-03-06 周五。',
      '至 2026-03-06 周五 18:00（停止办公）为止。'
    ])
  })

  it('of months at the same clock time', () => {
    expect(tell(explain(1, 'month', '2026-01-31T09:00:00'))).toEqual([
      [
        'Counted in months of the calendar; the clock time stays.',
        '2026-02 has no day 31: 2026-02-28 Sat is taken.'
      ],
      ['按月历计算，钟点不变。', '2026-02 没有 31 日，取 2026-02-28 周六。']
    ])
    expect(explain(1, 'month', '2026-01-15T09:00:00')).not.toHaveProperty('monthEnd')
    expect(explain(1, 'year', '2024-02-29T09:00:00')).toMatchObject({
      monthEnd: { month: '2025-02', day: 29, taken: '2025-02-28' }
    })
  })
})

/** The line about a start on a Saturday, in both languages. */
function tellRoll(unit: string, direction: 'after' | 'before'): readonly (string | undefined)[] {
  return tell(explain(1, unit, '2026-03-07T09:00:00', { direction })).map(([first]) => first)
}

describe('explained working days', () => {
  it('say where the start went and where business ends', () => {
    const explanation = explain(2, 'opening', '2026-03-07T09:00:00')
    expect(explanation).toMatchObject({ rolledTo: '2026-03-09', rolledClock: '08:00' })
    expect(tell(explanation)).toEqual([
      [
        'The start lies outside working hours and moves to 2026-03-09 08:00.',
        '2026-03-07 Sat – 2026-03-08 Sun (2 days), weekend: not counted',
        '2026-03-09 Mon: not counted',
        '2026-03-10 Tue: 1 day counted',
        '2026-03-11 Wed: 1 day counted',
        'It ends at the close of business, 2026-03-11 Wed 18:00.'
      ],
      [
        '起算时刻不在工作时间内，顺延至 2026-03-09 08:00。',
        '2026-03-07 周六 – 2026-03-08 周日（2 天），休息日：不计',
        '2026-03-09 周一：不计',
        '2026-03-10 周二：计 1 天',
        '2026-03-11 周三：计 1 天',
        '至 2026-03-11 周三 18:00（停止办公）为止。'
      ]
    ])
    expect(explanation.days.flatMap(({ spans }) => spans)).toEqual([])
    expect(explain(2, 'opening', '2026-03-09T13:00:00')).not.toHaveProperty('rolledTo')
  })

  it('before an event say from where they count back', () => {
    const explanation = explain(2, 'opening', '2026-03-07T09:00:00', { direction: 'before' })
    expect(explanation).toMatchObject({ rolledTo: '2026-03-06', rolledClock: '18:00' })
    expect(explanation.days.map(({ from, countedDays }) => [from, countedDays])).toEqual([
      ['2026-03-04', 1],
      ['2026-03-05', 1],
      ['2026-03-06', 0],
      ['2026-03-07', 0]
    ])
    expect(describeDeadline(explanation, 'en')).toEqual([
      'Limit: 2 working days before the event, counted back from 2026-03-07T09:00:00+08:00.',
      'The event lies outside working hours; counted back from 2026-03-06 18:00.',
      '2026-03-07 Sat, weekend: not counted',
      '2026-03-06 Fri: not counted',
      '2026-03-05 Thu: 1 day counted',
      '2026-03-04 Wed: 1 day counted',
      'Counted to the opening of business, 2026-03-04 Wed 08:00.',
      'Latest 2026-03-04T08:00:00+08:00; done at that very moment is in time.'
    ])
    expect(tell(explanation)[1]?.[0]).toBe('事件时刻不在工作时间内，自 2026-03-06 18:00 起向前推算。')
  })

  it('name the clock time of a moved start only where it decides', () => {
    expect(tellRoll('rolled', 'before')).toEqual([
      'The event is not on a working day; counted back from 2026-03-06.',
      '事件当日不是工作日，自 2026-03-06 起向前推算。'
    ])
    expect(tellRoll('clock', 'before')).toEqual([
      'The event is not on a working day; counted back from 2026-03-06, same clock time.',
      '事件当日不是工作日，自 2026-03-06 起向前推算，钟点不变。'
    ])
    expect(tellRoll('rolled', 'after')).toEqual([
      'The start is not on a working day and moves to 2026-03-09.',
      '起算日不是工作日，顺延至 2026-03-09。'
    ])
    expect(tellRoll('clock', 'after')[0]).toBe(
      'The start is not on a working day and moves to 2026-03-09, same clock time.'
    )
  })

  it('that begin with the next worked day leave the start where it is', () => {
    const explanation = explain(1, 'next', '2026-03-07T09:00:00')
    expect(explanation).not.toHaveProperty('rolledTo')
    expect(tell(explanation)[0]).toEqual([
      '2026-03-07 Sat – 2026-03-08 Sun (2 days), weekend: not counted',
      '2026-03-09 Mon: 1 day counted'
    ])
    const back = explain(1, 'next', '2026-03-08T09:00:00', { direction: 'before' })
    expect(back.days.map(({ countedDays }) => countedDays)).toEqual([1, 0])
  })
})

describe('explained working time', () => {
  it('before an event lists the days back from it', () => {
    const explanation = explain(10, 'work-hour', '2026-02-25T09:00:00', before)
    expect(explanation.days[0]).toMatchObject({ from: '2026-02-14', milliseconds: 3_600_000 })
    expect(tell(explanation)[0]).toEqual([
      '2026-02-25 Wed: 08:00–09:00, 1 h',
      '2026-02-24 Tue: 08:00–12:00, 14:00–18:00, 8 h',
      '2026-02-15 Sun – 2026-02-23 Mon (9 days), day off (Spring Festival, 国办发明电〔2025〕7号): not counted',
      '2026-02-14 Sat, make-up workday (Spring Festival, 国办发明电〔2025〕7号): 17:00–18:00, 1 h'
    ])
  })
})
