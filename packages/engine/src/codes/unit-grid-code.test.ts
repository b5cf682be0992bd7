import { expect, test } from 'vitest'
import { changedDistricts, compileCodes, tell } from '../../test/code-fixtures.js'
import { parseUnitGridCode } from './unit-grid-code.js'

const rules = compileCodes('2026-03-02', changedDistricts)

test('a cell is read with its division looked up and cited', () => {
  expect(parseUnitGridCode(rules, '140802001002003')).toMatchObject({
    value: { division: '140802', street: '001', community: '002', cell: '003' },
    because: [{ rule: 'areas/east' }]
  })
})

test('a cell of a division that ended is refused', () => {
  expect(tell(parseUnitGridCode(rules, '140803001002003'))).toEqual(['codes/ended-division'])
})

test('fourteen digits are the older form, other lengths are none', () => {
  expect(tell(parseUnitGridCode(rules, '14080200100203'))).toEqual(['codes/older-unit-grid'])
  expect(tell(parseUnitGridCode(rules, '1408020010020a'))).toEqual(['responsibility/invalid-unit-grid'])
  expect(tell(parseUnitGridCode(rules, '140802001002'))).toEqual(['responsibility/invalid-unit-grid'])
})
