import type { FactDefinition } from '@lijie/schema'
import { expect, test } from 'vitest'
import { sampleStandard } from '../../test/sample-standard.js'
import { factBounds } from './fact-bounds.js'

const label = { zh: '示例' }
const check = (fact: FactDefinition): unknown[] =>
  factBounds(sampleStandard({ facts: { facts: { depth: fact } } })).map(({ params }) => params)

test('the smallest value of a fact is not above the largest', () => {
  expect(check({ type: 'quantity', unit: 'cm', minimum: 2, maximum: 2, label })).toEqual([])
  expect(check({ type: 'integer', minimum: 3, maximum: 2, label })).toEqual([
    { fact: 'depth', minimum: '3', maximum: '2' }
  ])
  const [third, half] = [
    { numerator: 1, denominator: 3 },
    { numerator: 1, denominator: 2 }
  ]
  expect(check({ type: 'ratio', minimum: third, maximum: half, label })).toEqual([])
  expect(check({ type: 'ratio', minimum: half, maximum: third, label })).toHaveLength(1)
  expect(check({ type: 'integer', minimum: 3, label })).toEqual([])
})
