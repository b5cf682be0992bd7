import fc from 'fast-check'
import { expect, it } from 'vitest'
import { findMoved } from './find-moved.js'

it('names the fewest keys that were moved', () => {
  expect(findMoved(['a', 'b', 'c'], ['a', 'b', 'c'])).toEqual([])
  expect(findMoved(['a', 'b', 'c', 'd'], ['b', 'c', 'd', 'a'])).toEqual(['a'])
})

it('leaves the others in the order they had', () => {
  const orders = fc
    .uniqueArray(fc.string({ minLength: 1, maxLength: 3 }), { maxLength: 8 })
    .chain((keys) => fc.tuple(fc.constant(keys), fc.shuffledSubarray(keys, { minLength: keys.length })))
  fc.assert(
    fc.property(orders, ([before, after]) => {
      const moved = new Set(findMoved(before, after))
      expect(after.filter((key) => !moved.has(key))).toEqual(before.filter((key) => !moved.has(key)))
    })
  )
})
