import type { Counter, CounterPredicate, EvaluationPart, Indicator, OnZero, Rounding } from '@lijie/schema'
import fc from 'fast-check'
import type { CaseFacts } from '../../src/counting/index.js'
import { indicatorOf } from './sample-part.js'
import { counterOf, fraction, measureOf, partOf, schemeOf } from './sample-scheme.js'

const instant = fc.option(fc.integer({ min: 0, max: 100 }))
const flag = fc.option(fc.constantFrom<0 | 1>(0, 1))

const rowColumns = {
  caseId: fc.constant('c'),
  unit: fc.option(fc.constantFrom('A', 'B', '城管局', '')),
  source: fc.option(fc.constantFrom('web', '12345', '')),
  reportedAt: instant,
  dueAt: instant,
  disposedAt: instant,
  closedAt: instant,
  filed: flag,
  voided: flag,
  rework: flag,
  stage: fc.option(fc.integer({ min: 0, max: 7 })),
  reworkTimes: fc.option(fc.integer({ min: 0, max: 3 })),
  satisfactionLevel: fc.option(fc.integer({ min: 0, max: 4 }))
}

/** Any row with a few columns, each maybe unknown. */
export const arbitraryRow: fc.Arbitrary<CaseFacts> = fc.record(rowColumns)

const column = fc.constantFrom('reportedAt', 'dueAt', 'disposedAt', 'closedAt', 'filed', 'voided', 'rework')
const operator = fc.constantFrom(
  'equal',
  'notEqual',
  'lessThan',
  'lessThanInclusive',
  'greaterThan',
  'greaterThanInclusive'
)
const stage = fc.constantFrom('filing', 'dispatch', 'archived')

/** Any predicate over those columns; `leaf` is counter c1, which refers to none. */
const { predicate } = fc.letrec<{ predicate: CounterPredicate }>((tie) => ({
  predicate: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.record({ known: column }),
    fc.record({
      column,
      operator,
      than: fc.oneof(
        fc.record({ column }),
        fc.constant({ asOf: true } as const),
        fc.record({ constant: fc.integer({ min: -1, max: 101 }) })
      )
    }),
    fc.record({ column: fc.constant('stage' as const), operator, than: fc.record({ stage }) }),
    fc.record({ column: fc.constant('source' as const), in: fc.constantFrom(['web'], ['12345', 'web']) }),
    fc.record({ all: fc.array(tie('predicate'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('predicate'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ not: tie('predicate') })
  ) as fc.Arbitrary<CounterPredicate>
}))

/** A predicate that is never unknown. */
const definite: fc.Arbitrary<CounterPredicate> = fc
  .array(fc.record({ known: column, is: fc.boolean() }), { minLength: 1, maxLength: 2 })
  .map((parts) => ({ any: parts.map(({ known, is }) => (is ? { known } : { not: { known } })) }))
/** Mostly sure, so that most schemes can be scored. */
const multiplying = fc.oneof({ weight: 4, arbitrary: definite }, { weight: 1, arbitrary: predicate })

const onMissing = fc.constantFrom('exclude', 'count-as-true', 'count-as-false')
const keeping = fc.constantFrom('exclude', 'count-as-false')
const rowCounter = fc.record({ where: predicate, onMissing })
const onZero = fc.constantFrom<OnZero>('exclude-and-reweight', 'unranked', { value: fraction(1, 3) })
const rounding: fc.Arbitrary<Rounding> = fc.record({
  decimals: fc.integer({ min: 0, max: 4 }),
  mode: fc.constantFrom('half-up', 'half-even', 'down', 'up')
})
const part = (most: number): fc.Arbitrary<ReturnType<typeof fraction>> =>
  fc
    .tuple(fc.integer({ min: -most, max: most }), fc.integer({ min: 1, max: 12 }))
    .map(([a, b]) => fraction(a, b))
const label = { zh: '名称' }

const counters: fc.Arbitrary<Record<string, Counter>> = fc
  .record({ a: rowCounter, b: rowCounter, c: rowCounter, onMissing: keeping, where: fc.option(predicate) })
  .map(({ a, b, c, onMissing: missing, where }) => {
    const lookup = {
      column: 'satisfactionLevel',
      values: [1, 2, 3].map((level) => ({ level, value: fraction(7 - 5 * level, level) })),
      onUnlisted: 'exclude'
    } as const
    return {
      a: counterOf(a.where, { onMissing: a.onMissing }),
      b: counterOf({ any: [b.where, { counter: 'a' }] }, { onMissing: b.onMissing }),
      c: counterOf(c.where, { onMissing: c.onMissing === 'count-as-true' ? 'exclude' : c.onMissing }),
      times: counterOf(where, { onMissing: missing, sum: 'reworkTimes' }),
      rating: counterOf(where, { onMissing: missing, lookup }),
      every: counterOf(null, { onMissing: 'count-as-false' }),
      rest: { label, plus: ['every', 'b'], minus: ['a'], evidence: 'inferred' }
    }
  })

const indicators: fc.Arbitrary<readonly Indicator[]> = fc
  .record({
    onZero,
    complement: fc.boolean(),
    rates: rounding,
    points: rounding,
    shares: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 4, maxLength: 4 }),
    start: part(30),
    each: fc.integer({ min: 0, max: 7 }),
    where: predicate,
    multipliers: fc.tuple(multiplying, fc.option(multiplying)),
    bounds: fc.record({ floor: part(20), ceiling: part(200) }, { requiredKeys: [] })
  })
  .map(({ onZero: zero, complement, rates, points, shares, start, each, where, multipliers: by, bounds }) => {
    const whole = shares.reduce((sum, share) => sum + share, 0)
    const ratio = { onZero: zero, complement, rateRounding: rates, pointsRounding: points, ...bounds }
    const item = { id: 'i', label, count: ['c', 'times'], each: fraction(each, 3) }
    const tiers = [{ from: 3, each: fraction(each, 2) }]
    const multipliers = [
      { label, where: by[0], times: fraction(2) },
      { label, where: by[1] ?? { counter: 'c' }, times: fraction(3) }
    ]
    const items = [
      { ...item, tiers, cap: fraction(25, 2) },
      { ...item, id: 'j', multipliers }
    ]
    return [
      indicatorOf({ ...ratio, id: 'ab', numerator: ['a'], denominator: ['b'] }),
      indicatorOf({
        ...ratio,
        id: 'cut',
        numerator: ['c', 'rating'],
        denominator: ['rest'],
        exclude: [{ label, where }]
      }),
      measureOf({
        id: 'count',
        measure: 'count',
        count: ['rest', 'rating'],
        points: { rule: 'value' },
        pointsRounding: points,
        ...bounds
      }),
      measureOf({
        id: 'items',
        measure: 'occurrences',
        start,
        direction: 'deduct',
        occurrences: { items, cap: fraction(40) },
        pointsRounding: points,
        ...bounds
      })
    ].map((one, i) => ({ ...one, weight: fraction(shares[i] ?? 1, whole) }))
  })

/** Any part with ratios, counts, occurrences and an adjustment, whose counters never refuse. */
export const arbitraryPart: fc.Arbitrary<EvaluationPart> = fc
  .record({
    counters,
    indicators,
    total: rounding,
    adjusted: rounding,
    kind: fc.constantFrom('bonus', 'deduction'),
    bounds: fc.record({ floor: part(20), cap: part(200) }, { requiredKeys: [] }),
    marks: fc.boolean(),
    based: fc.boolean()
  })
  .map(({ counters: all, indicators: list, total, adjusted, kind, bounds, marks, based }) => {
    const occurrences = { items: [{ id: 'k', label, count: ['c'], each: fraction(2, 3) }] }
    const scheme = schemeOf(list, {
      total: {
        weightsSumTo: fraction(1),
        rounding: total,
        ...bounds,
        ...(marks && { fullMarks: fraction(100) })
      },
      adjustments: [{ id: 'x', label, kind, occurrences, rounding: adjusted }],
      ...(based && { basis: 'reported' })
    })
    return partOf(scheme, { counters: all })
  })
