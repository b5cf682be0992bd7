import { expect, test } from 'vitest'
import { sampleCriteria, sampleRow, sampleStandard } from '../../test/sample-standard.js'
import { outlyingThreshold } from './outlying-threshold.js'

/** Codes of the rows found when the rows 0101/4, 0102/4, ... have these thresholds. */
function outliers(...values: readonly number[]): string[] {
  const rows = values.map((value, at) =>
    sampleRow(`component/01${String(at + 1).padStart(2, '0')}/4`, {
      condition: {
        all: [
          { fact: 'tags', operator: 'contains', value: 'sunken' },
          { fact: 'gap', operator: 'greaterThan', value, unit: 'cm' }
        ]
      }
    })
  )
  return outlyingThreshold(sampleStandard({ criteria: sampleCriteria(...rows) })).map(({ params }) =>
    String(params['row']).slice(12, 14)
  )
}

test('figures that rise step by step in a column of equal ones are found', () => {
  expect(outliers(2, 2, 2, 2, 2, 3, 4, 2, 2, 2)).toEqual(['06', '07'])
  expect(outliers(2, 2, 2, 3, 2)).toEqual(['04'])
})

test('figures that do not rise are no autofill', () => {
  expect(outliers(2, 2, 2, 2, 2, 2, 4, 3)).toEqual([])
  expect(outliers(2, 2, 2, 2, 2, 1)).toEqual([])
  expect(outliers(2, 2, 2, 2, 2, 2, 3, 3)).toEqual([])
})

test('a mixed column says nothing about what is usual, and neither do four rows', () => {
  expect(outliers(2, 2, 2, 3, 4, 5)).toEqual([])
  expect(outliers(2, 2, 2, 3)).toEqual([])
})

test('equal columns are in order', () => {
  expect(outliers(2, 2, 2, 2, 2)).toEqual([])
})
