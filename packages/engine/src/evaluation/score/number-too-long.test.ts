import type {
  CompleteScheme,
  Counter,
  CounterRelation,
  Indicator,
  Occurrences,
  RelativePoints
} from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { caseOf, evaluate, indicatorOf, rulesOf } from '../../../test/evaluation/sample-part.js'
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
import { isRefusal, type Decision } from '../../kernel/index.js'
import type { FigureValue } from '../request/evaluation-request.js'
import { scoreGiven } from '../given/score-given.js'

const label = { zh: '名称' }
/** Of sixteen digits and almost without common factors: ten of them make a denominator of more than 150 digits. */
const odd = Array.from({ length: 12 }, (_, at) => Number.MAX_SAFE_INTEGER - 2 * at)
const figures = { big: figureOf('number'), small: figureOf('number'), rest: figureOf('number') }
/** 60 digits, as small a fraction as can be given, and what makes a product of two of the former longer. */
const give = (objects: readonly string[], rest: string | readonly string[] = '1'): readonly FigureValue[] =>
  objects.flatMap((object, at) => [
    { object, figure: 'big', value: '9'.repeat(60) },
    { object, figure: 'small', value: `1/${'9'.repeat(58)}` },
    { object, figure: 'rest', value: typeof rest === 'string' ? rest : (rest[at] ?? '1') }
  ])
const formula = (text: string, changes: Partial<Indicator> = {}): Indicator =>
  measureOf({
    id: 'f',
    measure: 'formula',
    formula: text,
    onZero: 'refuse',
    valueRounding: halfUp(0),
    points: { rule: 'value' },
    pointsRounding: halfUp(0),
    ...changes
  } as Indicator)

/** Where a decision was refused because of the length of a number; other reasons by their code. */
function placesOf(decision: Decision<unknown>): readonly string[] {
  if (!isRefusal(decision)) return []
  const places = decision.refused.map(({ code, params }) =>
    code === 'evaluation/number-too-long' ? `${params['place']} of ${params['object']}` : code
  )
  return [...new Set(places)]
}

type Others = Parameters<typeof partOf>[1] & {
  readonly objects?: readonly string[]
  readonly rest?: string | readonly string[]
}

function ask(
  indicators: readonly Indicator[],
  changes: Partial<CompleteScheme> = {},
  { objects = ['A'], rest = '1', ...others }: Others = {}
): readonly string[] {
  const part = partOf(schemeOf(indicators, changes), { figures, ...others })
  return placesOf(evaluate(part, [], { figures: give(objects, rest) }))
}

/** A product of the figures, of 120 digits and those of the last. */
const product = (changes: Partial<Indicator> = {}): Indicator => formula('big * big * rest', changes)

describe('numbers of more digits than any scheme needs are refused', () => {
  it('in formulas that measure and that make points', () => {
    expect(ask([formula('big * big')])).toEqual([])
    expect(ask([formula('big * big * big')])).toEqual(['f of A'])
    expect(ask([formula('big', { points: { rule: 'formula', formula: 'value * value * value' } })])).toEqual([
      'f of A'
    ])
    const many = { points: { rule: 'multiply' }, maxPoints: fraction(Number.MAX_SAFE_INTEGER) } as const
    expect(ask([product(many)], {}, { rest: '9'.repeat(9) })).toEqual([])
    expect(ask([product(many)], {}, { rest: '9'.repeat(29) })).toEqual(['f of A'])
  })

  it('for every object, not only for the first', () => {
    expect(ask([formula('big * big * big')], {}, { objects: ['A', 'B'] })).toEqual(['f of A', 'f of B'])
  })

  it('in what occurred, of indicators and of adjustments', () => {
    const items = odd.map((one, at) => ({ id: `i${at}`, label, figure: 'big', each: fraction(1, one) }))
    const occurrences: Occurrences = { items }
    const start = { start: fraction(100), direction: 'deduct' } as const
    const points = { rule: 'value' } as const
    expect(ask([measureOf({ id: 'o', measure: 'occurrences', ...start, occurrences, points })])).toEqual([
      'o of A'
    ])
    const bonus = { id: 'b', label, kind: 'bonus', occurrences, rounding: halfUp(2) } as const
    expect(ask([givenOf('g', 'small')], { adjustments: [bonus] })).toEqual(['b of A'])
  })
})

describe('weights', () => {
  /** Each denominator twice, so that the weights add up to a whole number. */
  const weighed = (rest: (at: number, weight: Indicator['weight']) => Indicator): readonly Indicator[] =>
    odd.flatMap((one, at) => [
      givenOf(`g${at}`, 'big', { weight: fraction(1, one) }),
      rest(at, fraction(one - 1, one))
    ])
  const total = { weightsSumTo: fraction(odd.length), rounding: halfUp(2) }

  it('are refused where their sum of points gets too long', () => {
    expect(
      ask(
        weighed((at, weight) => givenOf(`h${at}`, 'small', { weight })),
        { total }
      )
    ).toEqual(['total of A'])
  })

  it('are refused where the weights that remain do', () => {
    const counters = { none: counterOf(flagged('rework')) }
    const out = { numerator: ['none'], denominator: ['none'], onZero: 'exclude-and-reweight' } as const
    const indicators = weighed((at, weight) => indicatorOf({ id: `h${at}`, ...out, weight }))
    expect(ask(indicators, { total }, { counters })).toEqual(['total of A'])
  })

  it('and full marks are refused where the points that are lost do', () => {
    const lost = { total: { weightsSumTo: fraction(1), rounding: halfUp(0) } }
    const marks = { maxPoints: fraction(1, odd[0]) }
    expect(ask([product(marks)], lost, { rest: '9'.repeat(9) })).toEqual([])
    expect(ask([product(marks)], lost, { rest: '9'.repeat(29) })).toEqual(['f of A'])
  })
})

/** A scheme that compares points by their share of the best. */
function relative(changes: Partial<RelativePoints>): Partial<CompleteScheme> {
  const best = { by: 'best', most: fraction(Number.MAX_SAFE_INTEGER) } as const
  const common = { id: 'r', label, of: 'f', rule: best, rounding: halfUp(0), weight: fraction(1) }
  const total = { weightsSumTo: fraction(1), rounding: halfUp(0) }
  return { total, relative: [{ ...common, onSingle: { points: fraction(1) }, ...changes }] }
}

describe('points within a group', () => {
  it('are refused where they are compared, weighed or added', () => {
    const objects = ['A', 'B']
    const next = formula('big * big * rest + 1')
    const alike = ['9'.repeat(20), `${'9'.repeat(19)}7`]
    expect(ask([next], relative({}), { objects, rest: alike })).toEqual(['r of A', 'r of B'])
    expect(ask([next], relative({}), { objects, rest: ['0', '9'.repeat(9)] })).toEqual([])
    const rule = { by: 'best', most: fraction(1) } as const
    const rest = ['0', `-${'9'.repeat(25)}`]
    expect(ask([next], relative({ rule }), { objects, rest })).toEqual([])
    const heavy = relative({ rule, weight: fraction(Number.MAX_SAFE_INTEGER) })
    expect(ask([next], heavy, { objects, rest })).toEqual(['r of B'])
    const odds = relative({ weight: fraction(1, odd[0]) })
    expect(ask([product()], odds, { rest: '9'.repeat(9) })).toEqual([])
    expect(ask([product()], odds, { rest: '9'.repeat(29) })).toEqual(['total of A'])
  })

  it('have a mean only when it is short', () => {
    const total = { weightsSumTo: fraction(1), rounding: halfUp(0) }
    const part = partOf(schemeOf([product()], { groups: [{ id: 'town', label }], total }), { figures })
    const mean = (...named: readonly string[]): Decision<unknown> =>
      evaluate(part, [], {
        figures: give(named, '9'.repeat(30)),
        objects: named.map((object) => ({ object, group: 'town' }))
      })
    expect(placesOf(mean('A'))).toEqual([])
    expect(placesOf(mean('A', 'B'))).toEqual(['town of town'])
  })
})

const column = 'satisfactionLevel'
const valued = (levels: number): Counter => {
  const values = odd.slice(0, levels).map((one, level) => ({ level, value: fraction(1, one) }))
  return counterOf(null, { lookup: { column, values, onUnlisted: 'refuse' } })
}
const sum: Counter = { label, plus: ['v'], evidence: 'inferred' }
const same: CounterRelation = {
  id: 'same',
  label,
  left: ['d'],
  right: ['d'],
  holds: 'rows',
  evidence: 'inferred'
}
const counted = measureOf({
  id: 'c',
  measure: 'count',
  count: ['d'],
  points: { rule: 'value' }
} as Partial<Indicator> & { id: string })
const rowsOf = (unit: string | null): readonly CaseFacts[] =>
  odd.map((_, level) => caseOf({ unit, [column]: level }))
const decide = (levels: number, unit: string | null): readonly string[] => {
  const counters = { v: valued(levels), d: sum }
  const rows = [...rowsOf('A').slice(0, unit === 'A' ? levels : 0), ...rowsOf(unit).slice(0, levels)]
  return placesOf(evaluate(partOf(schemeOf([counted]), { counters, relations: [same] }), rows))
}
const digits = (last: number): string => `1/${'9'.repeat(56)}${last}`

describe('counters of levels', () => {
  it('are named where they are shown, used and compared, also where no object is named', () => {
    expect(decide(9, 'A')).toEqual([])
    expect(decide(12, 'A')).toEqual(['d of A', 'c of A', 'same of A'])
    expect(decide(12, null)).toEqual(['d of —'])
  })

  it('that are given are named where they are added up', () => {
    const counters = { v: valued(1), w: valued(2), x: valued(3), d: { ...sum, plus: ['v', 'w', 'x'] } }
    const indicators = [{ ...counted, count: ['v'] } as Indicator]
    const rules = rulesOf(partOf(schemeOf(indicators), { counters }))
    const request = { scheme: 'monthly', asOf: null, period: null }
    const given = { v: digits(1), w: digits(3), x: digits(7) }
    expect(placesOf(scoreGiven(rules, request, { A: given }))).toEqual(['d of A'])
    expect(placesOf(scoreGiven(rules, request, { A: { ...given, x: '1' } }))).toEqual([])
  })
})
