import { expect, test } from 'vitest'
import { sampleStandard, sampleTimeLimits } from '../../test/sample-standard.js'
import { sharedSpelling } from './shared-spelling.js'

function check(...spellings: readonly (readonly string[])[]): readonly unknown[] {
  const units = Object.fromEntries(
    spellings.map((writtenAs, i) => [
      `unit-${'abc'[i]}`,
      { counts: 'elapsed', minutes: 60, label: { zh: '时' }, evidence: 'derived', writtenAs } as const
    ])
  )
  return sharedSpelling(
    sampleStandard({
      timeLimits: { ...sampleTimeLimits(), units: { ...sampleTimeLimits().units, ...units } }
    })
  )
}

test('a spelling that stands for several units is remarked on once, at the last of them', () => {
  expect(check(['小时', 'h'], ['工时', '小时'], ['小时'])).toEqual([
    {
      part: 'time-limits',
      pointer: '/units/unit-c/writtenAs',
      code: 'time-limits/ambiguous-spelling',
      params: { written: '小时', units: 'unit-a, unit-b, unit-c' }
    }
  ])
})

test('spellings of one unit each, also written twice, are clear', () => {
  expect(check(['小时', '小时'], ['工时'])).toEqual([])
  expect(sharedSpelling(sampleStandard({}))).toEqual([])
})
