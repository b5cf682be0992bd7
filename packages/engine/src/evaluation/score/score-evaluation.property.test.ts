import type { EvaluationPart } from '@lijie/schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryPart, arbitraryRow } from '../../../test/evaluation/arbitrary-scheme.js'
import {
  scoreByReference,
  UnknownMultiplier,
  type ReferenceScore
} from '../../../test/evaluation/reference-score.js'
import {
  boardOf,
  caseOf,
  evaluate,
  refusedOf,
  rulesOf,
  samplePart
} from '../../../test/evaluation/sample-part.js'
import { countRows, mergeCounts, type CaseFacts } from '../../counting/index.js'
import type { Decision } from '../../kernel/index.js'
import type { Period } from '../../periods/index.js'
import { planEvaluation } from '../plan/plan-evaluation.js'
import type { EvaluationPlan } from '../plan/evaluation-plan.js'
import type { Scoreboard } from '../scoreboard.js'
import { scoreEvaluation } from './score-evaluation.js'

const asOf = 50
const period: Period = { label: '1970-01', length: 'month', from: 20, to: 80 }
const rows = fc.array(arbitraryRow, { maxLength: 40 })
const periodOf = ({ schemes: { monthly } }: EvaluationPart): Period | null =>
  monthly !== undefined && 'basis' in monthly ? period : null
const decideFor = (part: EvaluationPart, cases: Iterable<CaseFacts>): Decision<Scoreboard> =>
  evaluate(part, cases, { asOf, period: periodOf(part) })
const expectedFor = (
  part: EvaluationPart,
  cases: readonly CaseFacts[]
): Map<string, ReferenceScore> | null => {
  try {
    return scoreByReference('monthly', cases, { part, asOf, period: periodOf(part) })
  } catch (error) {
    if (error instanceof UnknownMultiplier) return null
    throw error
  }
}
const planFor = (part: EvaluationPart): EvaluationPlan => {
  const plan = planEvaluation(rulesOf(part), { scheme: 'monthly', asOf, period: periodOf(part) })
  if ('refused' in plan) throw new Error(JSON.stringify(plan.refused))
  return plan
}
const totalOf = (cases: readonly CaseFacts[]): number =>
  Number(boardOf(evaluate(samplePart(), cases, { asOf })).objects[0]?.total ?? 0)

describe('laws of scoring', () => {
  it('gives what a separate exact implementation gives, for any scheme and any cases', () => {
    let scored = 0
    fc.assert(
      fc.property(arbitraryPart, rows, (part, cases) => {
        const expected = expectedFor(part, cases)
        if (expected === null) {
          expect(new Set(refusedOf(decideFor(part, cases)))).toEqual(
            new Set(['evaluation/unknown-multiplier'])
          )
          return
        }
        scored += 1
        for (const { object, indicators, adjustments, total } of boardOf(decideFor(part, cases)).objects) {
          const actual = {
            points: indicators.map(({ points }) => points),
            adjustments: adjustments.map(({ points }) => points),
            total
          }
          expect(actual).toEqual(expected.get(object))
        }
      }),
      { numRuns: 500 }
    )
    expect(scored).toBeGreaterThan(100)
  })

  it('does not depend on the order of the cases', () => {
    fc.assert(
      fc.property(arbitraryPart, rows, fc.infiniteStream(fc.nat()), (part, cases, keys) => {
        const shuffled = cases
          .map((one) => ({ one, key: keys.next().value ?? 0 }))
          .toSorted((a, b) => a.key - b.key)
          .map(({ one }) => one)
        expect(decideFor(part, shuffled)).toEqual(decideFor(part, cases))
      })
    )
  })

  it('gives the same for a period as for its parts counted apart and merged', () => {
    fc.assert(
      fc.property(arbitraryPart, rows, rows, (part, first, second) => {
        const plan = planFor(part)
        const merged = mergeCounts(countRows(plan.counts, first), countRows(plan.counts, second))
        expect(scoreEvaluation(plan, merged)).toEqual(
          scoreEvaluation(plan, countRows(plan.counts, [...first, ...second]))
        )
      })
    )
  })

  it('keeps rates and totals from 0 to 100 where the numerator lies inside the denominator', () => {
    fc.assert(
      fc.property(rows, (cases) => {
        for (const { total, indicators } of boardOf(evaluate(samplePart(), cases, { asOf })).objects) {
          for (const text of [total, ...indicators.map(({ value }) => value)]) {
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
