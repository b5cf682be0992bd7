import { expect, test } from 'vitest'
import { sampleStandard, sampleTaxonomy } from '../../test/sample-standard.js'
import { unknownCategory } from './unknown-category.js'

test('the category of an entry is declared for its kind', () => {
  const taxonomy = sampleTaxonomy(['0101', '0201'])
  const categories = taxonomy.categories.map((category, at) =>
    at === 1 ? { ...category, kind: 'event' as const } : category
  )
  expect(unknownCategory(sampleStandard({ taxonomy }))).toEqual([])
  expect(unknownCategory(sampleStandard({ taxonomy: { ...taxonomy, categories } }))).toMatchObject([
    { pointer: '/entries/1/category', params: { code: '0201', category: '02' } }
  ])
})
