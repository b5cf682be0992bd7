import type { Rounding } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { createRational } from './rational.js'
import { decimalToRational, formatDecimal, roundRational } from './rounding.js'

const round = (numerator: number, denominator: number, mode: Rounding['mode'], decimals = 0): string =>
  formatDecimal(roundRational(createRational(numerator, denominator), { mode, decimals }))

describe('rounding of exact fractions', () => {
  it('half-up moves halves away from zero on both sides', () => {
    expect([5, 15, 25, -5, -15, -25].map((tenths) => round(tenths, 10, 'half-up'))).toEqual([
      '1',
      '2',
      '3',
      '-1',
      '-2',
      '-3'
    ])
    expect([4, -4, 14, -14].map((tenths) => round(tenths, 10, 'half-up'))).toEqual(['0', '0', '1', '-1'])
  })

  it('half-even moves halves to the even neighbour', () => {
    expect([5, 15, 25, -5, -15, -25].map((tenths) => round(tenths, 10, 'half-even'))).toEqual([
      '0',
      '2',
      '2',
      '0',
      '-2',
      '-2'
    ])
    expect(round(251, 100, 'half-even')).toBe('3')
    expect(round(249, 100, 'half-even')).toBe('2')
  })

  it('down goes toward zero and up away from it', () => {
    expect([19, -19].map((tenths) => round(tenths, 10, 'down'))).toEqual(['1', '-1'])
    expect([11, -11].map((tenths) => round(tenths, 10, 'up'))).toEqual(['2', '-2'])
    expect([20, -20].map((tenths) => round(tenths, 10, 'up'))).toEqual(['2', '-2'])
  })

  it('gets the half cents right that floats get wrong', () => {
    expect(round(1005, 1000, 'half-up', 2)).toBe('1.01')
    expect((1.005).toFixed(2)).toBe('1.00')
  })

  it('prints all decimals, and no sign for zero', () => {
    expect(round(83, 1, 'half-up', 2)).toBe('83.00')
    expect(round(-1, 20, 'half-up', 1)).toBe('-0.1')
    expect(round(-1, 1000, 'half-up', 2)).toBe('0.00')
    expect(round(7, 1000, 'half-up', 3)).toBe('0.007')
  })

  it('gives the rounded value back exactly', () => {
    expect(decimalToRational({ scaled: 8301n, decimals: 2 })).toEqual(createRational(8301, 100))
  })
})
