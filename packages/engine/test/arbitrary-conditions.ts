import type { Condition, ConditionLeaf, Criterion, FactValues, HitPolicy } from '@lijie/schema'
import fc from 'fast-check'
import { sampleRow } from './sample-criteria.js'

const orderings = ['lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive'] as const
const defects = ['missing', 'displaced', 'damaged', 'dirty']
const parts = ['deck', 'railing', 'lamp']
const owners = ['', 'a', 'b', 'water works']
const shares = [
  0,
  1,
  0.0625,
  0.1,
  0.30000000000000004,
  { numerator: 1, denominator: 16 },
  { numerator: 1, denominator: 3 },
  { numerator: 3, denominator: 10 },
  { numerator: 9007199254740990, denominator: 9007199254740991 }
]
const instants = ['2026-02-14T17:00:00+08:00', '2026-02-14T09:00:00Z', 1771059600000, 1771059600001, 0]
const areas = [0, 0.1, 24.999999999999996, 25, 25.000000000000004, 30, 5000]

function leafOf(
  fact: string,
  operators: readonly string[],
  value: fc.Arbitrary<unknown>
): fc.Arbitrary<ConditionLeaf> {
  return fc.record({
    fact: fc.constant(fact),
    operator: fc.constantFrom(...operators),
    value
  }) as fc.Arbitrary<ConditionLeaf>
}

function choices(fact: string, values: readonly (string | number)[]): fc.Arbitrary<ConditionLeaf> {
  return fc.oneof(
    leafOf(fact, ['equal', 'notEqual'], fc.constantFrom(...values)),
    leafOf(fact, ['in', 'notIn'], fc.subarray([...values], { minLength: 1 }))
  )
}

/** Leaves over every type of fact of the sample vocabulary, with thresholds that values fall on and next to. */
export const arbitraryLeaf: fc.Arbitrary<Condition> = fc.oneof(
  leafOf('safetyHazard', ['equal', 'notEqual'], fc.boolean()),
  leafOf('defects', ['contains', 'doesNotContain'], fc.constantFrom(...defects)),
  leafOf('defects', ['contains'], fc.constantFrom(...defects)),
  choices('part', parts),
  choices('owner', owners),
  choices('damagedArea', areas),
  leafOf('damagedArea', orderings, fc.constantFrom(...areas)),
  fc.constantFrom<Condition>(
    { fact: 'damagedArea', operator: 'greaterThan', value: 0.0025, unit: 'm2' },
    { fact: 'damagedArea', operator: 'equal', value: 2500, unit: 'mm2' }
  ),
  choices('stations', [0, 1, 2, 9]),
  leafOf('stations', orderings, fc.constantFrom(0, 1, 2, 3, 9)),
  leafOf('damagedShare', orderings, fc.constantFrom(...shares)),
  leafOf('seenAt', orderings, fc.constantFrom(...instants))
)

/** Conditions of a few levels; `named` refers to the named condition of {@link arbitraryDocument}. */
export const arbitraryCondition: fc.Arbitrary<Condition> = fc.letrec<{ node: Condition }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    arbitraryLeaf,
    fc.constant<Condition>({ condition: 'named' }),
    fc.record({ all: fc.array(tie('node'), { minLength: 1, maxLength: 4 }) }),
    fc.record({ any: fc.array(tie('node'), { minLength: 1, maxLength: 4 }) }),
    fc.record({ not: tie('node') })
  )
})).node

/** Facts that checkFacts accepts, each of them absent, null or given. */
export const arbitraryFacts: fc.Arbitrary<FactValues> = fc.record(
  {
    safetyHazard: fc.option(fc.boolean()),
    defects: fc.option(fc.subarray(defects)),
    part: fc.option(fc.constantFrom(...parts)),
    damagedArea: fc.option(fc.constantFrom(...areas, 1e9)),
    stations: fc.option(fc.integer({ min: 0, max: 9 })),
    damagedShare: fc.option(fc.constantFrom(...shares, 0.5, { numerator: 1, denominator: 2 })),
    seenAt: fc.option(fc.constantFrom(...instants)),
    owner: fc.option(fc.constantFrom(...owners, 'someone else'))
  },
  { requiredKeys: [] }
)

const limits = fc.constantFrom<Criterion['timeLimit']>(
  { value: 1, unit: 'work-hour' },
  { value: 2, unit: 'work-hour' },
  { value: 2, unit: 'work-day' },
  { unknown: { zh: '未知' } }
)

const row = fc.record({
  condition: fc.option(arbitraryCondition, { freq: 8 }),
  exclusion: fc.option(arbitraryCondition, { freq: 2 }),
  timeLimit: limits
})

/** Rows of one sub-category, with the named condition they refer to and a hit policy. */
export interface ArbitraryDocument {
  readonly rows: readonly Criterion[]
  readonly conditions: Readonly<Record<string, Condition>>
  readonly policy: HitPolicy['policy']
}

/** Random documents of one to four rows. */
export const arbitraryDocument: fc.Arbitrary<ArbitraryDocument> = fc.record({
  rows: fc.array(row, { minLength: 1, maxLength: 4 }).map((rows) =>
    rows.map(({ condition, exclusion, timeLimit }, i) =>
      sampleRow(i + 1, condition, {
        timeLimit,
        exclusions: [
          { summary: { zh: '只列文字' }, evidence: 'derived' },
          ...(exclusion === null
            ? []
            : [{ summary: { zh: '排除' }, evidence: 'derived' as const, condition: exclusion }])
        ]
      })
    )
  ),
  conditions: fc.record({ named: arbitraryLeaf }),
  policy: fc.constantFrom('unique', 'first', 'shortest', 'all')
})
