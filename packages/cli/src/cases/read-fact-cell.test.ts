import type { FactColumn, FactDefinition } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { createFactCellReader, FactCellFault } from './read-fact-cell.js'

const label = { zh: '事实' }
const quantity: FactDefinition = { type: 'quantity', unit: 'm2', label }
const codes: FactDefinition = { type: 'codes', values: { a: { label }, b: { label } }, label }

function read(definition: FactDefinition, cell: string, column: Partial<FactColumn> = {}): unknown {
  const value = createFactCellReader('x', { column: 'X', ...column }, definition)(cell)
  return value instanceof FactCellFault ? value.reason.code : value
}

describe('createFactCellReader', () => {
  it('takes an empty cell as unknown, and as nothing seen only where the map says so', () => {
    expect(read({ type: 'boolean', label }, ' ')).toBeUndefined()
    expect(read(codes, '')).toBeUndefined()
    expect(read(codes, '', { empty: 'none' })).toEqual([])
  })

  it('reads numbers as written and nothing else', () => {
    expect(read(quantity, '30.5')).toBe(30.5)
    expect(read(quantity, '30 m²')).toBe(30)
    expect(read(quantity, '30m2')).toBe(30)
    expect(read(quantity, '30 cm2')).toBe('cases/unknown-unit')
    expect(read(quantity, '2.5e1')).toBe(25)
    expect(read(quantity, '2.5E+1 m2')).toBe(25)
    expect(read(quantity, '1e400')).toBe('cases/bad-fact-cell')
    expect(read(quantity, '３０')).toBe('cases/bad-fact-cell')
    expect(read({ type: 'integer', label }, '3')).toBe(3)
    expect(read({ type: 'integer', label }, '3.0')).toBe('cases/bad-fact-cell')
  })

  it('reads exact shares', () => {
    expect(read({ type: 'ratio', label }, '1/3')).toEqual({ numerator: 1, denominator: 3 })
    expect(read({ type: 'ratio', label }, '0.25')).toBe(0.25)
    expect(read({ type: 'ratio', label }, '1/0')).toBe('cases/bad-fact-cell')
    expect(read({ type: 'ratio', label }, '30%')).toBe('cases/bad-fact-cell')
  })

  it('translates cells by the map and refuses what the map does not list', () => {
    const values = { 是: true, 否: false }
    expect(read({ type: 'boolean', label }, '是', { values })).toBe(true)
    expect(read({ type: 'boolean', label }, 'true', { values })).toBe('cases/unknown-cell-value')
    expect(read({ type: 'boolean', label }, 'yes')).toBe('cases/bad-fact-cell')
    expect(read(codes, 'A; B;A', { separator: ';', values: { A: 'a', B: 'b' } })).toEqual(['a', 'b'])
    expect(read(codes, 'A;C', { separator: ';', values: { A: 'a' } })).toBe('cases/unknown-cell-value')
    expect(
      read({ type: 'code', values: { a: { label } }, label }, 'constructor', { values: { A: 'a' } })
    ).toBe('cases/unknown-cell-value')
  })

  it('reads instants with an offset only', () => {
    expect(read({ type: 'instant', label }, '1970-01-01T08:00:00+08:00')).toBe(0)
    expect(read({ type: 'instant', label }, '1970-01-01T08:00:00')).toBe('cases/bad-fact-cell')
  })
})
