import { expect, test } from 'vitest'
import type { TimeUnitMeaning } from '../generated/types.js'
import { sampleStandard, sampleTimeLimits } from '../../test/sample-standard.js'
import { sharedSpelling } from './shared-spelling.js'

function check(...spellings: readonly (readonly string[])[]): readonly unknown[] {
  const units = Object.fromEntries(
    spellings.map((writtenAs, i) => [
      `unit-${'abc'[i]}`,
      { counts: 'elapsed', minutes: 60, label: { zh: `单位${i}` }, evidence: 'derived', writtenAs } as const
    ])
  )
  return sharedSpelling(
    sampleStandard({
      timeLimits: { ...sampleTimeLimits(), units: { ...sampleTimeLimits().units, ...units } }
    })
  )
}

function unit(zh: string, en: string, ...writtenAs: readonly string[]): TimeUnitMeaning {
  return {
    counts: 'elapsed',
    minutes: 60,
    label: { zh, en },
    evidence: 'derived',
    ...(writtenAs.length > 0 && { writtenAs })
  }
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

test('a label that another unit has, too, or is written as, stands for both', () => {
  const units = { a: unit('工时', 'hour'), b: unit('工时', 'work hour'), c: unit('时', 'clock hour', 'hour') }
  const found = sharedSpelling(sampleStandard({ timeLimits: { ...sampleTimeLimits(), units } }))
  expect(found.map(({ pointer, params }) => [pointer, params])).toEqual([
    ['/units/b/label', { written: '工时', units: 'a, b' }],
    ['/units/c/writtenAs', { written: 'hour', units: 'a, c' }]
  ])
})

test('spellings of one unit each, also written twice, are clear', () => {
  expect(check(['小时', '小时'], ['工时'])).toEqual([])
  expect(sharedSpelling(sampleStandard({}))).toEqual([])
})
