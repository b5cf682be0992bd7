import { expect, test } from 'vitest'
import { isZoneTable } from './is-zone-table.js'

const table = { zone: 'Asia/Shanghai', from: 0, to: 1000, at: [0, 500], offset: [28_800_000, 32_400_000] }

test('a complete ascending table is one', () => {
  expect(isZoneTable(table, 'Asia/Shanghai')).toBe(true)
})

test.each([
  ['of another zone', { ...table, zone: 'Asia/Urumqi' }],
  ['without entries', { ...table, at: [], offset: [] }],
  ['with an offset missing', { ...table, offset: [0] }],
  ['that does not begin at its beginning', { ...table, from: 1 }],
  ['in descending order', { ...table, at: [0, 0] }],
  ['with a change after its end', { ...table, to: 500 }],
  ['with fractions', { ...table, offset: [0.5, 1] }],
  ['without a list', { ...table, at: 0 }],
  ['that is null', null]
])('a table %s is none', (_, value) => {
  expect(isZoneTable(value, 'Asia/Shanghai')).toBe(false)
})
