import type { Condition, CriteriaPart, Criterion } from '@lijie/schema'
import { analyzeCriteria } from '../src/analysis/analyze-criteria.js'
import type { Finding } from '../src/analysis/finding.js'
import { compileSample, type SampleOptions } from './sample-criteria.js'

export const contains = (value: string): Condition => ({ fact: 'defects', operator: 'contains', value })
export const hazard: Condition = { fact: 'safetyHazard', operator: 'equal', value: true }
export const onPart = (value: string): Condition => ({ fact: 'part', operator: 'equal', value })
export const area = (
  operator: 'greaterThan' | 'lessThan' | 'greaterThanInclusive',
  value: number
): Condition => ({ fact: 'damagedArea', operator, value })

/** An exclusion with a condition. */
export const except = (condition: Condition): Partial<Criterion> => ({
  exclusions: [{ summary: { zh: '除外' }, evidence: 'derived', condition }]
})

/** The declared domain of the sample sub-category. */
export const domain = (condition: Condition | null): NonNullable<CriteriaPart['domains']> => ({
  'component/0101': { summary: { zh: '范围' }, condition, evidence: 'inferred' }
})

/** A limit by area grade. */
export const graded = (a: number, b: number): Partial<Criterion> => ({
  timeLimit: {
    byAreaGrade: { A: { value: a, unit: 'work-hour' }, B: { value: b, unit: 'work-hour' } },
    fallback: 'same-as:A'
  }
})

/** The findings of rows, without what is always said of the sample vocabulary. */
export function analyze(rows: readonly Criterion[], options: SampleOptions = {}): readonly Finding[] {
  const silent = new Set(['analysis/unused-fact', 'analysis/missing-domains'])
  return analyzeCriteria(compileSample(rows, options)).filter(({ code }) => !silent.has(code))
}

/** Codes and places of findings. */
export const codesAt = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ code, pointer }) => `${code} ${pointer}`)
