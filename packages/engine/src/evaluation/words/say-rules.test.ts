import type { MessageLanguage, SchemeIndicator } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { fraction } from '../../../test/evaluation/sample-scheme.js'
import { sayColumn } from './column-words.js'
import {
  sayCounter,
  sayCounterBasis,
  sayFigureValues,
  sayOnMissing,
  sayOnMissingFigure
} from './say-counter.js'
import { sayFormula } from './say-formula.js'
import { sayPeriods } from './say-periods.js'
import { sayOnSingle, sayRelativeRule } from './say-relative.js'

const both = <T>(say: (language: MessageLanguage) => T): readonly T[] => [say('zh-CN'), say('en')]
const nameCounter = (id: string): string => id.toUpperCase()
const row = { label: { zh: '项' }, onMissing: 'refuse', evidence: 'inferred' } as const

const say = (counter: Parameters<typeof sayCounter>[0]): readonly string[] =>
  both((language) => sayCounter(counter, { language, nameCounter }))
const nameOf = (name: string): string => `${name}数`

describe('rules in words', () => {
  it('says what a counter counts, adds up or is made of', () => {
    expect(say({ ...row, where: null })).toEqual(['每一行', 'every row'])
    expect(say({ ...row, where: null, sum: 'returnTimes' })).toEqual([
      '回退次数之和：每一行',
      'sum of times sent back: every row'
    ])
    expect(say({ label: { zh: '差' }, plus: ['a', 'b'], minus: ['c'], evidence: 'inferred' })).toEqual([
      'A＋B－C',
      'A + B − C'
    ])
    const values = [
      { level: 1, value: fraction(5), label: { zh: '满意。', en: 'content' } },
      { level: 2, value: fraction(-1) }
    ]
    const lookup = { column: 'satisfactionLevel', values, onUnlisted: 'refuse' } as const
    expect(say({ ...row, where: null, lookup })).toEqual([
      '每一行；按满意度等级取值相加（满意 = 5、2 = -1；其他等级拒绝计算）',
      'every row; values of level of satisfaction added up (content = 5, 2 = -1; any other level is refused)'
    ])
    expect(say({ ...row, where: null, lookup: { ...lookup, onUnlisted: 'exclude' } })[0]).toContain('不计入')
  })

  it('says which instant lies in the period, the counter before the scheme', () => {
    expect(both((language) => sayCounterBasis({ basis: 'due' }, {}, language))).toEqual([
      '按处置期限',
      'by deadline of disposal'
    ])
    expect(sayCounterBasis({ basis: 'due' }, { basis: 'reported' }, 'zh-CN')).toBe('按上报时间')
    expect(sayCounterBasis({ basis: 'acted', actedAt: 'closedAt' }, {}, 'zh-CN')).toBe('按结案时间')
    expect(sayCounterBasis({}, {}, 'zh-CN')).toBe('')
    expect(sayColumn('filed', 'en')).toBe('filed')
  })

  it('says what the unknown does, in counters and figures', () => {
    expect(both((language) => sayOnMissing('counts-as-on-time', language))).toEqual([
      '当作按时',
      'counted as on time'
    ])
    const figures = ['refuse', 'unranked', { value: fraction(1, 2) }] as const
    expect(figures.map((one) => sayOnMissingFigure(one, 'zh-CN'))).toEqual([
      '拒绝计算',
      '不参加排名',
      '按 0.5 计'
    ])
    expect(figures.map((one) => sayOnMissingFigure(one, 'en'))).toEqual([
      'refused',
      'not ranked',
      'taken as 0.5'
    ])
    expect(
      both((language) => sayFigureValues({ least: fraction(0), most: fraction(1, 3) }, language))
    ).toEqual(['至少 0、至多 1/3', 'at least 0, at most 1/3'])
    expect(sayFigureValues({ levels: [{ id: 'a', label: { zh: '甲' } }] }, 'en')).toBe('甲')
  })

  it('says formulas with labels, and what is none as it is', () => {
    expect(sayFormula('min(满分, max(0, value * (a + -1) / 2))', { language: 'en', nameOf })).toBe(
      'min([full marks], max(0, value * (a数 + -1) / 2))'
    )
    expect(sayFormula('round(数值 / b, 1, half-up)', { language: 'zh-CN', nameOf })).toBe(
      'round(数值 / b数, 1, half-up)'
    )
    expect(sayFormula('1 +', { language: 'en', nameOf })).toBe('1 +')
  })

  it('says how parts of a period are put together', () => {
    const halves = { each: 'half-year', aggregate: 'weighted', onMissing: 'refuse' } as const
    const periods: NonNullable<SchemeIndicator['periods']> = {
      ...halves,
      weights: [fraction(2, 5), fraction(3, 5)]
    }
    expect(both((language) => sayPeriods(periods, language))).toEqual([
      '各半年按 40%、60% 加权；缺一半年即不计算',
      'every half-year weighted 40%, 60%; refused when a half-year is missing'
    ])
    expect(sayPeriods({ each: 'month', aggregate: 'mean', onMissing: 'exclude' }, 'zh-CN')).toBe(
      '各月的平均；缺的月不计入'
    )
  })

  it('says what depends on the group', () => {
    const rank = { by: 'rank', points: [fraction(3), fraction(1)], beyond: fraction(0) } as const
    expect(both((language) => sayRelativeRule({ ...rank, from: 'best' }, language))).toEqual([
      '从最好的名次起依次 3、1 分，其余 0 分',
      'from the best place on: 3, 1; others 0 points'
    ])
    expect(sayRelativeRule({ ...rank, from: 'worst' }, 'zh-CN')).toContain('从最差的名次起')
    expect(sayRelativeRule({ by: 'best', most: fraction(1) }, 'en')).toBe(
      '1 point for the best, others in proportion to it'
    )
    const mean = { by: 'mean', points: fraction(2), loses: 'below', perUnit: fraction(1, 5) } as const
    expect(sayRelativeRule({ ...mean, floor: fraction(0) }, 'zh-CN')).toBe(
      '不低于组平均得 2 分，每低 1 扣 0.2 分，扣到 0 分为止'
    )
    expect(sayRelativeRule({ ...mean, loses: 'above' }, 'en')).toBe(
      '2 points at the mean of the group or below, 0.2 points less for every unit above it'
    )
    expect(
      (['refuse', 'unranked', { points: fraction(1) }] as const).map((one) => sayOnSingle(one, 'en'))
    ).toEqual(['refused', 'not ranked', '1 point'])
  })
})
