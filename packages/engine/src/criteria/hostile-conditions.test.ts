import type { Condition } from '@lijie/schema'
import { expect, it } from 'vitest'
import { sampleRow, tryCompileSample } from '../../test/sample-criteria.js'

const leaf: Condition = { fact: 'safetyHazard', operator: 'equal', value: true }

function codes(
  condition: Condition,
  conditions: Readonly<Record<string, Condition>> = {}
): readonly string[] {
  const result = tryCompileSample([sampleRow(1, condition)], { conditions })
  return 'issues' in result ? [...new Set(result.issues.map(({ code }) => code))] : []
}

function nest(levels: number, wrap: (node: Condition) => Condition): Condition {
  let node = leaf
  for (let i = 0; i < levels; i += 1) node = wrap(node)
  return node
}

it('parts that are shared in memory end, however many leaves they stand for', () => {
  expect(codes(nest(40, (node) => ({ all: [node, node] })))).toEqual(['criteria/condition-too-large'])
  expect(codes(nest(12, (node) => ({ all: [node, node] })))).toEqual([])
})

it('a part that contains itself ends', () => {
  const items: Condition[] = []
  const node: Condition = { all: items }
  items.push(node, node)
  expect(codes(node)).toContain('criteria/too-deep')
})

it('100,000 levels end', () => {
  expect(codes(nest(100_000, (not) => ({ not })))).toEqual(['criteria/too-deep'])
})

it('a million items of a group or a list end', () => {
  expect(codes({ any: Array.from({ length: 1_000_000 }, () => leaf) })).toEqual([
    'criteria/condition-too-large'
  ])
  const value = Array.from({ length: 1_000_000 }, (_, i) => i)
  expect(codes({ fact: 'damagedArea', operator: 'in', value })).toEqual(['criteria/condition-too-large'])
})

it('a chain of names is as deep as it is long, in whichever order the names stand', () => {
  const chain = (length: number): readonly (readonly [string, Condition])[] =>
    Array.from({ length }, (_, i) => [`c${i}`, i === length - 1 ? leaf : { condition: `c${i + 1}` }] as const)
  const long = chain(10_000)
  expect(codes(leaf, Object.fromEntries(long))).toEqual(['criteria/too-deep'])
  expect(codes(leaf, Object.fromEntries(long.toReversed()))).toContain('criteria/too-deep')
  expect(codes({ condition: 'c0' }, Object.fromEntries(chain(60)))).toEqual([])
})

it('2^40 leaves by names end', () => {
  const doubled = Array.from({ length: 41 }, (_, i): readonly [string, Condition] => {
    const before: Condition = { condition: `c${i - 1}` }
    return [`c${i}`, i === 0 ? leaf : { all: [before, before] }]
  })
  expect(codes(leaf, Object.fromEntries(doubled))).toEqual(['criteria/condition-too-large'])
})
