import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createEventQueue } from './event-queue.js'

test('everything comes out once, earliest first, and at one instant in the order in which it was put in', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20), { maxLength: 60 }), (instants) => {
      const queue = createEventQueue<number>()
      for (const [index, at] of instants.entries()) queue.push(at, index)
      const taken: { at: number; item: number }[] = []
      for (let next = queue.pop(); next !== undefined; next = queue.pop()) taken.push(next)
      const expected = instants
        .map((at, item) => ({ at, item }))
        .toSorted((a, b) => a.at - b.at || a.item - b.item)
      expect(taken).toEqual(expected)
    })
  )
})
