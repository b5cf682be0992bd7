import type { Condition, Criterion, FactsPart, Issue } from '@lijie/schema'
import { formatIssue } from '@lijie/schema/issues'
import { expect, test } from 'vitest'
import { compileSample, sampleRow, tryCompileSample, type SampleOptions } from '../../test/sample-criteria.js'

function problems(condition: unknown, options: SampleOptions = {}): string[] {
  const result = tryCompileSample([sampleRow(1, condition as Condition)], options)
  return 'issues' in result ? result.issues.map(({ pointer, code }) => `${pointer} ${code}`) : []
}

const leaf = (fact: string, operator: string, value: unknown, unit?: string): unknown =>
  unit === undefined ? { fact, operator, value } : { fact, operator, value, unit }
const at = '/rows/0/condition'

test('empty groups and nodes that are no condition are refused', () => {
  expect(problems({ all: [] })).toEqual([`${at}/all criteria/empty-group`])
  expect(problems({ not: { any: [] } })).toEqual([`${at}/not/any criteria/empty-group`])
  expect(problems(leaf('part', 'in', []))).toEqual([`${at}/value criteria/empty-group`])
  for (const node of [
    {},
    3,
    [],
    'x',
    { all: [], any: [] },
    { fact: 'part' },
    { not: null },
    { __proto__: null, any: 3 }
  ])
    expect(problems(node).join()).toContain('criteria/malformed-condition')
})

test('unknown facts, operators, conditions and values are located', () => {
  expect(problems({ any: [leaf('part', 'equal', 'roof')] })).toEqual([
    `${at}/any/0/value criteria/unknown-value`
  ])
  expect(problems(leaf('nothing', 'equal', 1))).toEqual([`${at}/fact criteria/unknown-fact`])
  expect(problems(leaf('toString', 'equal', 1))).toEqual([`${at}/fact criteria/unknown-fact`])
  expect(problems(leaf('part', 'constructor', 'deck'))).toEqual([`${at}/operator criteria/unknown-operator`])
  expect(problems({ condition: 'toString' })).toEqual([`${at}/condition criteria/unknown-condition`])
  expect(problems(leaf('part', 'in', ['deck', 'roof', 3]))).toEqual([
    `${at}/value/1 criteria/unknown-value`,
    `${at}/value/2 criteria/wrong-value-type`
  ])
})

test('operators must have a meaning for the type of the fact', () => {
  const wrong: [string, string, unknown][] = [
    ['part', 'lessThan', 'deck'],
    ['part', 'contains', 'deck'],
    ['defects', 'equal', 'missing'],
    ['safetyHazard', 'greaterThan', true],
    ['safetyHazard', 'in', [true]],
    ['damagedShare', 'equal', 0.5],
    ['seenAt', 'equal', 0],
    ['owner', 'contains', 'a']
  ]
  for (const [fact, operator, value] of wrong)
    expect(problems(leaf(fact, operator, value))).toEqual([`${at}/operator criteria/operator-not-allowed`])
})

test('operands must have the type, the unit and the range of the fact', () => {
  expect(problems(leaf('damagedArea', 'greaterThan', '25'))).toEqual([
    `${at}/value criteria/wrong-value-type`
  ])
  expect(problems(leaf('stations', 'equal', 1.5))).toEqual([`${at}/value criteria/wrong-value-type`])
  expect(problems(leaf('damagedArea', 'in', 3))).toEqual([`${at}/value criteria/wrong-value-type`])
  expect(problems(leaf('seenAt', 'lessThan', '2026-02-14'))).toEqual([
    `${at}/value criteria/wrong-value-type`
  ])
  expect(problems(leaf('damagedArea', 'greaterThan', 1, 'cm'))).toEqual([`${at}/unit criteria/unit-mismatch`])
  expect(problems(leaf('damagedShare', 'greaterThan', 1, 'm'))).toEqual([
    `${at}/unit criteria/unit-not-allowed`
  ])
  expect(problems(leaf('damagedArea', 'in', [1], 'cm'))).toEqual([`${at}/unit criteria/unit-mismatch`])
  expect(problems(leaf('damagedArea', 'lessThan', 5e-324, 'mm2'))).toEqual([
    `${at}/value criteria/inexact-unit`
  ])
  expect(problems(leaf('stations', 'greaterThan', 10))).toEqual([`${at}/value criteria/operand-out-of-range`])
  expect(problems(leaf('damagedShare', 'lessThan', { numerator: 5, denominator: 4 }))).toEqual([
    `${at}/value criteria/operand-out-of-range`
  ])
  expect(problems(leaf('damagedArea', 'greaterThan', 0.0025, 'm2'))).toEqual([])
})

test('named conditions may be shared but not circular, and are checked even when nobody uses them', () => {
  const hazard: Condition = { fact: 'safetyHazard', operator: 'equal', value: true }
  const circle: Record<string, Condition> = {
    a: { any: [hazard, { condition: 'b' }] },
    b: { not: { condition: 'a' } }
  }
  expect(problems({ condition: 'a' }, { conditions: circle })).toContain(
    '/conditions/b/not/condition criteria/cyclic-condition'
  )
  expect(problems(hazard, { conditions: { unused: { all: [] } } })).toEqual([
    '/conditions/unused/all criteria/empty-group'
  ])
})

test('the whole circle of named conditions is said, without the names that only lead to it', () => {
  const conditions: Record<string, Condition> = {
    lead: { condition: 'a' },
    a: { condition: 'b' },
    b: { not: { condition: 'c' } },
    c: { condition: 'a' },
    own: { condition: 'own' }
  }
  const result = tryCompileSample([sampleRow(1, { condition: 'lead' })], { conditions })
  const issues = 'issues' in result ? result.issues : []
  expect(issues.map(({ params }) => params)).toEqual([
    { condition: 'a', cycle: 'a -> b -> c -> a' },
    { condition: 'own', cycle: 'own -> own' }
  ])
  expect(formatIssue(issues[0] as Issue, 'zh-CN')).toContain('a -> b -> c -> a')
  expect(formatIssue(issues[0] as Issue, 'en')).toContain('a -> b -> c -> a')
})

test('conditions that are too deep or too large once written out are refused quickly', () => {
  let deep: Condition = { fact: 'safetyHazard', operator: 'equal', value: true }
  for (let i = 0; i < 100_000; i++) deep = { not: deep }
  expect(problems(deep).join()).toMatch(/criteria\/too-deep$/)
  const doubling: Record<string, Condition> = { c0: { fact: 'safetyHazard', operator: 'equal', value: true } }
  for (let i = 1; i <= 40; i++)
    doubling[`c${i}`] = { all: [{ condition: `c${i - 1}` }, { condition: `c${i - 1}` }] }
  expect(problems({ condition: 'c40' }, { conditions: doubling }).join()).toContain(
    'criteria/condition-too-large'
  )
})

test('rows about unknown sub-categories and rows used twice are refused, all at once', () => {
  const rows: Criterion[] = [
    sampleRow(1, null),
    sampleRow(1, null),
    sampleRow(2, null, { id: 'event/0199/1' })
  ]
  const result = tryCompileSample(rows)
  expect('issues' in result && result.issues.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
    '/rows/1/id criteria/duplicate-row',
    '/rows/2/id taxonomy/unknown-code'
  ])
})

test('exclusions are checked like conditions', () => {
  const exclusions = [{ summary: { zh: '空' }, evidence: 'derived' as const, condition: { all: [] } }]
  const result = tryCompileSample([sampleRow(1, null, { exclusions })])
  expect('issues' in result && result.issues[0]?.pointer).toBe('/rows/0/exclusions/0/condition/all')
})

test('every issue has a text in both languages with all its parameters filled in', () => {
  const result = tryCompileSample([sampleRow(1, leaf('damagedArea', 'greaterThan', 1, 'cm') as Condition)])
  const [issue] = 'issues' in result ? result.issues : []
  expect(issue && formatIssue(issue, 'en')).toContain('An operand in cm cannot be converted to cm2')
  expect(issue && formatIssue(issue, 'zh-CN')).not.toMatch(/\{[a-z]+\}/)
})

const contains = (code: string): Condition => ({ fact: 'many', operator: 'contains', value: code })

test('sets of more codes than fit into one word are told apart code by code', () => {
  const codes = Array.from({ length: 70 }, (_, i) => `c${i}`)
  const facts: FactsPart = {
    facts: {
      many: {
        type: 'codes',
        label: { zh: '多' },
        values: Object.fromEntries(codes.map((code) => [code, { label: { zh: code } }]))
      }
    }
  }
  const rows = [
    sampleRow(1, { any: codes.slice(0, 69).map((code) => contains(code)) }),
    sampleRow(2, { all: [contains('c1'), contains('c65')] })
  ]
  const subcategory = compileSample(rows, { facts }).criteria.component.byCode.get('0101')?.compile()
  const cells = new Int32Array(subcategory?.width ?? 0)
  const judge = (given: readonly string[]): unknown => {
    subcategory?.axes.get('many')?.encode(given, cells)
    return subcategory?.rows.map((row) => row.test(cells))
  }
  expect(subcategory?.width).toBe(3)
  expect(judge(['c65', 'c1'])).toEqual([2, 2])
  expect(judge(['c65'])).toEqual([2, 0])
  expect(judge(['c69'])).toEqual([0, 0])
  cells.fill(-1)
  expect(subcategory?.rows.map((row) => row.test(cells))).toEqual([1, 1])
})
