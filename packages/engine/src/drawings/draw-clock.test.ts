import { describe, expect, it } from 'vitest'
import { checkDrawing, textsOf } from '../../test/check-drawing.js'
import { clockRules, list, on, shortWeek, stateOf } from '../../test/clock-fixtures.js'
import { foldClock, type ClockEvent } from '../clock/index.js'
import { drawClock } from './draw-clock.js'

const { timeLimits } = clockRules()
const calendars = new Map([['short-week', shortWeek]])
const golden = new URL('../../test/drawings', import.meta.url).pathname

function draw(events: readonly ClockEvent[], asOf: string, language: 'zh-CN' | 'en' = 'zh-CN'): string {
  return drawClock(stateOf(events, asOf), { language, timeLimits, calendars })
}

const paused = list(
  ['03-02 09:00', 'start', { unit: '环卫所' }],
  ['03-02 16:00', 'pause', { reason: '待料' }],
  ['03-03 10:00', 'resume'],
  ['03-03 11:00', 'extend', {}]
)

describe('the picture of a clock', () => {
  it('shows what it counted, its pauses with their reasons, and the deadline', async () => {
    const svg = draw(paused, '03-03 15:00')
    await expect(svg).toMatchFileSnapshot(`${golden}/clock-with-pause-zh.svg`)
    const texts = textsOf(checkDrawing(svg))
    expect(texts).toEqual(
      expect.arrayContaining([
        '处置计时：8 工作时',
        '计时中',
        '09:00 起算 环卫所',
        '16:00 暂停：待料',
        '10:00 恢复',
        '11:00 延期 +8 工作时',
        '15:00 查询时刻',
        '已用 8 小时（50%）',
        '剩余 8 小时',
        '5 小时',
        '3 小时'
      ])
    )
  })

  it('shows overdue time as such, and how many times the limit it is', () => {
    const texts = textsOf(checkDrawing(draw(list(['03-02 09:00', 'start']), '03-04 10:00', 'en')))
    expect(texts).toContain('used 17 h (212%)')
    expect(texts).toContain('overdue by 9 h')
    expect(texts).toContain('after the deadline')
  })

  it('has no deadline while nobody knows how long it stands still', () => {
    const events = list(['03-02 09:00', 'start'], ['03-02 10:00', 'pause', { reason: 'parts' }])
    const texts = textsOf(checkDrawing(draw(events, '03-04 10:00', 'en')))
    expect(texts.some((text) => text.includes('no deadline while paused'))).toBe(true)
    expect(texts.filter((text) => text.endsWith(' due'))).toEqual([])
  })

  it('folds the quiet part of a long story', () => {
    const events = list(['03-02 09:00', 'start'], ['03-02 10:00', 'suspend', {}], ['06-01 09:00', 'resume'])
    const texts = textsOf(checkDrawing(draw(events, '06-02 10:00', 'en')))
    expect(texts).toContain('… 90 days')
    expect(texts).toContain('2026-03-03 – 2026-05-31')
  })

  it('shows earlier runs, changes of calendar and the stop', () => {
    const events = list(
      ['03-02 09:00', 'start', { unit: 'a' }],
      ['03-02 10:00', 'change-calendar', { calendar: 'short-week' }],
      ['03-02 11:00', 'return', {}],
      ['03-02 15:00', 'dispatch', { unit: 'b' }],
      ['03-05 09:00', 'stop']
    )
    const texts = textsOf(checkDrawing(draw(events, '03-06 10:00', 'en')))
    expect(texts).toContain('09:00 start a')
    expect(texts).toContain('15:00 start b')
    expect(texts).toContain('10:00 calendar short-week')
    expect(texts).toContain('09:00 stop')
    expect(texts).toContain('stopped')
  })

  it('is a heading alone before anything started', () => {
    const decision = foldClock(clockRules(), {
      clock: 'disposal',
      criterion: 'event/0101/1',
      events: [],
      asOf: on('03-02 09:00')
    })
    if ('refused' in decision) throw new Error('refused')
    const texts = textsOf(checkDrawing(drawClock(decision.value, { language: 'en', timeLimits })))
    expect(texts).toEqual(['disposal clock: 8 work hours', 'not started'])
  })
})
