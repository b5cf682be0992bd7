import { expect, test } from 'vitest'
import type { Condition, ConditionLeaf } from '../generated/types.js'
import { sampleCriteria, sampleRow, sampleStandard } from '../../test/sample-standard.js'
import { changedThreshold } from './changed-threshold.js'

const over = (value: ConditionLeaf['value']): ConditionLeaf => ({
  fact: 'gap',
  operator: 'greaterThan',
  value,
  unit: 'cm'
})
const found = (condition: Condition | null, prior: ConditionLeaf): unknown[] =>
  changedThreshold(
    sampleStandard({
      criteria: sampleCriteria(sampleRow('event/0101/1', { condition, prior: { threshold: prior } }))
    })
  ).map(({ params }) => [params['threshold'], params['prior']])

test('the same threshold anywhere in the condition is no change', () => {
  expect(found({ any: [{ not: over(2) }, over(3)] }, over(2))).toEqual([])
})

test('another figure, another operator and a lost threshold are changes', () => {
  expect(found(over(3), over(2))).toEqual([['greaterThan 3 cm', 'greaterThan 2 cm']])
  expect(found({ ...over(2), operator: 'lessThan' }, over(2))).toEqual([
    ['lessThan 2 cm', 'greaterThan 2 cm']
  ])
  expect(found(null, over(2))).toEqual([['—', 'greaterThan 2 cm']])
})

test('exact fractions are compared as written', () => {
  const third = { numerator: 1, denominator: 3 }
  expect(found(over(third), over(third))).toEqual([])
  expect(found(over({ numerator: 1, denominator: 2 }), over(third))).toEqual([
    ['greaterThan 1/2 cm', 'greaterThan 1/3 cm']
  ])
})
