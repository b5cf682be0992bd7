import { expect, test } from 'vitest'
import { freezeDeep } from './freeze-deep.js'

test('everything in a value is frozen, also below what was frozen before', () => {
  const inner = { list: [{ value: 1 }] }
  const value = { outer: Object.freeze({ inner }), none: null, text: 'a' }
  freezeDeep(value)
  expect([value, inner, inner.list, inner.list[0]].every((one) => Object.isFrozen(one))).toBe(true)
})

test('a value of 100,000 levels is frozen to its end', () => {
  const deepest = { not: null }
  let value: unknown = deepest
  for (let level = 0; level < 100_000; level++) value = { not: value }
  freezeDeep(value)
  expect(Object.isFrozen(deepest)).toBe(true)
})

test.each([false, true])('a value that contains itself is frozen once (frozen before: %s)', (before) => {
  const value: Record<string, unknown> = { other: {} }
  value['self'] = value
  if (before) Object.freeze(value)
  freezeDeep(value)
  freezeDeep(value)
  expect(Object.isFrozen(value) && Object.isFrozen(value['other'])).toBe(true)
})
