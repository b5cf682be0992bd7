import type { Condition, Criterion, FactValues } from '@lijie/schema'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  arbitraryCondition,
  arbitraryDocument,
  type ArbitraryDocument
} from '../../test/arbitrary-conditions.js'
import { listCompleteCases } from '../../test/complete-cases.js'
import { compileSample, sampleRow } from '../../test/sample-criteria.js'
import { interpretCondition, interpretRow, type FilingRules } from '../criteria/index.js'
import { FALSE, TRUE } from '../kernel/index.js'
import { analyzeCriteria } from './analyze-criteria.js'
import { analyzeParts } from './analyzed-criteria.js'
import type { Finding } from './finding.js'
import { judgeFiling } from './judge-case.js'

const question = { kind: 'component', code: '0101' }
const grades = [undefined, 'A', 'B']
const starts = [undefined, 0]

function listCases(rules: FilingRules): readonly FactValues[] | undefined {
  const [subcategory] = analyzeParts(rules).subcategories
  return subcategory && listCompleteCases(subcategory.space)
}

function found(findings: readonly Finding[], code: string, row: Criterion): boolean {
  return findings.some((finding) => finding.code === code && finding.rows[0] === row.id)
}

function decides(rules: FilingRules, facts: FactValues, { id }: Criterion): boolean {
  return grades.some((areaGrade) =>
    starts.some((startedAt) => {
      const outcome = judgeFiling(rules, { ...question, facts, startedAt, areaGrade })
      return outcome.outcome === 'filed' && outcome.criteria.includes(id)
    })
  )
}

function withDomain(document: ArbitraryDocument, condition: Condition | null): FilingRules {
  const { rows, conditions, policy } = document
  const domains = { 'component/0101': { summary: { zh: '范围' }, condition, evidence: 'inferred' as const } }
  return compileSample(rows, { conditions, policy, domains })
}

test('findings about rows and domains are those that going through every case gives', () => {
  const counts = { never: 0, shadowed: 0, gaps: 0 }
  fc.assert(
    fc.property(arbitraryDocument, fc.option(arbitraryCondition, { freq: 4 }), (document, domain) => {
      const rules = withDomain(document, domain)
      const context = { vocabulary: rules.vocabulary, conditions: document.conditions }
      const findings = analyzeCriteria(rules)
      const cases = listCases(rules)
      if (cases === undefined) return
      const applies = (row: Criterion, facts: FactValues): boolean =>
        interpretRow(row, context, facts) === TRUE
      for (const row of document.rows) {
        const own = cases.filter((facts) => applies(row, facts))
        const isDead = found(findings, 'analysis/row-never-applies', row)
        expect(isDead).toBe(own.length === 0)
        const isShadowed = found(findings, 'analysis/row-never-decides', row)
        const everDecides = own.some((facts) => decides(rules, facts, row))
        if (isShadowed) expect([own.length > 0, everDecides]).toEqual([true, false])
        else if (document.policy !== 'shortest' && own.length > 0) expect(everDecides).toBe(true)
        counts.never += isDead ? 1 : 0
        counts.shadowed += isShadowed ? 1 : 0
      }
      const isInside = (facts: FactValues): boolean =>
        domain === null || interpretCondition(domain, context, facts) === TRUE
      const gap = cases.find((facts) => isInside(facts) && !document.rows.some((row) => applies(row, facts)))
      const hasGap = findings.some(({ code }) => code === 'analysis/domain-not-covered')
      expect(hasGap).toBe(gap !== undefined)
      counts.gaps += hasGap ? 1 : 0
    }),
    { numRuns: 300 }
  )
  for (const count of Object.values(counts)) expect(count).toBeGreaterThan(10)
})

test('a condition is reported as constant exactly where every case gives the same', () => {
  let constant = 0
  fc.assert(
    fc.property(arbitraryCondition, arbitraryCondition, (condition, other) => {
      const conditions = { named: { fact: 'safetyHazard', operator: 'equal', value: true } as Condition }
      const documentConditions = { ...conditions, renamed: { not: { condition: 'named' } } }
      const rules = compileSample([sampleRow(1, { any: [condition, other] })], {
        conditions: documentConditions
      })
      const cases = listCases(rules)
      if (cases === undefined) return
      const context = { vocabulary: rules.vocabulary, conditions: documentConditions }
      const truths = (one: Condition): ReadonlySet<number> =>
        new Set(cases.map((facts) => interpretCondition(one, context, facts)))
      const whole = truths({ any: [condition, other] })
      const codes = analyzeCriteria(rules).flatMap(({ code, pointer }) =>
        pointer === '/rows/0/condition' || pointer === '/rows/0' ? [code] : []
      )
      expect(codes.includes('analysis/row-never-applies')).toBe(!whole.has(TRUE))
      expect(codes.includes('analysis/always-holds')).toBe(!whole.has(FALSE))
      constant += whole.size === 1 ? 1 : 0
    }),
    { numRuns: 300 }
  )
  expect(constant).toBeGreaterThan(10)
})

test('what is planted is found', () => {
  fc.assert(
    fc.property(arbitraryDocument, arbitraryCondition, (document, condition) => {
      const { conditions } = document
      const shadow = [sampleRow(8, condition), sampleRow(9, { all: [condition, condition] })]
      const rules = compileSample(shadow, { conditions, policy: 'first' })
      const findings = analyzeCriteria(rules)
      const isDead = found(findings, 'analysis/row-never-applies', shadow[1] as Criterion)
      expect(isDead || found(findings, 'analysis/row-never-decides', shadow[1] as Criterion)).toBe(true)
      const never = sampleRow(7, { all: [condition, { not: condition }] })
      const always = sampleRow(6, { any: [condition, { not: condition }] })
      const planted = analyzeCriteria(compileSample([never, always], { conditions }))
      expect(found(planted, 'analysis/row-never-applies', never)).toBe(true)
      expect(found(planted, 'analysis/always-holds', always)).toBe(true)
    }),
    { numRuns: 200 }
  )
})
