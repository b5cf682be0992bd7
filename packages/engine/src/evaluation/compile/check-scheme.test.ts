import type { CompleteScheme, Counter, EvaluationPart, Indicator } from '@lijie/schema'
import { formatIssue } from '@lijie/schema/issues'
import { describe, expect, it } from 'vitest'
import { cite, indicatorOf } from '../../../test/evaluation/sample-part.js'
import {
  counterOf,
  figureOf,
  flagged,
  fraction,
  givenOf,
  halfUp,
  measureOf,
  partOf,
  schemeOf
} from '../../../test/evaluation/sample-scheme.js'
import { compileScheme } from './compile-scheme.js'

const label = { zh: '名称' }
const counters = { a: counterOf(flagged('filed')), b: counterOf(null) }
const figures = {
  number: figureOf('number'),
  level: figureOf('level', { levels: [{ id: 'good', label }] })
}
const ratio = indicatorOf({ id: 'ratio', numerator: ['a'], denominator: ['b'] })
const issuesOf = (part: EvaluationPart): readonly (readonly [string, string | undefined])[] => {
  const compiled = compileScheme(part, 'monthly', { cite })
  if (!('issues' in compiled)) return []
  for (const issue of compiled.issues) expect(formatIssue(issue, 'zh-CN')).not.toMatch(/\{\w+\}/)
  return compiled.issues.map(({ code, pointer }) => [code, pointer?.replace('/schemes/monthly', '')])
}
const check = (
  indicator: Indicator,
  changes: Partial<CompleteScheme> = {},
  others: Parameters<typeof partOf>[1] = {}
): ReturnType<typeof issuesOf> =>
  issuesOf(partOf(schemeOf([indicator], changes), { counters, figures, ...others }))
const withCounters = (
  changes: Readonly<Record<string, Counter>>,
  scheme: Partial<CompleteScheme> = {}
): ReturnType<typeof issuesOf> => check(ratio, scheme, { counters: { ...counters, ...changes } })
const derived = (...plus: string[]): Counter => ({ label, plus, evidence: 'inferred' })

describe('counters', () => {
  it('must be declared wherever they are referred to, and must not come back to themselves', () => {
    expect(withCounters({ a: counterOf({ any: [{ not: { counter: 'lost' } }, { counter: 'b' }] }) })).toEqual(
      [['evaluation/unknown-counter-reference', '/counters/a/where/any/0/not/counter']]
    )
    expect(withCounters({ a: derived('lost') })).toEqual([
      ['evaluation/unknown-counter-reference', '/counters/a/plus/0']
    ])
    expect(
      withCounters({ a: counterOf({ all: [{ counter: 'c' }] }), c: counterOf({ counter: 'a' }) })
    ).toEqual([['evaluation/counter-cycle', '/counters/a']])
    expect(withCounters({ a: derived('b', 'a') })).toEqual([['evaluation/counter-cycle', '/counters/a']])
    expect(withCounters({ a: counterOf({ counter: 'd' }), d: derived('b') })).toEqual([
      ['evaluation/question-of-derived-counter', '/counters/a/where/counter']
    ])
  })

  it('that add up values cannot count unknown rows as true', () => {
    const summed = counterOf(null, { sum: 'reworkTimes', onMissing: 'count-as-true' })
    expect(withCounters({ a: summed })).toEqual([['evaluation/sum-of-unknown', '/counters/a/onMissing']])
  })

  it('of the time of action must name the instant', () => {
    expect(withCounters({}, { basis: 'acted' })).toEqual([
      ['evaluation/acted-without-instant', '/counters/a/basis'],
      ['evaluation/acted-without-instant', '/counters/b/basis']
    ])
    expect(withCounters({}, { basis: 'acted', actedAt: 'dispatchedAt' })).toEqual([])
  })

  it('that are compared over periods must belong to one', () => {
    const change = measureOf({
      id: 'c',
      measure: 'change',
      count: ['a'],
      against: 'previous-period',
      base: 'previous',
      onZero: 'refuse',
      rateRounding: halfUp(2),
      points: { rule: 'value' }
    })
    expect(check(change)).toEqual([['evaluation/counter-without-basis', '/indicators/0/count/0']])
    expect(check(change, { basis: 'due' })).toEqual([])
  })
})

describe('figures', () => {
  it('must be declared, and numbers where they are calculated with', () => {
    expect(check(givenOf('g', 'lost'))).toEqual([['evaluation/unknown-figure', '/indicators/0/figure']])
    expect(check(givenOf('g', 'level'))).toEqual([['evaluation/rule-does-not-fit', '/indicators/0/points']])
    const levels = { rule: 'levels', levels: { good: fraction(1) } } as const
    expect(check(givenOf('g', 'level', { points: levels }))).toEqual([])
    expect(check(givenOf('g', 'number', { points: levels }))).toEqual([
      ['evaluation/rule-does-not-fit', '/indicators/0/points']
    ])
    const formula = measureOf({
      id: 'f',
      measure: 'formula',
      formula: 'level + number',
      onZero: 'refuse',
      valueRounding: halfUp(2),
      points: { rule: 'value' }
    })
    expect(check(formula)).toEqual([['evaluation/level-as-number', '/indicators/0']])
  })
})

const formula = (text: string): Indicator =>
  measureOf({
    id: 'f',
    measure: 'formula',
    formula: text,
    onZero: 'refuse',
    valueRounding: halfUp(2),
    points: { rule: 'value' }
  })

describe('formulas', () => {
  it('must be readable, and each name must have one meaning', () => {
    expect(check(formula('a + ('))[0]?.[1]).toBe('/indicators/0/formula')
    expect(check(formula('lost + a'))).toEqual([['evaluation/unknown-name', '/indicators/0/formula']])
    expect(check(formula('计数 + a'))).toEqual([['evaluation/ambiguous-name', '/indicators/0/formula']])
    expect(check(formula('value'))).toEqual([['evaluation/unknown-name', '/indicators/0/formula']])
    const points = { rule: 'formula', formula: 'value * 满分 - toString' } as const
    expect(check({ ...ratio, points })).toEqual([['evaluation/unknown-name', '/indicators/0/points/formula']])
  })
})

const items = (...given: object[]): Indicator =>
  measureOf({
    id: 'o',
    measure: 'occurrences',
    start: fraction(1),
    direction: 'deduct',
    occurrences: { items: given }
  } as never)

describe('occurrences', () => {
  const item = { id: 'i', label, each: fraction(1) }
  const place = '/indicators/0/occurrences/items'

  it('come from counters or from a figure', () => {
    expect(check(items(item))).toEqual([['evaluation/occurrence-source', `${place}/0`]])
    expect(check(items({ ...item, count: ['a'], figure: 'number' }))).toEqual([
      ['evaluation/occurrence-source', `${place}/0`]
    ])
    const multipliers = [{ label, where: flagged('urgent'), times: fraction(2) }]
    expect(check(items({ ...item, figure: 'number', multipliers }))).toEqual([
      ['evaluation/occurrence-source', `${place}/0`]
    ])
    const guessing = { a: counterOf(null, { onMissing: 'counts-as-on-time' }), b: counterOf(null) }
    expect(check(items({ ...item, count: ['a'], multipliers }), {}, { counters: guessing })).toEqual([
      ['evaluation/multipliers-of-unknown', `${place}/0/multipliers`]
    ])
  })

  it('refer to what is declared, once', () => {
    expect(check(items({ ...item, count: ['lost'] }))).toEqual([
      ['evaluation/unknown-counter', `${place}/0/count/0`]
    ])
    expect(check(items({ ...item, figure: 'lost' }))).toEqual([
      ['evaluation/unknown-figure', `${place}/0/figure`]
    ])
    expect(check(items({ ...item, count: ['a'] }, { ...item, figure: 'level' }))).toEqual([
      ['evaluation/level-as-number', `${place}/1/figure`],
      ['evaluation/duplicate-id', `${place}/1/id`]
    ])
    const adjustment = {
      id: 'x',
      label,
      kind: 'bonus',
      occurrences: { items: [{ ...item, count: ['lost'] }] },
      rounding: halfUp(0)
    } as const
    expect(check(ratio, { adjustments: [adjustment, adjustment] })).toEqual([
      ['evaluation/unknown-counter', '/adjustments/0/occurrences/items/0/count/0'],
      ['evaluation/unknown-counter', '/adjustments/1/occurrences/items/0/count/0'],
      ['evaluation/duplicate-id', '/adjustments/1/id']
    ])
    const asking = [{ label, where: { counter: 'lost' }, times: fraction(2) }]
    expect(check(items({ ...item, count: ['a'], multipliers: asking }))).toEqual([
      ['evaluation/unknown-counter-reference', `${place}/0/multipliers/0/where`]
    ])
  })
})

describe('sums', () => {
  const total = { weightsSumTo: fraction(1), fullMarks: fraction(90), rounding: halfUp(2) }
  it('of weights, full marks and shares are as declared', () => {
    expect(check(ratio, { total: { ...total, weightsSumTo: fraction(7, 10) } })).toEqual([
      ['evaluation/weights-do-not-sum', '/total/weightsSumTo'],
      ['evaluation/full-marks-do-not-sum', '/total/fullMarks']
    ])
    const shares = [{ object: 'unit', share: fraction(4, 5) }] as const
    expect(check(ratio, { attribution: { shares } })).toEqual([
      ['evaluation/shares-do-not-sum', '/attribution/shares']
    ])
  })

  it('need positive weights, full marks and steps', () => {
    const linear = {
      rule: 'linear',
      threshold: fraction(90),
      atThreshold: fraction(10),
      loses: 'below',
      step: fraction(0),
      perStep: fraction(1),
      steps: 'pro-rata'
    } as const
    expect(check({ ...ratio, points: linear })).toEqual([
      ['evaluation/step-not-positive', '/indicators/0/points/step']
    ])
    expect(check({ ...ratio, maxPoints: fraction(0) })).toEqual([
      ['evaluation/not-positive', '/indicators/0/maxPoints']
    ])
    const compared = [
      {
        id: 'r',
        label,
        of: 'ratio',
        rule: { by: 'best', most: fraction(1) },
        onSingle: 'refuse',
        rounding: halfUp(0),
        weight: fraction(1)
      }
    ] as const
    const none = { weightsSumTo: fraction(0), rounding: halfUp(2) }
    expect(check({ ...ratio, weight: fraction(0) }, { total: none, relative: compared })).toEqual([])
    expect(check(ratio, { relative: compared.map((one) => ({ ...one, of: 'lost' })) })).toEqual([
      ['evaluation/unknown-indicator', '/relative/0/of']
    ])
  })
})

const inner = (changes: object = {}): Indicator =>
  measureOf({
    id: 's',
    measure: 'scheme',
    scheme: 'other',
    take: 'exact',
    valueRounding: halfUp(2),
    points: { rule: 'value' },
    ...changes
  } as never)

describe('other schemes', () => {
  const other = schemeOf([ratio])

  it('are known, complete, of the same object, and do not come back', () => {
    expect(check(inner())).toEqual([['evaluation/unknown-scheme', '/indicators/0/scheme']])
    expect(check(inner(), {}, { schemes: { other: { ...other, object: 'district' } } })).toEqual([
      ['evaluation/different-object', '/indicators/0/scheme']
    ])
    expect(check(inner(), {}, { schemes: { other: schemeOf([inner({ scheme: 'monthly' })]) } })).toEqual([
      ['evaluation/scheme-cycle', '/indicators/0/scheme']
    ])
    expect(check(inner(), {}, { schemes: { other } })).toEqual([])
    const draft = {
      label,
      draft: { missing: [{ zh: '权重' }] },
      effectiveFrom: null,
      evidence: 'inferred'
    } as const
    expect(check(inner(), {}, { schemes: { other: draft } })).toEqual([
      ['evaluation/draft-scheme', undefined]
    ])
  })

  it('weigh their periods exactly when they are weighted', () => {
    const periods = { each: 'month', aggregate: 'weighted', onMissing: 'refuse' }
    const weighed = (weights?: object): unknown =>
      check(inner({ periods: { ...periods, ...weights } }), {}, { schemes: { other } })
    const fault = [['evaluation/period-weights', '/indicators/0/periods']]
    expect(weighed()).toEqual(fault)
    expect(weighed({ weights: [fraction(1, 2)] })).toEqual(fault)
    expect(weighed({ weights: [fraction(1)] })).toEqual([])
    expect(weighed({ aggregate: 'mean', weights: [fraction(1)] })).toEqual(fault)
  })
})
