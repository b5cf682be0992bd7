import { expect, test } from 'vitest'
import { sampleStandard } from '../../test/sample-standard.js'
import { duplicateSlot } from './duplicate-slot.js'

test('a slot that is delegated twice is shown at its second place', () => {
  const { standard } = sampleStandard()
  const summary = { zh: '示例' }
  const delegates = [
    { slot: 'shifts', part: 'calendar', summary } as const,
    { slot: 'filing', part: 'criteria', summary } as const
  ]
  expect(duplicateSlot({ standard })).toEqual([])
  expect(duplicateSlot({ standard: { ...standard, delegates } })).toEqual([])
  const twice = [...delegates, { slot: 'shifts', part: 'evaluation', summary } as const]
  expect(duplicateSlot({ standard: { ...standard, delegates: twice } })).toMatchObject([
    { pointer: '/delegates/2/slot', code: 'standard/duplicate-slot', params: { slot: 'shifts' } }
  ])
})
