import { expect, test } from 'vitest'
import { findBandFaults, orderBands, showBound, showDecimal, type Band } from './bands.js'

const at = (value: number | null): Band['from'] =>
  value === null ? null : { numerator: value * 10, denominator: 10 }
const bands = (...bounds: (readonly [number | null, number | null])[]): Band[] =>
  bounds.map(([from, to]) => ({ from: at(from), to: at(to) }))

test('neighbours meet exactly, in whatever order they are written', () => {
  expect(findBandFaults(bands([null, 60], [60, 80], [80, null]))).toEqual([])
  expect(findBandFaults(bands([80, null], [60, 80], [null, 60]))).toEqual([])
  expect(findBandFaults([])).toEqual([])
})

test('holes, overlaps and empty bands are named with their bounds', () => {
  expect(findBandFaults(bands([0, 60], [61, null]))).toEqual([{ kind: 'gap', at: 1, from: '60', to: '61' }])
  expect(findBandFaults(bands([59.5, null], [0, 60]))).toEqual([
    { kind: 'overlap', at: 1, from: '59.5', to: '60' }
  ])
  expect(findBandFaults(bands([60, 60], [80, 60], [0, null]))).toEqual([
    { kind: 'empty', at: 0, from: '60', to: '60' },
    { kind: 'empty', at: 1, from: '80', to: '60' }
  ])
})

test('a band inside another overlaps with it, and the hole behind both is found', () => {
  expect(findBandFaults(bands([0, 90], [10, 20], [95, null]))).toEqual([
    { kind: 'overlap', at: 1, from: '10', to: '20' },
    { kind: 'gap', at: 2, from: '90', to: '95' }
  ])
  expect(findBandFaults(bands([null, 1], [null, 2]))).toEqual([
    { kind: 'overlap', at: 1, from: '∞', to: '1' }
  ])
})

test('bounds are written as decimals where they are some', () => {
  expect(orderBands(bands([60, null], [null, 60])).map(({ at: place }) => place)).toEqual([1, 0])
  expect(showBound({ numerator: 1, denominator: 3 })).toBe('1/3')
  expect(showBound(null)).toBe('∞')
  expect([showDecimal([-5n, 4n]), showDecimal([-1n, 8n]), showDecimal([60n, 1n])]).toEqual([
    '-1.25',
    '-0.125',
    '60'
  ])
})
