import type { Indicator } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { caseOf, evaluate, refusedOf } from '../../../test/evaluation/sample-part.js'
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
import type { CaseFacts } from '../../counting/index.js'

const counters = {
  every: counterOf(null),
  filed: counterOf(flagged('filed')),
  rework: counterOf(flagged('rework'))
}
const rows = (count: number, known: Partial<CaseFacts> = {}): CaseFacts[] =>
  Array.from({ length: count }, () => caseOf({ filed: 1, rework: 0, ...known }))
const scoreOf = (indicator: Indicator, given: readonly CaseFacts[], request = {}, figures = {}): unknown => {
  const decision = evaluate(partOf(schemeOf([indicator]), { counters, figures }), given, request)
  return 'refused' in decision ? refusedOf(decision) : decision.value.objects[0]?.indicators[0]
}

describe('count', () => {
  const bands = [
    { from: null, to: fraction(3), points: fraction(100) },
    { from: fraction(3), to: fraction(5), points: fraction(60) }
  ]
  const indicator = measureOf({
    id: 'few',
    measure: 'count',
    count: ['filed'],
    points: { rule: 'bands', bands }
  })

  it('makes points of a number of cases', () => {
    expect(scoreOf(indicator, rows(2))).toMatchObject({
      numerator: '2',
      exactValue: '2',
      value: '2',
      points: '100.00'
    })
    expect(scoreOf(indicator, rows(3))).toMatchObject({ points: '60.00', lost: '40' })
  })

  it('refuses a value that no band covers', () => {
    expect(scoreOf(indicator, rows(5))).toEqual(['evaluation/points-not-covered'])
  })

  it('takes bands by the class of the object', () => {
    const classes = { large: [{ from: null, to: null, points: fraction(80) }] }
    const rule = { rule: 'class-bands', classes, otherClass: 'refuse' } as const
    const classed = measureOf({ id: 'few', measure: 'count', count: ['filed'], points: rule })
    expect(scoreOf(classed, rows(1), { objects: [{ object: 'A', class: 'large' }] })).toMatchObject({
      points: '80.00'
    })
    expect(scoreOf(classed, rows(1), { objects: [{ object: 'A', class: 'small' }] })).toEqual([
      'evaluation/class-not-covered'
    ])
    expect(scoreOf(classed, rows(1))).toEqual(['evaluation/objects-needed'])
    expect(scoreOf(classed, rows(1), { objects: [{ object: 'B', class: 'large' }] })).toEqual([
      'evaluation/unlisted-object',
      'evaluation/class-not-covered'
    ])
    const unranked = measureOf({ ...classed, points: { ...rule, otherClass: 'unranked' } })
    expect(scoreOf(unranked, rows(1), { objects: [{ object: 'A' }] })).toMatchObject({
      basis: 'unranked',
      value: '1'
    })
  })
})

const give = (figure: string, value: string): object => ({ figures: [{ object: 'A', figure, value }] })

describe('given', () => {
  const figures = {
    survey: figureOf('number', { least: fraction(0), most: fraction(100) }),
    optional: figureOf('number', { onMissing: 'unranked' }),
    assumed: figureOf('number', { onMissing: { value: fraction(7) } }),
    mark: figureOf('level', {
      levels: [
        { id: 'good', label: { zh: '好' } },
        { id: 'poor', label: { zh: '差' } }
      ]
    })
  }

  it('takes a figure as it is, exactly, rounded only as declared', () => {
    expect(scoreOf(givenOf('s', 'survey'), [], give('survey', '98.505'), figures)).toMatchObject({
      exactValue: '19701/200',
      value: '98.505',
      points: '98.51'
    })
    const rounded = givenOf('s', 'survey', { valueRounding: halfUp(1) })
    expect(scoreOf(rounded, [], give('survey', '2/3'), figures)).toMatchObject({
      exactValue: '2/3',
      value: '0.7'
    })
    expect(scoreOf(givenOf('s', 'survey'), [], give('survey', '1/3'), figures)).toMatchObject({
      value: '1/3'
    })
  })

  it('does what the figure declares when it is missing', () => {
    const objects = { objects: [{ object: 'A' }] }
    expect(scoreOf(givenOf('s', 'survey'), [], objects, figures)).toEqual(['evaluation/missing-figure'])
    expect(scoreOf(givenOf('s', 'optional'), [], objects, figures)).toMatchObject({
      basis: 'unranked',
      points: null
    })
    expect(scoreOf(givenOf('s', 'assumed'), [], objects, figures)).toMatchObject({
      value: '7',
      points: '7.00'
    })
  })

  it('gives points by level', () => {
    const levels = givenOf('m', 'mark', { points: { rule: 'levels', levels: { good: fraction(-2) } } })
    expect(scoreOf(levels, [], give('mark', 'good'), figures)).toMatchObject({
      exactValue: null,
      value: 'good',
      points: '-2.00',
      lost: '102'
    })
    expect(scoreOf(levels, [], give('mark', 'poor'), figures)).toEqual(['evaluation/level-not-covered'])
  })
})

const formula = (text: string, changes: Partial<Indicator> = {}): Indicator =>
  measureOf({
    id: 'f',
    measure: 'formula',
    formula: text,
    onZero: 'refuse',
    valueRounding: halfUp(2),
    points: { rule: 'value' },
    ...changes
  } as Indicator)

describe('formula', () => {
  it('calculates with counters and figures by id or by Chinese label', () => {
    const figures = { 'staff-count': figureOf('count', { label: { zh: '人数' } }) }
    const request = { figures: [{ object: 'A', figure: 'staff-count', value: '3' }] }
    expect(scoreOf(formula('[filed] ÷ 人数'), rows(2), request, figures)).toMatchObject({
      exactValue: '2/3',
      value: '0.67',
      points: '0.67'
    })
    expect(
      scoreOf(formula('人数', { onZero: 'unranked' }), rows(1), { objects: [{ object: 'A' }] }, figures)
    ).toEqual(['evaluation/missing-figure'])
  })

  it('does what it declares when it divides by zero', () => {
    expect(scoreOf(formula('filed / rework'), rows(1))).toEqual(['evaluation/zero-denominator'])
    expect(scoreOf(formula('filed / rework', { onZero: { value: fraction(5) } }), rows(1))).toMatchObject({
      basis: 'declared',
      value: '5.00'
    })
  })

  it('makes points by a formula over the value and full marks', () => {
    const points = { rule: 'formula', formula: '满分 - 数值 * rework' } as const
    expect(scoreOf(formula('filed', { points }), rows(3, { rework: 1 }))).toMatchObject({ points: '91.00' })
    const divided = { rule: 'formula', formula: 'value / rework' } as const
    expect(scoreOf(formula('filed', { points: divided }), rows(1))).toEqual(['evaluation/zero-divisor'])
  })

  it('refuses when a counter it names refuses', () => {
    expect(scoreOf(formula('filed'), [caseOf({})])).toEqual(['evaluation/unknown-rows'])
  })
})
