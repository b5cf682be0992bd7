import type { Condition, Criterion, FactValues, HitPolicy } from '@lijie/schema'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compileSample, sampleRow } from '../../test/sample-criteria.js'
import { isRefusal } from '../kernel/index.js'
import { checkFacts } from './check-facts.js'
import { decideFiling, type FilingInput, type FilingRules } from './decide-filing.js'

const contains = (value: string): Condition => ({ fact: 'defects', operator: 'contains', value })
const hazard: Condition = { fact: 'safetyHazard', operator: 'equal', value: true }
const large: Condition = { fact: 'damagedArea', operator: 'greaterThan', value: 25, unit: 'cm2' }
const rows = [
  sampleRow(1, { all: [{ any: [contains('missing'), contains('displaced')] }, hazard] }),
  sampleRow(2, { all: [contains('damaged'), large] })
]

function decide(rules: FilingRules, facts: FactValues, more: Partial<FilingInput> = {}): unknown {
  const decision = decideFiling(rules, { kind: 'component', code: '0101', facts, ...more })
  return isRefusal(decision) ? decision.refused.map((reason) => reason.code) : decision.value
}

const withPolicy = (policy: HitPolicy['policy'], list: readonly Criterion[] = rows): FilingRules =>
  compileSample(list, { policy })
const both = { defects: ['missing', 'damaged'], safetyHazard: true, damagedArea: 30 }

test('a missing cover that is a hazard is filed under its row, with the row cited', () => {
  const rules = withPolicy('shortest')
  const input = { kind: 'component', code: '0101', facts: { defects: ['missing'], safetyHazard: true } }
  expect(decideFiling(rules, input)).toEqual({
    value: { outcome: 'filed', criteria: ['component/0101/1'] },
    because: [
      {
        standard: 'cn.example',
        edition: '',
        version: '1.0.0',
        hash: '00',
        rule: 'component/0101/1',
        article: '第 1 条',
        evidence: 'published'
      }
    ],
    warnings: []
  })
  expect(decideFiling(rules, input)).toBe(decideFiling(rules, input))
  expect(Object.isFrozen(decideFiling(rules, input))).toBe(true)
})

test('when no row holds, every row that was asked is cited', () => {
  const decision = decideFiling(withPolicy('first'), {
    kind: 'component',
    code: '0101',
    facts: { defects: [] }
  })
  expect(decision).toMatchObject({
    value: { outcome: 'not-filed' },
    because: [{ article: '第 1 条' }, { article: '第 2 条' }]
  })
})

test('a threshold is exclusive or inclusive as its operator says', () => {
  const rules = withPolicy('shortest')
  expect(decide(rules, { defects: ['damaged'], damagedArea: 25 })).toEqual({ outcome: 'not-filed' })
  expect(decide(rules, { defects: ['damaged'], damagedArea: 25.000000000000004 })).toHaveProperty(
    'outcome',
    'filed'
  )
})

test('what is missing is asked for in the order of facts.json, and only where it matters', () => {
  const rules = withPolicy('shortest')
  expect(decide(rules, {})).toEqual({ outcome: 'needs', facts: ['safetyHazard', 'defects', 'damagedArea'] })
  expect(decide(rules, { defects: ['damaged'] })).toEqual({ outcome: 'needs', facts: ['damagedArea'] })
  expect(decide(rules, { defects: ['missing'], safetyHazard: null })).toEqual({
    outcome: 'needs',
    facts: ['safetyHazard']
  })
  expect(decide(rules, { defects: ['dirty'] })).toEqual({ outcome: 'not-filed' })
})

test('hit policy unique refuses two rows that hold, and waits for a second that could', () => {
  const rules = withPolicy('unique')
  expect(decide(rules, both)).toEqual(['criteria/conflicting-rows'])
  expect(decide(rules, { ...both, damagedArea: null })).toEqual({ outcome: 'needs', facts: ['damagedArea'] })
})

test('hit policy first takes the first row and waits only for rows before it', () => {
  const rules = withPolicy('first')
  expect(decide(rules, both)).toEqual({ outcome: 'filed', criteria: ['component/0101/1'] })
  expect(decide(rules, { ...both, damagedArea: null })).toEqual({
    outcome: 'filed',
    criteria: ['component/0101/1']
  })
  expect(decide(rules, { ...both, safetyHazard: null })).toEqual({
    outcome: 'needs',
    facts: ['safetyHazard']
  })
})

test('hit policy all names every row that holds, whatever else is unknown', () => {
  const rules = withPolicy('all')
  expect(decide(rules, both)).toEqual({
    outcome: 'filed',
    criteria: ['component/0101/1', 'component/0101/2']
  })
  expect(decide(rules, { ...both, safetyHazard: null })).toEqual({
    outcome: 'filed',
    criteria: ['component/0101/2']
  })
})

const limit = (value: number, unit = 'work-hour'): Partial<Criterion> => ({ timeLimit: { value, unit } })

test('hit policy shortest compares limits, prefers the lower number, and waits for rows that could be shorter', () => {
  const [one, two] = rows as [Criterion, Criterion]
  const longer = withPolicy('shortest', [
    { ...one, ...limit(4) },
    { ...two, ...limit(3) }
  ])
  expect(decide(longer, both)).toEqual({ outcome: 'filed', criteria: ['component/0101/2'] })
  expect(decide(longer, { ...both, safetyHazard: null })).toEqual({
    outcome: 'filed',
    criteria: ['component/0101/2']
  })
  expect(decide(longer, { ...both, damagedArea: null })).toEqual({ outcome: 'needs', facts: ['damagedArea'] })
  const equal = withPolicy('shortest', [
    { ...two, ...limit(3) },
    { ...one, ...limit(3) }
  ])
  expect(decide(equal, both)).toEqual({ outcome: 'filed', criteria: ['component/0101/1'] })
  expect(decide(equal, { ...both, damagedArea: null })).toEqual({
    outcome: 'filed',
    criteria: ['component/0101/1']
  })
  const units = withPolicy('shortest', [
    { ...one, ...limit(4) },
    { ...two, ...limit(3, 'work-day') }
  ])
  expect(decide(units, both)).toEqual(['criteria/unknown-limit'])
  expect(decide(units, both, { startedAt: 0 })).toEqual({ outcome: 'filed', criteria: ['component/0101/2'] })
})

test('an unknown limit matters only when rows have to be compared', () => {
  const [one, two] = rows as [Criterion, Criterion]
  const rules = withPolicy('shortest', [{ ...one, timeLimit: { unknown: { zh: '未知' } } }, two])
  expect(decide(rules, { defects: ['missing'], safetyHazard: true })).toHaveProperty('outcome', 'filed')
  expect(decide(rules, both)).toEqual(['criteria/unknown-limit'])
  expect(decide(rules, { ...both, safetyHazard: null })).toEqual({
    outcome: 'needs',
    facts: ['safetyHazard']
  })
})

test('exclusions come first: one that holds takes the row out, an unknown one leaves it open', () => {
  const exclusions = [
    { summary: { zh: '只列文字' }, evidence: 'derived' as const },
    { summary: { zh: '脏污' }, evidence: 'derived' as const, condition: contains('dirty') }
  ]
  const rules = withPolicy('first', [sampleRow(1, hazard, { exclusions })])
  expect(decide(rules, { safetyHazard: true, defects: ['dirty'] })).toEqual({ outcome: 'not-filed' })
  expect(decide(rules, { safetyHazard: true, defects: [] })).toHaveProperty('outcome', 'filed')
  expect(decide(rules, { safetyHazard: true })).toEqual({ outcome: 'needs', facts: ['defects'] })
  expect(decide(rules, { safetyHazard: false })).toMatchObject({ outcome: 'needs', facts: ['defects'] })
})

test('a list of needed facts that could not be narrowed down says so', () => {
  const rules = withPolicy('first', [sampleRow(1, { any: [hazard, { not: hazard }] })])
  expect(decide(rules, {})).toEqual({ outcome: 'needs', facts: ['safetyHazard'], approximate: true })
  const decision = decideFiling(rules, { kind: 'component', code: '0101', facts: {} })
  expect(decision).toMatchObject({ warnings: [{ code: 'criteria/approximate-needs', severity: 'warning' }] })
})

test('an unconditional row files every report', () => {
  expect(decide(withPolicy('unique', [sampleRow(1, null)]), {})).toHaveProperty('outcome', 'filed')
})

test('what cannot be asked is refused with its code', () => {
  const rules = withPolicy('first')
  expect(decide(rules, {}, { code: '0199' })).toEqual(['taxonomy/unknown-code'])
  expect(decide(rules, {}, { code: '0102' })).toEqual(['criteria/missing-rows'])
  expect(decide(rules, {}, { kind: 'thing' })).toEqual(['taxonomy/unknown-kind'])
  expect(decide(rules, {}, { edition: 'c-2007' })).toEqual(['taxonomy/edition-mismatch'])
  expect(decide(rules, {}, { code: 'name:pump' })).toEqual(['taxonomy/entry-without-code'])
  expect(decide(rules, { defects: [] }, { edition: 'c-2013' })).toEqual({ outcome: 'not-filed' })
  for (const facts of [null, [], 'x']) expect(decide(rules, facts as never)).toEqual(['facts/not-an-object'])
})

test('only own facts are read', () => {
  const rules = withPolicy('first', [sampleRow(1, hazard)])
  const facts = Object.create({ safetyHazard: true, nonsense: 1 }) as FactValues
  expect(decide(rules, facts)).toEqual({ outcome: 'needs', facts: ['safetyHazard'] })
})

test('facts that ask the rules again while being read do not disturb the answer', () => {
  const rules = withPolicy('first')
  const facts = {
    safetyHazard: true,
    get damagedArea() {
      decide(rules, { safetyHazard: false, defects: [], damagedArea: 1 })
      return 1
    },
    defects: ['missing']
  }
  expect(decide(rules, facts)).toEqual({ outcome: 'filed', criteria: ['component/0101/1'] })
  const broken = Object.defineProperty({}, 'defects', {
    enumerable: true,
    get: () => {
      throw new RangeError('unreadable')
    }
  })
  expect(() => decide(rules, broken)).toThrow('unreadable')
  expect(decide(rules, { defects: [] })).toEqual({ outcome: 'not-filed' })
})

test('wrong facts are refused exactly when checkFacts finds them, also those that no row reads', () => {
  const rules = withPolicy('first')
  const anything = fc.dictionary(
    fc.constantFrom(
      'safetyHazard',
      'defects',
      'part',
      'damagedArea',
      'stations',
      'damagedShare',
      'seenAt',
      'owner',
      'other'
    ),
    fc.oneof(
      fc.jsonValue(),
      fc.constantFrom('deck', ['missing'], true, 3, Number.NaN, { numerator: 1, denominator: 2 })
    )
  )
  fc.assert(
    fc.property(anything, (facts) => {
      const codes = checkFacts(rules.vocabulary, facts).map((issue) => issue.code)
      const decision = decideFiling(rules, { kind: 'component', code: '0101', facts })
      if (codes.length > 0)
        expect(isRefusal(decision) && decision.refused.map((reason) => reason.code)).toEqual(codes)
      else expect(isRefusal(decision)).toBe(false)
    }),
    { numRuns: 3000 }
  )
})

test.each([undefined, null, 'component/0101', []])('%j is no report: the caller is told so', (input) => {
  const rules = withPolicy('shortest')
  expect(() => decideFiling(rules, input as unknown as FilingInput)).toThrow(
    expect.objectContaining({ code: 'criteria/bad-input' })
  )
})
