import type { StandardDocument } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { hasNoScheme, listEvaluationNames, proposeForEvaluation } from './propose-for-evaluation.js'
import { isSettledPoints, isSettledTotal } from './settled-rounding.js'

const whole = (numerator: number, denominator = 1): object => ({ numerator, denominator })
const rounding = { decimals: 2, mode: 'half-up' }
const names = { counters: ['closed', 'due'], figures: ['survey', 'bonus'] }
const changesOf = (node: object): string[] =>
  proposeForEvaluation(node as Record<string, unknown>, ['evaluation'], names).map(
    ({ key, to }) => `${key} -> ${JSON.stringify(to)}`
  )

describe('changes of schemes', () => {
  it('mistake one counter or figure for another', () => {
    expect(changesOf({ numerator: ['closed'] })).toEqual(['numerator -> ["due"]'])
    expect(changesOf({ figure: 'survey' })).toEqual(['figure -> "bonus"'])
  })

  it('mistake words of closed lists, what a zero denominator gives, and which unit is charged', () => {
    expect(changesOf({ loses: 'below' })).toEqual(['loses -> "above"'])
    expect(changesOf({ onZero: { value: whole(1) } })).toEqual(['onZero -> "unranked"'])
    expect(changesOf({ to: 'last-unit' })).toEqual(['to -> "first-unit"'])
  })

  it('round to fewer decimals and in another way; halves only where they can come up', () => {
    expect(changesOf(rounding)).toEqual(['decimals -> 1', 'mode -> "down"', 'mode -> "half-even"'])
    expect(changesOf({ decimals: 12, mode: 'half-up' })).toEqual(['decimals -> 11', 'mode -> "down"'])
    expect(changesOf({ decimals: 0, mode: 'down' })).toEqual(['decimals -> 1', 'mode -> "half-up"'])
  })

  it('turn comparisons, shorten lists of text, change figures and signs of formulas', () => {
    expect(changesOf({ column: 'failedChecks', operator: 'greaterThanInclusive' })).toEqual([
      'operator -> "greaterThan"',
      'operator -> "lessThanInclusive"'
    ])
    expect(changesOf({ column: 'source', in: ['media', 'web'] })).toEqual([
      'in -> ["web"]',
      'in -> ["media"]'
    ])
    expect(changesOf({ formula: '10 - due' })).toEqual(['formula -> "11 - due"', 'formula -> "10 + due"'])
  })

  it('leave drafts alone', () => {
    expect(changesOf({ draft: { missing: [] }, object: 'unit' })).toEqual([])
  })
})

describe('rounding that changes nothing', () => {
  const rate = { rateRounding: rounding, pointsRounding: rounding, maxPoints: whole(100), weight: whole(1) }

  it('is seen for bands, for the rounded value itself and for whole amounts of whole occurrences', () => {
    const bands = [{ from: null, to: null, points: whole(1, 2) }]
    const items = [{ each: whole(1, 5) }]
    expect(isSettledPoints(rate)).toBe(true)
    expect(isSettledPoints({ ...rate, points: { rule: 'bands', bands } })).toBe(true)
    expect(isSettledPoints({ ...rate, maxPoints: whole(60) })).toBe(false)
    const occurrences = { measure: 'occurrences', start: whole(5), pointsRounding: rounding }
    expect(isSettledPoints({ ...occurrences, occurrences: { items } })).toBe(true)
    expect(isSettledPoints({ ...occurrences, occurrences: { items, divideBy: 'villages' } })).toBe(false)
  })

  it('is seen for totals of whole weights without new weights', () => {
    const total = { rounding }
    expect(isSettledTotal({ total, indicators: [rate] })).toBe(true)
    expect(isSettledTotal({ total, indicators: [{ ...rate, weight: whole(1, 2) }] })).toBe(false)
    expect(isSettledTotal({ total, indicators: [{ ...rate, onZero: 'exclude-and-reweight' }] })).toBe(false)
  })
})

it('a part without schemes is left to those that build on it', () => {
  const evaluation = { counters: {}, schemes: {} }
  expect(hasNoScheme({ evaluation } as unknown as StandardDocument)).toBe(true)
  expect(listEvaluationNames({ evaluation } as unknown as StandardDocument)).toEqual({
    counters: [],
    figures: []
  })
})
