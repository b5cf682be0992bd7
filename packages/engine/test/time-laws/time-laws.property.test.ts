import { describe, expect, it } from 'vitest'
import {
  answerTimeQuestions,
  arbitraryQuestion,
  suspensionLaws,
  timeLimitLaws,
  workingTimeLaws
} from './index.js'

describe.each([
  ['working time', workingTimeLaws(arbitraryQuestion())],
  ['time limits', timeLimitLaws],
  ['suspension', suspensionLaws]
] as const)('of %s, in random calendars:', (_name, laws) => {
  it.each(laws.map((law) => [law.name, law] as const))('%s', (_law, { findBreach }) => {
    expect(findBreach({ numRuns: 500 })).toBeNull()
  })
})

describe('answers about time', () => {
  it('do not depend on the time zone of the process', () => {
    const own = process.env['TZ']
    const zones = [
      'UTC',
      'Asia/Shanghai',
      'America/New_York',
      'Pacific/Apia',
      'Asia/Kathmandu',
      'Europe/Dublin'
    ]
    const answers = zones.map((zone) => {
      process.env['TZ'] = zone
      return [...answerTimeQuestions(7, 100)].join('\n')
    })
    process.env['TZ'] = own
    expect(new Set(answers).size).toBe(1)
  })
})
