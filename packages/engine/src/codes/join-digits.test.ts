import { expect, test } from 'vitest'
import { isEngineError } from '../kernel/index.js'
import { formatComponentIdentifier } from './component-identifier.js'
import { joinDigits } from './join-digits.js'

function codeOf(write: () => string): unknown {
  try {
    return write()
  } catch (error) {
    return isEngineError(error, 'codes/unfit-part') ? 'codes/unfit-part' : error
  }
}

test('parts of the right length are written one after another', () => {
  expect(joinDigits(['140802', '01', '01', '000001'], [6, 2, 2, 6])).toBe('1408020101000001')
})

test('parts that would be read as something else are a bug of the caller', () => {
  for (const parts of [
    ['14', '8'],
    ['14', '008'],
    ['14', '0x'],
    ['14', ''],
    ['14'],
    ['14', '08', '02'],
    ['14', '０８']
  ])
    expect([parts, codeOf(() => joinDigits(parts, [2, 2]))]).toEqual([parts, 'codes/unfit-part'])
})

test('an identifier is not written in a layout that it was not read in', () => {
  const parts = { division: '140802', category: '01', subcategory: '01', sequence: '000001' }
  expect(formatComponentIdentifier({ ...parts, layout: '6-2-2-6' })).toBe('1408020101000001')
  for (const layout of ['6-2-3-5', '6-2-2', '6-2-2-6-1', '', 'six'])
    expect([layout, codeOf(() => formatComponentIdentifier({ ...parts, layout }))]).toEqual([
      layout,
      'codes/unfit-part'
    ])
})
