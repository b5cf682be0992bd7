import { expect, test } from 'vitest'
import { sampleCriteria, sampleRow, sampleStandard, sampleTaxonomy } from '../../test/sample-standard.js'
import { entryWithoutCriterion } from './entry-without-criterion.js'

test('entries nobody can file under are listed, those without a code are not', () => {
  const taxonomy = sampleTaxonomy(['0101', '0102'])
  const entries = taxonomy.entries.flatMap((entry) => [entry, { ...entry, code: null, key: 'name:x' }])
  const criteria = sampleCriteria(sampleRow('component/0101/1'))
  const found = entryWithoutCriterion(sampleStandard({ criteria, taxonomy: { ...taxonomy, entries } }))
  expect(found).toMatchObject([
    { pointer: '/entries/2', params: { kind: 'component', code: '0102', name: '示例' } }
  ])
})
