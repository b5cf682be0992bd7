import { expect, test } from 'vitest'
import { buildTaxonomy, keyOf, readNote } from './national/build-taxonomy.mjs'
import { codeLists } from './national/code-lists.mjs'

const [, list] = codeLists
const row = {
  kind: 'component',
  category: '01',
  categoryName: { zh: '公用设施', en: 'public utility facilities' },
  subcategory: '05',
  name: { zh: '电力井盖', en: 'power manhole cover' },
  evidence: 'inferred',
  note: 'code inferred (gap between 23 and 25)'
}

test('a row keeps its evidence, and its note is put into our words', () => {
  const { editions, categories, entries } = buildTaxonomy([row], list)
  expect(Object.keys(editions)).toEqual(['component'])
  expect(categories).toMatchObject([{ kind: 'component', code: '01', evidence: 'derived' }])
  expect(entries).toMatchObject([
    {
      code: '0105',
      category: '01',
      origin: 'national',
      evidence: 'inferred',
      note: { zh: expect.any(String) }
    }
  ])
})

test('a row without a code has a key made of its English name', () => {
  const [entry] = buildTaxonomy([{ ...row, subcategory: null }], list).entries
  expect(entry).toMatchObject({ code: null, key: 'name:power-manhole-cover' })
  expect(keyOf('oil/gas pipeline manhole cover ')).toBe('name:oil-gas-pipeline-manhole-cover')
})

test('a category with a place of its own evidence keeps it', () => {
  const event = { ...row, kind: 'event', category: '04', categoryEvidence: 'inferred' }
  expect(buildTaxonomy([event], list).categories).toMatchObject([
    { evidence: 'inferred', note: { zh: expect.any(String) } }
  ])
})

test('a note that nobody has put into words stops the import', () => {
  expect(() => readNote('seen somewhere else')).toThrow('row-notes.json does not know')
  expect(() => readNote('toString')).toThrow('row-notes.json does not know')
  expect(readNote(undefined)).toEqual({})
})
