import { describe, expect, it } from 'vitest'
import { deadlineWords } from './deadline-words.js'

const [en, zh] = [deadlineWords('en'), deadlineWords('zh-CN')]

describe('words about deadlines', () => {
  it.each([
    [0, '0 h', '0 小时'],
    [1000, '1 s', '1 秒'],
    [1500, '1.5 s', '1.5 秒'],
    [60_000, '1 min', '1 分钟'],
    [3_600_000, '1 h', '1 小时'],
    [3_661_000, '1 h 1 min 1 s', '1 小时 1 分钟 1 秒'],
    [90_000_000, '25 h', '25 小时'],
    [3_605_000, '1 h 5 s', '1 小时 5 秒']
  ])('write %d ms as %s and %s', (milliseconds, english, chinese) => {
    expect([en.duration(milliseconds), zh.duration(milliseconds)]).toEqual([english, chinese])
  })

  it('name every day of the week', () => {
    const days = Array.from({ length: 7 }, (_, i) => `2026-03-0${i + 2}`)
    expect(days.map((date) => en.weekday(date))).toEqual(['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'])
    expect(days.map((date) => zh.day(date))).toEqual(
      ['周一', '周二', '周三', '周四', '周五', '周六', '周日'].map((name, i) => `2026-03-0${i + 2} ${name}`)
    )
  })

  it('count days', () => {
    expect([en.days(0), en.days(1), en.days(2), zh.days(1)]).toEqual(['0 days', '1 day', '2 days', '1 天'])
  })

  it('choose the language, and Chinese where a label has no English', () => {
    expect([en.say('a', '甲'), zh.say('a', '甲')]).toEqual(['a', '甲'])
    expect([
      en.label({ zh: '日' }),
      en.label({ zh: '日', en: 'day' }),
      zh.label({ zh: '日', en: 'day' })
    ]).toEqual(['日', 'day', '日'])
  })
})
