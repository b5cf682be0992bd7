import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  mostColumns,
  mostRows,
  nameCell,
  nameColumn,
  readCellAddress,
  readCellRange
} from './cell-address.js'

it.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16_383, 'XFD']
])('column %i is %s', (column, name) => {
  expect(nameColumn(column)).toBe(name)
})

it('every address is read back', () => {
  fc.assert(
    fc.property(fc.nat(mostColumns - 1), fc.integer({ min: 1, max: mostRows }), (column, row) => {
      expect(readCellAddress(nameCell(column, row))).toEqual({ column, row })
    })
  )
})

it.each(['', 'A', '1', 'a1', 'A0', 'XFE1', 'A1048577', 'A01', 'AAAA1', 'A1B', '甲1'])(
  '%j is no address',
  (text) => {
    expect(readCellAddress(text)).toBeUndefined()
  }
)

it('reads ranges, of one cell too', () => {
  expect(readCellRange('$B$2:C9')).toMatchObject({ from: { column: 1, row: 2 }, to: { column: 2, row: 9 } })
  expect(readCellRange('D4')).toMatchObject({ from: { column: 3, row: 4 }, to: { column: 3, row: 4 } })
  expect(readCellRange('D:D')).toBeUndefined()
})
