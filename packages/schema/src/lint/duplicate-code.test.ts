import { expect, test } from 'vitest'
import { sampleStandard, sampleTaxonomy } from '../../test/sample-standard.js'
import { duplicateCode } from './duplicate-code.js'

test('codes are unique within a kind, and so are the keys of entries without a code', () => {
  const taxonomy = sampleTaxonomy(['0101', '0102', '0101'])
  const [first] = taxonomy.entries
  if (first === undefined) throw new Error('the sample has entries')
  const nameless = { ...first, code: null, key: 'name:bench' }
  const found = duplicateCode(
    sampleStandard({
      taxonomy: {
        ...taxonomy,
        entries: [...taxonomy.entries, { ...first, kind: 'event' }, nameless, nameless]
      }
    })
  )
  expect(found.map(({ code, pointer }) => [code, pointer])).toEqual([
    ['taxonomy/duplicate-code', '/entries/2/code'],
    ['taxonomy/duplicate-code', '/entries/5/key']
  ])
})

test('categories are unique within a kind', () => {
  const { categories, ...taxonomy } = sampleTaxonomy(['0101'])
  const twice = { ...taxonomy, categories: [...categories, ...categories] }
  expect(duplicateCode(sampleStandard({ taxonomy: twice }))).toMatchObject([
    { code: 'taxonomy/duplicate-category', pointer: '/categories/1/code', params: { code: '01' } }
  ])
})
