import fc from 'fast-check'
import { expect, it } from 'vitest'
import * as converge from '../../../scripts/assurance/runner/converge.mjs'
import { city } from './city.js'

interface Delivered {
  readonly commands: readonly unknown[]
  readonly order: readonly number[]
}

it('commands that come twice and in any order leave the same cases, clocks and timers as in order and once', async () => {
  await fc.assert(
    fc.asyncProperty(converge.deliveries as fc.Arbitrary<Delivered>, async ({ commands, order }) => {
      const once = await converge.deliver(city, commands, [...commands.keys()])
      const shuffled = await converge.deliver(city, commands, order)
      expect(shuffled.cases).toEqual(once.cases)
      expect(shuffled.events).toBe(once.events)
    }),
    { numRuns: 60 }
  )
})
