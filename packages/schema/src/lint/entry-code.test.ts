import type { TaxonomyEntry } from '@lijie/schema'
import { expect, test } from 'vitest'
import { sampleStandard, sampleTaxonomy } from '../../test/sample-standard.js'
import { entryCode } from './entry-code.js'

const check = (...entries: readonly Partial<TaxonomyEntry>[]): string[] => {
  const taxonomy = sampleTaxonomy(['0101'])
  const [sample] = taxonomy.entries
  if (sample === undefined) throw new Error('the sample has an entry')
  const changed = { ...taxonomy, entries: entries.map((entry) => ({ ...sample, ...entry })) }
  return entryCode(sampleStandard({ taxonomy: changed })).map(({ code, pointer }) => `${code} ${pointer}`)
}

test('codes have the digits of their edition and begin with their category', () => {
  expect(check({ code: '0102' })).toEqual([])
  expect(check({ code: '102' }, { code: '01a2' })).toEqual([
    'taxonomy/malformed-code /entries/0/code',
    'taxonomy/malformed-code /entries/1/code'
  ])
  expect(check({ code: '0201' })).toEqual(['taxonomy/code-outside-category /entries/0/code'])
  expect(check({ code: '0201', category: '09' })).toEqual([])
})

test('an entry without a code has a key, and one of a kind without an edition is never found', () => {
  expect(check({ code: null, key: 'name:lamp' })).toEqual([])
  expect(check({ code: null })).toEqual(['taxonomy/entry-without-key /entries/0'])
  expect(check({ kind: 'event' })).toEqual(['taxonomy/kind-without-edition /entries/0/kind'])
})
