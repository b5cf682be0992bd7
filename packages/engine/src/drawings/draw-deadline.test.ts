import { describe, expect, it } from 'vitest'
import { compileOffice } from '../../test/calendar-fixtures.js'
import { checkDrawing, textsOf } from '../../test/check-drawing.js'
import { createRules, limitOf } from '../../test/time-limit-fixtures.js'
import { explainDeadline, type DeadlineExplanation } from '../time-limits/index.js'
import { drawDeadline } from './draw-deadline.js'

const rules = createRules()
const calendar = compileOffice()
const golden = new URL('../../test/drawings', import.meta.url).pathname

function explain(value: number, unit: string, startedAt: string, more: object = {}): DeadlineExplanation {
  const decision = explainDeadline(rules, { limit: { ...limitOf(value, unit), ...more }, startedAt })
  if ('refused' in decision) throw new Error(JSON.stringify(decision.refused))
  return decision.value
}

function texts(explanation: DeadlineExplanation, language: 'zh-CN' | 'en' = 'zh-CN'): readonly string[] {
  return textsOf(checkDrawing(drawDeadline(explanation, { language, calendar })))
}

const overHoliday = explain(8, 'work-hour', '2026-04-03T17:00:00+08:00')

describe('the picture of a deadline in hours', () => {
  it('says that a deadline is provisional, and which days nobody has announced', () => {
    const { deadline, ...rest } = overHoliday
    const provisional = { assumedFrom: '2026-04-04', assumedTo: '2026-04-07', coveredBy: 'test.city' }
    const doubtful = { ...rest, deadline: { ...deadline, provisional } }
    expect(texts(doubtful).join()).toContain('（暂定：2026-04-04 至 2026-04-07 尚未覆盖）')
    expect(texts(doubtful, 'en').join()).toContain('(provisional: 2026-04-04 to 2026-04-07 not covered yet)')
  })

  it('shows each day with what it counted, start and deadline, the holiday by name, the notice', async () => {
    const svg = drawDeadline(overHoliday, { language: 'zh-CN', calendar })
    await expect(svg).toMatchFileSnapshot(`${golden}/deadline-over-holiday-zh.svg`)
    expect(textsOf(checkDrawing(svg))).toEqual(
      expect.arrayContaining([
        '8 工作时',
        '17:00 起算',
        '17:00 截止',
        '1 小时',
        '7 小时',
        '2026-04-04 – 04-06',
        '清明节，放假（3 天）',
        '共计 8 小时'
      ])
    )
  })

  it('speaks English, and says everything in words for those who do not see it', () => {
    const nodes = checkDrawing(drawDeadline(overHoliday, { language: 'en', calendar }))
    expect(textsOf(nodes)).toContain('Tomb-Sweeping Day, off (3 days)')
    expect(nodes.find(({ name }) => name === 'desc')?.text).toContain('Due 2026-04-07T17:00:00+08:00')
    expect(nodes[0]?.attributes.get('xml:lang')).toBe('en')
  })

  it('paints as much of a day dark as was counted', () => {
    const dark = checkDrawing(drawDeadline(overHoliday, { language: 'en' })).filter(
      ({ attributes, name }) => name === 'rect' && attributes.get('fill') === '#1d4f91'
    )
    const hours = dark
      .slice(0, -1)
      .reduce((sum, { attributes }) => sum + Number(attributes.get('width')) / 18, 0)
    expect(hours).toBeCloseTo(8)
  })

  it('leaves the shifts out where no calendar is given', () => {
    expect(textsOf(checkDrawing(drawDeadline(overHoliday, { language: 'en' })))).not.toContain(
      'shift, not counted'
    )
    expect(texts(overHoliday, 'en')).toContain('shift, not counted')
  })

  it('writes a deadline at midnight as 24:00 of the day before', () => {
    const shown = texts(explain(2, 'urgent-work-hour', '2026-04-03T22:00:00+08:00'))
    expect(shown).toContain('24:00 截止')
    expect(shown.filter((text) => text.startsWith('2026-04-0'))).toEqual(['2026-04-03 周五'])
  })

  it('joins the days of a long run through day and night', () => {
    const shown = texts(explain(20, 'urgent-work-day', '2026-04-03T22:00:00+08:00'), 'en')
    expect(shown).toContain('2026-04-04 – 04-22')
    expect(shown).toContain('19 days')
    expect(shown).toContain('counted 480 h')
  })

  it('stays readable however long the limit', () => {
    expect(texts(explain(1500, 'work-hour', '2026-01-12T10:30:00+08:00')).length).toBeLessThan(250)
  })

  it('before an event begins with the deadline', () => {
    const shown = texts(explain(4, 'work-hour', '2026-04-07T10:00:00+08:00', { direction: 'before' }), 'en')
    expect(shown).toContain('4 work hours before the event')
    expect(shown).toContain('at the latest 2026-04-03 Fri 16:00, event 2026-04-07 Tue 10:00')
    expect(shown.indexOf('16:00 at the latest')).toBeLessThan(shown.indexOf('10:00 event'))
  })
})

describe('the picture of a deadline in days', () => {
  it('numbers the counted days and names the others', async () => {
    const svg = drawDeadline(explain(5, 'working-day', '2026-09-24T16:00:00+08:00'), { language: 'zh-CN' })
    await expect(svg).toMatchFileSnapshot(`${golden}/deadline-in-days-zh.svg`)
    const shown = textsOf(checkDrawing(svg))
    expect(shown.filter((text) => text.startsWith('第 '))).toEqual([
      '第 1 日',
      '第 2 日',
      '第 3 日',
      '第 4 日',
      '第 5 日'
    ])
    expect(shown.filter((text) => text === '国庆节')).toHaveLength(7)
    expect(shown).toContain('16:00 截止')
  })

  it('folds the middle of a long one and loses no day', () => {
    const shown = texts(explain(120, 'working-day', '2026-01-12T16:00:00+08:00'), 'en')
    const totals = shown
      .filter((text) => /^[0-9]+ days?$/.test(text))
      .map((text) => Number.parseInt(text, 10))
    expect(totals.reduce((sum, count) => sum + count, 0)).toBe(120)
    expect(shown.some((text) => text.startsWith('… '))).toBe(true)
    expect(shown).toContain('day 120')
  })

  it('counts calendar days without a list of days', () => {
    const shown = texts(explain(10, 'day', '2026-02-12T16:00:00+08:00'), 'en')
    expect(shown).toContain('day 10')
    expect(shown).not.toContain('day 11')
  })
})
