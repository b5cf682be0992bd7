import { describe, expect, it } from 'vitest'
import { compile, compileOffice, plainWeek } from '../../test/calendar-fixtures.js'
import { checkDrawing, textsOf } from '../../test/check-drawing.js'
import { drawYear } from './draw-year.js'

function draw(year: number, language: 'zh-CN' | 'en' = 'zh-CN', calendar = compileOffice()): string {
  const drawn = drawYear(calendar, year, { language })
  if ('refused' in drawn) throw new Error(JSON.stringify(drawn.refused))
  return drawn.value
}

function codeOf(year: number): unknown {
  const drawn = drawYear(compileOffice(), year, { language: 'en' })
  return 'refused' in drawn ? drawn.refused.map(({ code }) => code) : null
}

describe('the picture of a year', () => {
  it('shows every day once, with the totals of each month', () => {
    const texts = textsOf(checkDrawing(draw(2026)))
    expect(texts.filter((text) => /^[0-9]{1,2}$/.test(text))).toHaveLength(365)
    expect(texts).toContain('16 个工作日，128 小时')
    expect(texts).toContain('243 个工作日，1944 小时，7 天未覆盖')
  })

  it('says in words which calendar it is when it is told', () => {
    const title = '办公时间示例（假定）'
    const drawn = drawYear(compileOffice(), 2026, { language: 'zh-CN', title })
    if ('refused' in drawn) throw new Error(JSON.stringify(drawn.refused))
    expect(textsOf(checkDrawing(drawn.value))).toContain(title)
  })

  it('marks days off and make-up workdays as Chinese calendars do', () => {
    const texts = textsOf(checkDrawing(draw(2026)))
    // 33 days off and 6 make-up workdays, and each sign once in the legend.
    expect(texts.filter((text) => text === '休')).toHaveLength(34)
    expect(texts.filter((text) => text === '班')).toHaveLength(7)
    expect(texts).toContain('春节：放假 2月15日–23日（9 天），上班 2月14日、2月28日')
    expect(texts.some((text) => text.startsWith('国办发明电〔2025〕7号'))).toBe(true)
  })

  it('hatches what is not covered and says so on each day', () => {
    const nodes = checkDrawing(draw(2026, 'en'))
    const tooltips = nodes.filter(({ name, text }) => name === 'title' && text.endsWith(': not covered'))
    expect(tooltips.map(({ text }) => text.slice(0, 10))).toEqual([
      '2026-12-25',
      '2026-12-26',
      '2026-12-27',
      '2026-12-28',
      '2026-12-29',
      '2026-12-30',
      '2026-12-31'
    ])
    expect(nodes.filter(({ name }) => name === 'path')).toHaveLength(8)
  })

  it('shows a leap year and a year of 24 hours a day', () => {
    const texts = textsOf(checkDrawing(draw(2024, 'en')))
    expect(texts.filter((text) => /^[0-9]{1,2}$/.test(text))).toHaveLength(366)
    const always = compile({
      document: {
        ...plainWeek,
        weekdays: [1, 2, 3, 4, 5, 6, 7],
        schedules: [{ from: '2026-01-01', shifts: [{ from: '00:00', to: '24:00' }] }]
      }
    })
    expect(textsOf(checkDrawing(draw(2026, 'en', always)))).toContain('365 workdays, 8760 h')
  })

  it('is refused for a year of which no day is covered', () => {
    expect(codeOf(2027)).toEqual(['calendar/not-covered'])
    expect(codeOf(2006)).toEqual(['calendar/not-covered'])
    expect(codeOf(Number.NaN)).toEqual(['calendar/invalid-date'])
    expect(drawYear(compileOffice('2006-01-01'), 2007, { language: 'en' })).toMatchObject({
      refused: [{ code: 'calendar/no-known-days' }]
    })
  })
})
