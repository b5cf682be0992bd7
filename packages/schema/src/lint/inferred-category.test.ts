import { expect, test } from 'vitest'
import { sampleStandard } from '../../test/sample-standard.js'
import type { TaxonomyPart } from '../generated/types.js'
import { inferredCategory } from './inferred-category.js'

const edition = {
  id: 'e',
  title: { zh: '版' },
  codeStructure: { type: 'digits', category: 2, subcategory: 2 }
} as const
const category = { kind: 'event', code: '04', name: { zh: '街面秩序' }, evidence: 'inferred' } as const
const entry = {
  kind: 'event',
  code: '0401',
  category: '04',
  name: { zh: '游商' },
  evidence: 'derived'
} as const

function find(taxonomy: Partial<TaxonomyPart>): unknown {
  const part = { editions: { event: edition }, categories: [category], entries: [entry], ...taxonomy }
  return inferredCategory(sampleStandard({ taxonomy: part })).map(({ pointer, params }) => [pointer, params])
}

test('a category whose place is inferred is told with the number of its sub-categories', () => {
  expect(find({})).toEqual([['/categories/0', { kind: 'event', code: '04', name: '街面秩序', entries: 1 }]])
  expect(
    find({
      entries: [
        { ...entry, category: '05' },
        { ...entry, kind: 'component' }
      ]
    })
  ).toMatchObject([['/categories/0', { entries: 0 }]])
})

test('nothing is said of categories that were read, and of lists without numbers', () => {
  expect(find({ categories: [{ ...category, evidence: 'derived' }] })).toEqual([])
  expect(find({ editions: { event: { ...edition, codeStructure: { type: 'slug' } } } })).toEqual([])
  expect(find({ editions: {} })).toEqual([])
})
