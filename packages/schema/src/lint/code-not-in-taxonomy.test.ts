import { expect, test } from 'vitest'
import { sampleCriteria, sampleRow, sampleStandard, sampleTaxonomy } from '../../test/sample-standard.js'
import { codeNotInTaxonomy } from './code-not-in-taxonomy.js'

const criteria = sampleCriteria(sampleRow('component/0101/1'), sampleRow('event/0101/1'))

test('a code must be in the taxonomy under its own kind', () => {
  expect(codeNotInTaxonomy(sampleStandard({ criteria, taxonomy: sampleTaxonomy(['0101']) }))).toMatchObject([
    { pointer: '/rows/1/id', params: { row: 'event/0101/1', kind: 'event', code: '0101' } }
  ])
})

test('a standard that takes its taxonomy from elsewhere is not judged', () => {
  expect(codeNotInTaxonomy(sampleStandard({ criteria }))).toEqual([])
})
