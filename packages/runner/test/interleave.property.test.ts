import fc from 'fast-check'
import { expect, it } from 'vitest'
import * as interleaving from '../../../scripts/assurance/runner/interleave.mjs'
import { city } from './city.js'

it('of acts that writers send at once, interleaved at will, none is lost or doubled', async () => {
  let late = 0
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), interleaving.writers, async (scheduler, plans) => {
      const result = await interleaving.interleave(city, scheduler, plans)
      expect(result.fault).toBeUndefined()
      late += result.late
    }),
    { numRuns: 60 }
  )
  expect(late).toBeGreaterThan(0)
})
