import type { Condition, CriteriaPart, Criterion, FactsPart, HitPolicy, TimeLimitSpec } from '@lijie/schema'
import fc from 'fast-check'
import { arbitraryCondition } from './arbitrary-condition.js'
import { arbitraryLeaf } from './arbitrary-leaf.js'

/** Of which sub-category, and how large, random criteria are. */
export interface CriteriaOptions {
  /** `component` unless given. */
  readonly kind?: 'component' | 'event'
  /** Code of the sub-category; `0101` unless given. */
  readonly code?: string
  /** Most rows; 4 unless given. */
  readonly maxRows?: number
}

const limits: readonly TimeLimitSpec[] = [
  { value: 1, unit: 'work-hour' },
  { value: 2, unit: 'work-hour' },
  { value: 2, unit: 'work-day' },
  { unknown: { zh: '未知' } },
  graded('refuse'),
  graded('same-as:A')
]

/**
 * Random filing criteria (立案条件) of one sub-category over a vocabulary: conditions, exclusions with and without a
 * condition, two named conditions, known, unknown and graded limits, stages, and any of the hit policies. They compile.
 */
export function arbitraryCriteria(
  facts: FactsPart,
  options: CriteriaOptions = {}
): fc.Arbitrary<CriteriaPart> {
  const { kind = 'component', code = '0101', maxRows = 4 } = options
  const condition = arbitraryCondition(facts, { names: ['named', 'renamed'] })
  const row = fc.record({
    condition: fc.option(condition, { freq: 8 }),
    exclusion: fc.option(condition, { freq: 2 }),
    timeLimit: fc.constantFrom(...limits),
    continues: fc.boolean()
  })
  const named = arbitraryLeaf(facts)
  return fc
    .record({
      rows: fc.array(row, { minLength: 1, maxLength: maxRows }),
      named,
      policy: fc.constantFrom<HitPolicy['policy']>('unique', 'first', 'shortest', 'all')
    })
    .map(({ rows, policy, ...names }) => ({
      hitPolicy: { policy, evidence: 'inferred' },
      conditions: { named: names.named, renamed: { not: { condition: 'named' } } },
      rows: rows.map((drawn, i) => writeRow(`${kind}/${code}`, i + 1, drawn))
    }))
}

interface DrawnRow {
  readonly condition: Condition | null
  readonly exclusion: Condition | null
  readonly timeLimit: TimeLimitSpec
  readonly continues: boolean
}

function writeRow(
  key: string,
  number: number,
  { condition, exclusion, timeLimit, continues }: DrawnRow
): Criterion {
  const textOnly = { summary: { zh: '只列文字' }, evidence: 'derived' } as const
  return {
    id: `${key}/${number}`,
    article: `第 ${number} 条`,
    summary: { zh: `第 ${number} 种情形`, en: `case ${number}` },
    condition,
    exclusions: [textOnly, ...(exclusion === null ? [] : [{ ...textOnly, condition: exclusion }])],
    timeLimit,
    evidence: 'published',
    ...(continues && number > 1 ? { continues: [`${key}/${number - 1}`] } : {})
  }
}

function graded(fallback: string): TimeLimitSpec {
  return {
    byAreaGrade: { A: { value: 1, unit: 'work-hour' }, B: { value: 3, unit: 'work-hour' } },
    fallback
  }
}
