import type { EvaluationScheme } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { caseOf, rulesOf, samplePart } from '../../test/evaluation/sample-part.js'
import { isRefusal } from '../kernel/index.js'
import { evaluateScheme } from './evaluate-scheme.js'
import type { EvaluationRules } from './request/evaluation-rules.js'

const sample = samplePart()
const dated = { ...sample.schemes['monthly'], effectiveFrom: '2020-01-01', effectiveTo: '2029-12-31' }
const rules = rulesOf({ ...sample, schemes: { monthly: dated as EvaluationScheme } })
const rows = [caseOf({ dueAt: 10, disposedAt: 9, rework: 0 })]
const noon = (date: string): number => Date.parse(`${date}T12:00:00Z`)
const codesOf = (given: EvaluationRules, scheme = 'monthly', asOf = noon('2026-03-02')): string[] => {
  const decision = evaluateScheme(given, rows, { scheme, asOf, period: null })
  return isRefusal(decision) ? decision.refused.map(({ code }) => code) : []
}

const codesOn = (date: string): string[] => codesOf(rules, 'monthly', noon(date))

describe('evaluateScheme', () => {
  it('reads the rows once, from any iterable', () => {
    const iterator = rows.values()
    const decision = evaluateScheme(rules, iterator, {
      scheme: 'monthly',
      asOf: noon('2026-03-02'),
      period: null
    })
    expect(isRefusal(decision) ? null : decision.value.objects[0]?.total).toBe('100.00')
    expect(iterator.next().done).toBe(true)
  })

  it('refuses an unknown scheme and a rulebook without evaluation', () => {
    expect(codesOf(rules, 'yearly')).toEqual(['evaluation/unknown-scheme'])
    expect(codesOf({ ...rules, evaluation: null })).toEqual(['evaluation/no-evaluation-part'])
  })

  it('refuses a scheme that is not in force at asOf, first and last day included', () => {
    expect(codesOn('2019-12-31')).toEqual(['evaluation/scheme-not-in-force'])
    expect(codesOn('2020-01-01')).toEqual([])
    expect(codesOn('2029-12-31')).toEqual([])
    expect(codesOn('2030-01-01')).toEqual(['evaluation/scheme-not-in-force'])
  })

  it('passes the faults of the scheme on as reasons', () => {
    expect(codesOf({ ...rules, evaluation: { ...samplePart(), counters: {} } })).toEqual(
      Array.from({ length: 4 }, () => 'evaluation/unknown-counter')
    )
  })
})
