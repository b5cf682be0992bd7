import { describe, expect, it } from 'vitest'
import { clockRules, list, on, shortWeek, week } from '../../test/clock-fixtures.js'
import { isRefusal } from '../kernel/index.js'
import { describeClock, explainClock, type ClockEvent, type ClockExplanation } from './index.js'

function explain(events: readonly ClockEvent[], asOf: string): ClockExplanation {
  const decision = explainClock(clockRules(), {
    clock: 'disposal',
    criterion: 'event/0101/1',
    events,
    asOf: on(asOf),
    calendars: new Map([
      ['short-week', shortWeek],
      ['test', week]
    ])
  })
  if (isRefusal(decision)) throw new Error(JSON.stringify(decision.refused))
  return decision.value
}

function lines(given: readonly ClockEvent[], language: 'zh-CN' | 'en'): readonly string[] {
  return describeClock(explain(given, '03-02 12:00'), language)
}

const events = list(
  ['03-02 09:00', 'start', { unit: '排水所' }],
  ['03-02 10:00', 'pause', { reason: '等待材料' }],
  ['03-02 15:00', 'resume'],
  ['03-02 16:00', 'extend'],
  ['03-02 16:30', 'change-limit', { limit: { value: 4, unit: 'work-hour' } }],
  ['03-05 09:00', 'extend'],
  ['03-05 10:00', 'stop'],
  ['03-06 09:00', 'appeal', { granted: true }]
)

it('tells in order what happened, what was counted, and how the deadline follows', () => {
  expect(describeClock(explain(events, '03-06 12:00'), 'zh-CN')).toMatchInlineSnapshot(`
    [
      "处置计时：截至 2026-03-06T12:00:00+08:00，已停止。",
      "2026-03-02T09:00:00+08:00 起算，时限 8 工作时，责任单位 排水所。",
      "2026-03-02T09:00:00+08:00 至 2026-03-02T10:00:00+08:00 计时，计入 1 小时。",
      "2026-03-02T10:00:00+08:00 至 2026-03-02T15:00:00+08:00 中止计时：暂停（等待材料）。",
      "2026-03-02T15:00:00+08:00 至 2026-03-05T10:00:00+08:00 计时，计入 21 小时。",
      "2026-03-02T16:00:00+08:00 准予延期 8 工作时。",
      "2026-03-02T16:30:00+08:00 时限由 8 工作时 变更为 4 工作时，已计时和中止计时的时段不变。",
      "2026-03-05T09:00:00+08:00 延期（事件 6）未予采纳：申请时已经超期（截止时间 2026-03-03T18:00:00+08:00），规则规定此时不予批准。",
      "2026-03-05T10:00:00+08:00 停止。",
      "2026-03-06T09:00:00+08:00 申诉成立。",
      "已计 22 小时，时限总量 12 小时，剩余 0 小时。",
      "截止时间：2026-03-03T18:00:00+08:00。",
      "超期 10 小时，为时限的 5/6 倍。",
      "申诉成立，统计时予以豁免；超期事实保留。",
    ]
  `)
  expect(describeClock(explain(events, '03-06 12:00'), 'en')).toMatchInlineSnapshot(`
    [
      "disposal clock: stopped as of 2026-03-06T12:00:00+08:00.",
      "2026-03-02T09:00:00+08:00 started, limit 8 work hours, unit in charge 排水所.",
      "2026-03-02T09:00:00+08:00 to 2026-03-02T10:00:00+08:00 ran: 1 h counted.",
      "2026-03-02T10:00:00+08:00 to 2026-03-02T15:00:00+08:00 stood still: paused (等待材料).",
      "2026-03-02T15:00:00+08:00 to 2026-03-05T10:00:00+08:00 ran: 21 h counted.",
      "2026-03-02T16:00:00+08:00 extended by 8 work hours.",
      "2026-03-02T16:30:00+08:00 the limit changed from 8 work hours to 4 work hours; what ran and what stood still stays.",
      "2026-03-05T09:00:00+08:00 the extension (event 6) changed nothing: The clock was overdue when it was requested (due 2026-03-03T18:00:00+08:00); the rule bars it then.",
      "2026-03-05T10:00:00+08:00 stopped.",
      "2026-03-06T09:00:00+08:00 an appeal was granted.",
      "Counted 22 h of 12 h; 0 h left.",
      "Due 2026-03-03T18:00:00+08:00.",
      "Overdue by 10 h, 5/6 of the limit.",
      "An appeal was granted: statistics leave it out.",
    ]
  `)
})

describe('while the clock stands still', () => {
  it('says when it would be due', () => {
    expect(describeClock(explain(events, '03-02 14:00'), 'zh-CN').at(-1)).toMatchInlineSnapshot(
      `"中止计时期间截止时间未定；若此刻恢复计时，为 2026-03-03T11:00:00+08:00。"`
    )
    expect(describeClock(explain(events, '03-02 14:00'), 'en').slice(-3)).toMatchInlineSnapshot(`
      [
        "2026-03-02T10:00:00+08:00 until further notice stood still: paused (等待材料).",
        "Counted 1 h of 8 h; 7 h left.",
        "The deadline is open while the clock stands still; were it resumed now, it would be 2026-03-03T11:00:00+08:00.",
      ]
    `)
  })

  it('and its end is known, says when it goes on', () => {
    const known = list(
      ['03-02 09:00', 'start'],
      ['03-02 10:00', 'pause', { reason: 'x', until: on('03-03 10:00') }]
    )
    expect(describeClock(explain(known, '03-02 11:00'), 'zh-CN').at(-1)).toMatchInlineSnapshot(
      `"截止时间：2026-03-04T09:00:00+08:00（恢复后再计 7 小时）。"`
    )
    expect(describeClock(explain(known, '03-02 11:00'), 'en').at(-1)).toMatchInlineSnapshot(
      `"Due 2026-03-04T09:00:00+08:00: the 7 h that are left run once it goes on."`
    )
  })
})

it('tells of what was returned, started anew, suspended, and of a calendar that ends', () => {
  const more = list(
    ['03-02 09:00', 'start', { unit: 'a' }],
    ['03-02 10:00', 'return'],
    ['03-02 11:00', 'dispatch', { unit: 'b' }],
    ['03-02 11:30', 'suspend']
  )
  expect(describeClock(explain(more, '03-02 12:00'), 'zh-CN')).toMatchInlineSnapshot(`
    [
      "处置计时：截至 2026-03-02T12:00:00+08:00，挂账中。",
      "2026-03-02T09:00:00+08:00 起算，时限 8 工作时，责任单位 a。",
      "2026-03-02T09:00:00+08:00 至 2026-03-02T10:00:00+08:00 计时，计入 1 小时。",
      "2026-03-02T10:00:00+08:00 至 2026-03-02T11:00:00+08:00 中止计时：退回。",
      "2026-03-02T11:00:00+08:00 重新起算，时限 8 工作时，责任单位 b。",
      "2026-03-02T11:00:00+08:00 至 2026-03-02T11:30:00+08:00 计时，计入 30 分钟。",
      "2026-03-02T11:30:00+08:00 至 2027-03-02T11:30:00+08:00 中止计时：挂账。",
      "已计 30 分钟，时限总量 8 小时，剩余 7 小时 30 分钟。",
      "无法计算截止时间：日历 test 只覆盖 2026-01-01 至 2026-12-24，不含 2027-03-02。未公布放假安排的日期不作推测：请载入包含该日安排的日历版本，或只查询已覆盖的日期。",
    ]
  `)
  expect(describeClock(explain(more, '03-02 12:00'), 'en')).toMatchInlineSnapshot(`
    [
      "disposal clock: suspended as of 2026-03-02T12:00:00+08:00.",
      "2026-03-02T09:00:00+08:00 started, limit 8 work hours, unit in charge a.",
      "2026-03-02T09:00:00+08:00 to 2026-03-02T10:00:00+08:00 ran: 1 h counted.",
      "2026-03-02T10:00:00+08:00 to 2026-03-02T11:00:00+08:00 stood still: returned.",
      "2026-03-02T11:00:00+08:00 started anew, limit 8 work hours, unit in charge b.",
      "2026-03-02T11:00:00+08:00 to 2026-03-02T11:30:00+08:00 ran: 30 min counted.",
      "2026-03-02T11:30:00+08:00 to 2027-03-02T11:30:00+08:00 stood still: suspended.",
      "Counted 30 min of 8 h; 7 h 30 min left.",
      "No deadline can be computed: The calendar test knows the days 2026-01-01 to 2026-12-24, and 2027-03-02 is not among them. Days without a published notice are never guessed: load a version of the calendar that holds the notice for that day, or ask about covered days only.",
    ]
  `)
})

it('tells of stops and reworks, of appeals whatever their outcome, and of a calendar that was replaced', () => {
  const more = list(
    ['03-02 08:00', 'change-calendar', { calendar: 'short-week', effectiveAt: on('03-05 00:00') }],
    ['03-02 08:30', 'change-calendar', { calendar: 'test', effectiveAt: on('03-05 00:00') }],
    ['03-02 09:00', 'start'],
    ['03-02 11:00', 'stop'],
    ['03-02 11:30', 'appeal', { granted: false }],
    ['03-02 14:00', 'rework'],
    ['03-02 15:00', 'stop'],
    ['03-02 16:00', 'appeal', { granted: true }]
  )
  const told = explain(more, '03-02 18:00')
  expect(describeClock(told, 'zh-CN')).toMatchInlineSnapshot(`
    [
      "处置计时：截至 2026-03-02T18:00:00+08:00，已停止。",
      "2026-03-02T09:00:00+08:00 起算，时限 8 工作时。",
      "2026-03-02T09:00:00+08:00 至 2026-03-02T15:00:00+08:00 计时，计入 4 小时。",
      "2026-03-02T11:00:00+08:00 停止。",
      "2026-03-02T11:30:00+08:00 申诉不成立。",
      "2026-03-02T14:00:00+08:00 返工，继续计时。",
      "2026-03-02T15:00:00+08:00 停止。",
      "2026-03-02T16:00:00+08:00 申诉成立。",
      "2026-03-05T00:00:00+08:00 起原改用日历 short-week，由事件 2 另行变更。",
      "2026-03-05T00:00:00+08:00 起改按日历 test 计算。",
      "已计 4 小时，时限总量 8 小时，剩余 4 小时。",
      "截止时间：2026-03-03T09:00:00+08:00（此后再计 4 小时）。",
      "按期。",
    ]
  `)
  expect(describeClock(told, 'en')).toMatchInlineSnapshot(`
    [
      "disposal clock: stopped as of 2026-03-02T18:00:00+08:00.",
      "2026-03-02T09:00:00+08:00 started, limit 8 work hours.",
      "2026-03-02T09:00:00+08:00 to 2026-03-02T15:00:00+08:00 ran: 4 h counted.",
      "2026-03-02T11:00:00+08:00 stopped.",
      "2026-03-02T11:30:00+08:00 an appeal was denied.",
      "2026-03-02T14:00:00+08:00 reworked: it goes on.",
      "2026-03-02T15:00:00+08:00 stopped.",
      "2026-03-02T16:00:00+08:00 an appeal was granted.",
      "2026-03-05T00:00:00+08:00 the calendar short-week was to hold from here on; the event 2 put another in its place.",
      "2026-03-05T00:00:00+08:00 from here on counted on the calendar test.",
      "Counted 4 h of 8 h; 4 h left.",
      "Due 2026-03-03T09:00:00+08:00: 4 h from now on.",
      "On time.",
    ]
  `)
})

it('tells of a clock that has not started, one that runs, and one that was on time', () => {
  const start = ['03-02 09:00', 'start'] as const
  const early = list(['03-02 08:00', 'stop'])
  expect([...lines(early, 'zh-CN'), ...lines(early, 'en')]).toMatchInlineSnapshot(`
    [
      "处置计时：截至 2026-03-02T12:00:00+08:00 尚未起算。",
      "2026-03-02T08:00:00+08:00 停止（事件 1）未予采纳：当时计时器尚未起算。",
      "disposal clock: not started as of 2026-03-02T12:00:00+08:00.",
      "2026-03-02T08:00:00+08:00 the stop (event 1) changed nothing: The clock had not been started at that instant.",
    ]
  `)
  expect([lines(list(start), 'zh-CN').at(-1), lines(list(start), 'en').at(-1)]).toMatchInlineSnapshot(`
    [
      "截止时间：2026-03-03T09:00:00+08:00（此后再计 5 小时）。",
      "Due 2026-03-03T09:00:00+08:00: 5 h from now on.",
    ]
  `)
  const stopped = list(start, ['03-02 11:00', 'stop'])
  expect([lines(stopped, 'zh-CN').at(-1), lines(stopped, 'en').at(-1)]).toMatchInlineSnapshot(`
    [
      "按期。",
      "On time.",
    ]
  `)
})
