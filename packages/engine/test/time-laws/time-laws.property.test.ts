import { describe, expect, it } from 'vitest'
import { suspensionLaws, timeLimitLaws, workingTimeLaws } from './index.js'

describe.each([
  ['working time', workingTimeLaws],
  ['time limits', timeLimitLaws],
  ['suspension', suspensionLaws]
] as const)('of %s, in random calendars:', (_name, laws) => {
  it.each(laws.map((law) => [law.name, law] as const))('%s', (_law, { findBreach }) => {
    expect(findBreach({ numRuns: 1000 })).toBeNull()
  })
})
