import type { WorkingCalendarDocument } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { compile, plainWeek } from '../../test/calendar-fixtures.js'
import { compileUnits, createRules, limitOf } from '../../test/time-limit-fixtures.js'
import { isRefusal } from '../kernel/index.js'
import { condenseRuns, type DayRun } from './day-run.js'
import { deadlineWords } from './deadline-words.js'
import { describeDeadline } from './describe-deadline.js'
import { describeDays } from './describe-days.js'
import { explainDeadline } from './explain-deadline.js'

const document: WorkingCalendarDocument = {
  ...plainWeek,
  notices: [
    {
      id: 'spring-clean',
      title: { zh: '关于扫除日的通知' },
      published: '2026-01-01',
      publishedEvidence: 'inferred',
      days: [
        {
          date: '2026-03-05',
          type: 'own-hours',
          name: { zh: '扫除日', en: 'cleaning day' },
          shifts: [{ from: '09:00', to: '11:00' }]
        },
        { date: '2026-03-07', type: 'make-up-workday', name: { zh: '补班', en: 'make-up' } },
        { date: '2026-03-09', type: 'off', name: { zh: '市庆', en: 'city day' } }
      ]
    }
  ]
}
const rules = createRules(compileUnits({ calendar: compile({ document }) }))

function tell(language: 'en' | 'zh-CN'): readonly string[] {
  const startedAt = '2026-03-05T08:00:00+08:00'
  const decision = explainDeadline(rules, { limit: limitOf(19, 'work-hour'), startedAt })
  return isRefusal(decision) ? [] : describeDeadline(decision.value, language).slice(1, -1)
}

describe('days that a notice of a city sets', () => {
  it('are told by what they are and by the notice', () => {
    expect(tell('en')).toEqual([
      '2026-03-05 Thu, hours of its own (cleaning day, spring-clean): 09:00–11:00, 2 h',
      '2026-03-06 Fri: 08:00–12:00, 14:00–18:00, 8 h',
      '2026-03-07 Sat, make-up workday (make-up, spring-clean): 08:00–12:00, 14:00–18:00, 8 h',
      '2026-03-08 Sun, weekend: not counted',
      '2026-03-09 Mon, day off (city day, spring-clean): not counted',
      '2026-03-10 Tue: 08:00–09:00, 1 h'
    ])
    expect(tell('zh-CN')).toEqual([
      '2026-03-05 周四，作息另定（扫除日，spring-clean）：09:00–11:00，计 2 小时',
      '2026-03-06 周五：08:00–12:00、14:00–18:00，计 8 小时',
      '2026-03-07 周六，调休上班（补班，spring-clean）：08:00–12:00、14:00–18:00，计 8 小时',
      '2026-03-08 周日，休息日：不计',
      '2026-03-09 周一，放假（市庆，spring-clean）：不计',
      '2026-03-10 周二：08:00–09:00，计 1 小时'
    ])
  })
})

const saturday: DayRun = {
  from: '2026-03-07',
  to: '2026-03-07',
  days: 1,
  worked: true,
  why: 'extra-workday',
  name: { zh: '周六上班', en: 'Saturdays' },
  recurring: { id: 'saturdays', article: '第三条' },
  milliseconds: 0,
  countedDays: 1,
  spans: []
}

function say(run: DayRun, language: 'en' | 'zh-CN'): string | undefined {
  return describeDays([run], 'working-days', deadlineWords(language))[0]
}

describe('days that a recurring rule sets', () => {
  it('are told by the article of the rule, or its id', () => {
    expect(say(saturday, 'en')).toBe('2026-03-07 Sat, extra workday (Saturdays, 第三条): 1 day counted')
    expect(say(saturday, 'zh-CN')).toBe('2026-03-07 周六，另定上班（周六上班，第三条）：计 1 天')
    expect(say({ ...saturday, recurring: { id: 'saturdays' } }, 'en')).toContain('(Saturdays, saturdays)')
  })

  it('are joined only with days alike in every way', () => {
    const off: DayRun = { ...saturday, worked: false, why: 'day-off', countedDays: 0 }
    const next = { ...off, from: '2026-03-08', to: '2026-03-08' }
    expect(condenseRuns([off, next])).toMatchObject([{ from: '2026-03-07', to: '2026-03-08', days: 2 }])
    const others: readonly Partial<DayRun>[] = [
      { why: 'weekend' },
      { name: { zh: '别的' } },
      { recurring: { id: 'others' } },
      { notice: { id: 'n', title: { zh: '通知' } } },
      { source: { standard: 'other' } },
      { assumed: true }
    ]
    for (const other of others) expect(condenseRuns([off, { ...next, ...other }])).toHaveLength(2)
  })
})
