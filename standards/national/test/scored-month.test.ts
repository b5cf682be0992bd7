import { isRefusal } from '@lijie/engine'
import { evaluateScheme, type EvaluationRules } from '@lijie/engine/evaluation'
import type { CaseFacts } from '@lijie/engine/counting'
import { parsePeriod } from '@lijie/engine/periods'
import { createMemoryStore } from '@lijie/runner'
import { listMonthFacts, simulateMonth } from '@lijie/runner/simulation'
import type { CompleteScheme, EvaluationPart, Indicator } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { compileCityStandards, readCityStandards } from '../../../scripts/assurance/runner/example-city.mjs'
import { base, countOf } from './count-base.js'

const city = compileCityStandards(readCityStandards())
const store = createMemoryStore()
const month = await simulateMonth({ rulebook: city, store, month: '2026-03', seed: 3, reports: 120 })
if (isRefusal(month)) throw new Error(JSON.stringify(month.refused))
const { until } = month.value
const rows: CaseFacts[] = []
for await (const { facts } of listMonthFacts({ rulebook: city, store, until })) {
  if (isRefusal(facts)) throw new Error(JSON.stringify(facts.refused))
  rows.push(...facts.value)
}

const totalOf = (id: string): number | null =>
  rows.reduce<number | null>((sum, row) => {
    const count = countOf(id, row, until)
    return sum === null || count === null ? null : sum + count
  }, 0)

/** What the workflow of the example has no clock or fact for; a case that was split off has no clock of acceptance. */
const untold = ['accepted-on-time-strict', 'filed-on-time-strict', 'shuffled', 'reply-missed']

const ratio = (id: string, numerator: string, denominator: string): Indicator => ({
  id,
  label: { zh: id },
  numerator: [numerator],
  denominator: [denominator],
  onZero: 'unranked',
  rateRounding: { decimals: 2, mode: 'half-up' },
  maxPoints: { numerator: 100, denominator: 1 },
  pointsRounding: { decimals: 2, mode: 'half-up' },
  weight: { numerator: 1, denominator: 2 }
})

const scheme: CompleteScheme = {
  label: { zh: '示例' },
  object: 'district',
  basis: 'reported',
  effectiveFrom: null,
  evidence: 'inferred',
  indicators: [
    ratio('on-time', 'disposed-on-time-strict', 'due-close-strict'),
    ratio('closing', 'closed', 'due-close')
  ],
  total: { weightsSumTo: { numerator: 1, denominator: 1 }, rounding: { decimals: 2, mode: 'half-up' } },
  rank: { ties: 'competition', basis: 'rounded-total' }
}

describe('a simulated month', () => {
  it('has every base indicator, but for what the workflow cannot tell', () => {
    const refused = Object.keys(base.counters).filter((id) => totalOf(id) === null)
    expect(refused.toSorted()).toEqual(untold.toSorted())
    for (const id of [
      'report',
      'filed',
      'disposed-late-strict',
      'rework',
      'returned',
      'not-accepted',
      'due-verify'
    ])
      expect([id, totalOf(id)]).not.toEqual([id, 0])
  })

  it('keeps all relations in its totals', () => {
    for (const { id, left, right } of base.relations ?? []) {
      const [a, b] = [left, right].map((side) => side.reduce((sum, one) => sum + (totalOf(one) ?? 0), 0))
      expect([id, a]).toEqual([id, b])
    }
  })

  it('is scored by a scheme that takes its counters from here', () => {
    const evaluation: EvaluationPart = { ...base, schemes: { districts: scheme } }
    const rules: EvaluationRules = { ...city, evaluation }
    const period = parsePeriod('2026-03', city.timeLimits.zone)
    if ('code' in period) throw new Error(period.code)
    const board = evaluateScheme(rules, rows, { scheme: 'districts', asOf: until, period })
    if (isRefusal(board)) throw new Error(JSON.stringify(board.refused))
    expect(board.value.objects.map(({ object, rank }) => [object, rank === null]).toSorted()).toEqual([
      ['140802', false],
      ['140891', false],
      ['140892', false]
    ])
  })
})
