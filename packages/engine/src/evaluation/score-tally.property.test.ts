import type { CounterPredicate, EvaluationPart, Indicator, OnZero } from '@lijie/schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scoreByReference } from '../../test/evaluation/reference-score.js'
import { caseOf, compileSample, indicatorOf, samplePart, tallyOf } from '../../test/evaluation/sample-part.js'
import { isRefusal } from '../kernel/index.js'
import type { CaseFacts } from './case-facts.js'
import type { CompiledScheme } from './compiled-scheme.js'
import type { Scoreboard } from './scoreboard.js'
import { scoreTally } from './score-tally.js'
import { mergeTallies } from './tally.js'

const asOf = 50
const instant = fc.option(fc.integer({ min: 0, max: 100 }))
const flag = fc.option(fc.constantFrom<0 | 1>(0, 1))
const row: fc.Arbitrary<CaseFacts> = fc.record({
  caseId: fc.constant('c'),
  unit: fc.option(fc.constantFrom('A', 'B', '城管局', '')),
  reportedAt: instant,
  startedAt: instant,
  dueAt: instant,
  disposedAt: instant,
  closedAt: instant,
  filed: flag,
  voided: flag,
  rework: flag
})
const rows = fc.array(row, { maxLength: 60 })

const column = fc.constantFrom(
  'reportedAt',
  'startedAt',
  'dueAt',
  'disposedAt',
  'closedAt',
  'filed',
  'voided',
  'rework'
)
const operator = fc.constantFrom(
  'equal',
  'notEqual',
  'lessThan',
  'lessThanInclusive',
  'greaterThan',
  'greaterThanInclusive'
)
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
    fc.record({ all: fc.array(tie('predicate'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('predicate'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ not: tie('predicate') })
  ) as fc.Arbitrary<CounterPredicate>
}))
const onZero = fc.constantFrom<OnZero>('exclude-and-reweight', 'unranked', {
  value: { numerator: 1, denominator: 3 }
})
const decimals = fc.integer({ min: 0, max: 4 })

/** Any part with three counters, each counted inside `every`, so that rates stay from 0 to 100 %. */
const part: fc.Arbitrary<EvaluationPart> = fc
  .record({
    wheres: fc.array(predicate, { minLength: 3, maxLength: 3 }),
    onMissing: fc.constantFrom('exclude', 'count-as-true', 'count-as-false'),
    shares: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 2 }),
    onZero,
    complement: fc.boolean(),
    decimals
  })
  .map(({ wheres, onMissing, shares, onZero: zero, complement, decimals: places }) => {
    const label = { zh: '计数' }
    const counters = Object.fromEntries(
      wheres.map((where, i) => [`c${i}`, { label, where, onMissing, evidence: 'inferred' } as const])
    )
    const inner = { all: [wheres[0] ?? { known: 'dueAt' }, wheres[1] ?? { known: 'dueAt' }] } as const
    const all = { ...counters, c0: { label, where: inner, onMissing, evidence: 'inferred' } as const }
    const whole = shares.reduce((sum, share) => sum + share, 0)
    const rounding = { decimals: places, mode: 'half-up' } as const
    const shared = { onZero: zero, complement, rateRounding: rounding, pointsRounding: rounding }
    const indicators: Indicator[] = [
      indicatorOf({ ...shared, id: 'a', numerator: ['c0'], denominator: ['c1'] }),
      indicatorOf({ ...shared, id: 'b', numerator: ['c2'], denominator: ['every'] })
    ].map((one, i) => ({ ...one, weight: { numerator: shares[i] ?? 1, denominator: whole } }))
    const sample = samplePart(indicators)
    return { ...sample, counters: { ...sample.counters, ...all } }
  })

const boardOf = (scheme: CompiledScheme, cases: readonly CaseFacts[]): Scoreboard => {
  const decision = scoreTally(tallyOf(scheme, cases, asOf))
  if (isRefusal(decision)) throw new Error(JSON.stringify(decision.refused))
  return decision.value
}

const totalOf = (cases: readonly CaseFacts[]): number =>
  Number(boardOf(compileSample(), cases).groups[0]?.total ?? 0)

describe('laws of scoring', () => {
  it('gives what a separate exact implementation gives, for any scheme and any cases', () => {
    fc.assert(
      fc.property(part, rows, (document, cases) => {
        const expected = scoreByReference(document, 'monthly', cases, asOf)
        const board = boardOf(compileSample(document), cases)
        const actual = board.groups.map(({ unit, indicators, total }) => [
          unit,
          { rates: indicators.map(({ rate }) => rate), points: indicators.map(({ points }) => points), total }
        ])
        expect(new Map(actual as [string, unknown][])).toEqual(expected)
      }),
      { numRuns: 500 }
    )
  })

  it('does not depend on the order of the cases', () => {
    fc.assert(
      fc.property(part, rows, fc.infiniteStream(fc.nat()), (document, cases, keys) => {
        const scheme = compileSample(document)
        const shuffled = cases
          .map((one) => ({ one, key: keys.next().value ?? 0 }))
          .toSorted((a, b) => a.key - b.key)
        const again = scoreTally(
          tallyOf(
            scheme,
            shuffled.map(({ one }) => one),
            asOf
          )
        )
        expect(again).toEqual(scoreTally(tallyOf(scheme, cases, asOf)))
      })
    )
  })

  it('gives the same for a period as for its parts counted apart and merged', () => {
    fc.assert(
      fc.property(part, rows, rows, (document, first, second) => {
        const scheme = compileSample(document)
        const merged = mergeTallies(tallyOf(scheme, first, asOf), tallyOf(scheme, second, asOf))
        expect(scoreTally(merged)).toEqual(scoreTally(tallyOf(scheme, [...first, ...second], asOf)))
      })
    )
  })

  it('keeps rates and totals from 0 to 100 where the numerator lies inside the denominator', () => {
    fc.assert(
      fc.property(rows, (cases) => {
        for (const { total, indicators } of boardOf(compileSample(), cases).groups) {
          for (const text of [total, ...indicators.map(({ rate }) => rate)]) {
            if (text === null) continue
            expect(Number(text)).toBeGreaterThanOrEqual(0)
            expect(Number(text)).toBeLessThanOrEqual(100)
          }
        }
      })
    )
  })

  it('never lowers a score when one more case is disposed of on time', () => {
    fc.assert(
      fc.property(rows, (cases) => {
        const own = cases.map((one) => ({ ...one, unit: 'A' }))
        const better = caseOf({ unit: 'A', dueAt: 10, disposedAt: 10, rework: 0 })
        expect(totalOf([...own, better])).toBeGreaterThanOrEqual(totalOf(own))
      })
    )
  })
})
