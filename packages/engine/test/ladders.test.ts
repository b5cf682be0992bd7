import { describe, expect, it } from 'vitest'
import { checkLadder } from '../../../scripts/assurance/check-ladder.mjs'
import { promise } from '../../../scripts/assurance/ladders-have-one-step.mjs'
import { nextLadderStep, type GivenTriggers } from '../src/responsibility/index.js'
import { compileSample, sampleResponsibility } from './responsibility-fixtures.js'

const responsibility = compileSample()
const ladder = sampleResponsibility.ladders?.['unclear']

/** What is told of a ladder, asked in this way. */
function failuresOf(
  ask: (triggers: GivenTriggers) => unknown,
  isLocal = false,
  changes: object = {}
): number {
  return checkLadder('unclear', { ...ladder, ...changes }, { ask, isLocal: () => isLocal }).failures.length
}

const asked = (triggers: GivenTriggers): unknown => nextLadderStep(responsibility, 'unclear', triggers)

describe('the ladders of all standards, and random ones', () => {
  it('have exactly one next step for each situation, and climb', async () => {
    expect(await promise.run({ full: false, seed: 4 })).toMatchObject({ held: true })
  })

  it('are held to it: what is wrong is noticed', () => {
    const city = asked({ crossDistrict: true, cityFailed: false })
    const back = ladder?.steps.map((step) => ({ ...step, order: 4 - step.order }))
    expect(failuresOf(asked)).toBe(0)
    expect(failuresOf(() => city)).toBeGreaterThan(0)
    expect(failuresOf(asked, true)).toBeGreaterThan(0)
    expect(failuresOf(asked, false, { impossible: [] })).toBeGreaterThan(0)
    expect(failuresOf(asked, false, { steps: back })).toBeGreaterThan(0)
  })
})
