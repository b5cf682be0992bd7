import { describe, expect, test } from 'vitest'
import { analyze, area, codesAt, contains, except, hazard, onPart } from '../../test/analysis-fixtures.js'
import { compileSample, sampleRow } from '../../test/sample-criteria.js'
import { findConstantConditions } from './find-constant-conditions.js'

describe('rows and parts that never hold', () => {
  test('a condition that contradicts itself, with the case that comes nearest', () => {
    const never = { all: [contains('dirty'), area('greaterThan', 30), area('lessThan', 25)] }
    expect(analyze([sampleRow(1, never)])).toMatchObject([
      {
        code: 'analysis/row-never-applies',
        pointer: '/rows/0',
        cases: [{ facts: { defects: ['dirty'], damagedArea: 31 }, holds: 'false' }]
      }
    ])
  })

  test('an exclusion that takes every case out, and one that always holds', () => {
    expect(codesAt(analyze([sampleRow(1, contains('dirty'), except(contains('dirty')))]))).toEqual([
      'analysis/row-never-applies /rows/0'
    ])
    expect(
      codesAt(analyze([sampleRow(1, contains('dirty'), except({ any: [hazard, { not: hazard }] }))]))
    ).toEqual(['analysis/row-never-applies /rows/0', 'analysis/always-holds /rows/0/exclusions/0/condition'])
    expect(analyze([sampleRow(1, contains('dirty'), except(hazard))])).toEqual([])
  })

  test('a part of a condition, and a named condition, where it stands', () => {
    const parts = { any: [hazard, { all: [onPart('deck'), onPart('lamp')] }] }
    expect(analyze([sampleRow(1, parts)])).toMatchObject([
      { code: 'analysis/never-holds', pointer: '/rows/0/condition/any/1', cases: [{ holds: 'false' }] }
    ])
    const named = { any: [hazard, { condition: 'nowhere' }] }
    const conditions = { nowhere: { all: [onPart('deck'), { not: onPart('deck') }] } }
    expect(codesAt(analyze([sampleRow(1, named)], { conditions }))).toContain(
      'analysis/never-holds /conditions/nowhere'
    )
  })

  test('bounds of the vocabulary count', () => {
    expect(codesAt(analyze([sampleRow(1, { any: [hazard, area('lessThan', 0)] })]))).toContain(
      'analysis/never-holds /rows/0/condition/any/1'
    )
  })
})

describe('parts that always hold', () => {
  test('any(a, not a): with facts it holds, without them the engine asks', () => {
    expect(analyze([sampleRow(1, { any: [hazard, { not: hazard }] })])).toMatchObject([
      {
        code: 'analysis/always-holds',
        pointer: '/rows/0/condition',
        params: { asked: 'Is a safety hazard', askedZh: '存在安全隐患' },
        cases: [
          { facts: { safetyHazard: true }, holds: 'true' },
          { facts: {}, holds: 'unknown' }
        ]
      }
    ])
  })

  test('a bound that every value meets', () => {
    expect(
      codesAt(analyze([sampleRow(1, { all: [contains('dirty'), area('greaterThanInclusive', 0)] })]))
    ).toContain('analysis/always-holds /rows/0/condition/all/1')
    expect(analyze([sampleRow(1, { all: [contains('dirty'), area('greaterThan', 0)] })])).toEqual([])
  })
})

describe('parts that change nothing', () => {
  test('the weaker of two bounds in an all, the narrower of two items in an any', () => {
    const bounds = { all: [area('greaterThan', 10), area('greaterThan', 25)] }
    expect(codesAt(analyze([sampleRow(1, bounds)]))).toEqual([
      'analysis/redundant-part /rows/0/condition/all/0'
    ])
    const items = { any: [contains('dirty'), { all: [contains('dirty'), hazard] }] }
    expect(codesAt(analyze([sampleRow(1, items)]))).toEqual([
      'analysis/redundant-part /rows/0/condition/any/1'
    ])
  })

  test('of two equal items the later one', () => {
    expect(codesAt(analyze([sampleRow(1, { any: [hazard, contains('dirty'), hazard] })]))).toEqual([
      'analysis/redundant-part /rows/0/condition/any/2'
    ])
  })
})

test('the quick check says what never and always holds, and nothing about what was too much for it', () => {
  const never = sampleRow(1, { all: [hazard, { not: hazard }] })
  const rows = [never, sampleRow(2, { any: [hazard, hazard] })]
  expect(codesAt(findConstantConditions(compileSample(rows)))).toEqual(['analysis/row-never-applies /rows/0'])
  expect(findConstantConditions(compileSample(rows), { stepsPerQuestion: 1 })).toEqual([])
})
