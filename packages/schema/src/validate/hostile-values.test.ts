import { expect, test } from 'vitest'
import { schemaShapes } from '../generated/schema-shapes.js'
import { partFiles, type PartName } from '../part-names.js'
import { longestList, validatePart } from './validate-part.js'
import { isStandardDocument, validateStandard } from './validate-standard.js'

const parts = Object.keys(partFiles) as PartName[]

function nest(levels: number, wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = null
  for (let level = 0; level < levels; level++) value = wrap(value)
  return value
}

function cyclic(): unknown {
  const condition: Record<string, unknown> = {}
  condition['not'] = condition
  return condition
}

function criteriaWith(condition: unknown): unknown {
  return { hitPolicy: { policy: 'all', evidence: 'inferred' }, rows: [{ condition }] }
}

function problems(value: unknown, part: PartName = 'criteria'): unknown[] {
  return validatePart(part, value).map(({ code, params, pointer }) => [code, params, pointer])
}

const deepAt = `/rows/0/condition${'/not'.repeat(61)}`

test.each([
  ['100,000 levels deep', nest(100_000, (not) => ({ not }))],
  ['in itself', cyclic()]
])('a condition %s is refused where it becomes too deep', (_name, condition) => {
  expect(problems(criteriaWith(condition))).toEqual([['document/too-deep', { maximum: 64 }, deepAt]])
  const document = { criteria: criteriaWith(condition) }
  expect(validateStandard(document)[0]).toMatchObject({ file: 'criteria.json', pointer: deepAt })
  expect(isStandardDocument(document)).toBe(false)
})

test('64 levels are looked into, 65 are not', () => {
  const found = [64, 65].map(
    (levels) =>
      problems(
        nest(levels, (inner) => [inner]),
        'facts'
      )[0]
  )
  expect(found).toMatchObject([
    ['document/wrong-type', {}, ''],
    ['document/too-deep', { maximum: 64 }, '/0'.repeat(64)]
  ])
})

test('a million rows are refused as one list', () => {
  const rows = Array.from({ length: 1_000_000 }, () => ({}))
  const refused = [['document/too-many-items', { count: 1_000_000, maximum: longestList }, '/rows']]
  expect(problems({ rows })).toEqual(refused)
  expect(problems({ rows: Array.from({ length: 1_000_000 }) })).toEqual(refused)
})

test('more than a million values are refused, also when one object stands for many', () => {
  const shared = nest(60, (inner) => [inner, inner])
  expect(validatePart('criteria', { rows: shared }).map(({ code }) => code)).toEqual([
    'document/too-many-nodes'
  ])
  const wide = Object.fromEntries(Array.from({ length: 1_000_001 }, (_, index) => [`k${index}`, 0]))
  expect(problems(wide)).toEqual([['document/too-many-nodes', { maximum: 1_000_000 }, '']])
})

test.each(parts)('%s contains itself', (part) => {
  const value: Record<string, unknown> = {}
  value['a/b'] = [value]
  expect(problems(value, part)).toEqual([['document/too-deep', { maximum: 64 }, '/a~1b/0'.repeat(32)]])
})

test('no list of any schema may be longer than what is looked into', () => {
  const maxima = [...JSON.stringify(schemaShapes).matchAll(/"maxItems":(\d+)/g)].map((match) =>
    Number(match[1])
  )
  expect(Math.max(...maxima)).toBe(longestList)
})

test('of very many unknown properties the first are named, and how many more there are', () => {
  const value = Object.fromEntries(Array.from({ length: 200_000 }, (_, i) => [`unknown${i}`, i]))
  const found = problems(value)
  expect(found).toContainEqual(['document/unknown-property', expect.anything(), '/unknown999'])
  expect(found).not.toContainEqual(['document/unknown-property', expect.anything(), '/unknown1000'])
  expect(found).toContainEqual(['document/more-unknown-properties', { count: 199_000, named: 1000 }, ''])
})
