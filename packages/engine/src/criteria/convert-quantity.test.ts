import { expect, test } from 'vitest'
import { convertQuantity } from './convert-quantity.js'

test('numbers convert as the decimals that were written', () => {
  expect(convertQuantity(0.1, 'cm', 'mm')).toBe(1)
  expect(convertQuantity(0.3, 'm2', 'cm2')).toBe(3000)
  expect(convertQuantity(25, 'cm2', 'm2')).toBe(0.0025)
  expect(convertQuantity(1.1, 'km', 'm')).toBe(1100)
  expect(convertQuantity(5e-7, 'km', 'mm')).toBe(0.5)
  expect(convertQuantity(2.5, 'm3', 'l')).toBe(2500)
  expect(convertQuantity(750, 'kg', 't')).toBe(0.75)
  expect(convertQuantity(-3, 'db', 'db')).toBe(-3)
})

test('units of different things do not convert, nor does a figure without an exact value', () => {
  expect(convertQuantity(1, 'm', 'm2')).toBeUndefined()
  expect(convertQuantity(1, 'piece', 'station')).toBeUndefined()
  expect(convertQuantity(9007199254740993e2, 'mm', 'mm')).toBe(9007199254740993e2)
  expect(convertQuantity(1.7e308, 'km', 'mm')).toBeUndefined()
  expect(convertQuantity(5e-324, 'mm', 'km')).toBeUndefined()
})

test('what is no unit converts to nothing', () => {
  expect(convertQuantity(1, 'furlong' as never, 'm')).toBeUndefined()
  expect(convertQuantity(1, 'm', 'constructor' as never)).toBeUndefined()
})
