import { formatIssue } from '@lijie/schema/issues'
import { expect, test } from 'vitest'
import { sampleTaxonomy } from '../../test/sample-criteria.js'
import { compileTaxonomy } from './compile-taxonomy.js'
import { findEntry } from './find-entry.js'
import { findEntryByName } from './find-entry-by-name.js'
import { parseCode } from './parse-code.js'

const taxonomy = compileTaxonomy(sampleTaxonomy)
const slugs = compileTaxonomy({
  editions: { event: { id: 'boston', title: { zh: '波士顿' }, codeStructure: { type: 'slug' } } },
  categories: [],
  entries: [
    { kind: 'event', code: 'street-light', category: 'lighting', name: { zh: '路灯' }, evidence: 'derived' }
  ]
})

function refusal(result: object): string {
  return 'refused' in result
    ? (result.refused as { code: string }[]).map((reason) => reason.code).join()
    : 'none'
}

test('the same number is one thing as a component and another as an event', () => {
  expect(findEntry(taxonomy, { kind: 'component', code: '0101' })).toMatchObject({ name: { zh: '上水井盖' } })
  expect(findEntry(taxonomy, { kind: 'event', code: '0101' })).toMatchObject({ name: { zh: '私搭乱建' } })
})

test('a code that lost its zeros, is full-width or is a number is refused with the code that is meant', () => {
  for (const code of ['101', '０１０１', ' 0101', 101 as unknown as string]) {
    const result = findEntry(taxonomy, { kind: 'component', code })
    expect(refusal(result)).toBe('taxonomy/misspelt-code')
    expect(result).toMatchObject({ refused: [{ params: { suggestion: '0101' } }] })
  }
  expect(refusal(findEntry(slugs, { kind: 'event', code: 'Street_Light' }))).toBe('taxonomy/misspelt-code')
})

test('unknown and malformed codes, kinds and editions are told apart', () => {
  expect(refusal(findEntry(taxonomy, { kind: 'component', code: '0199' }))).toBe('taxonomy/unknown-code')
  expect(refusal(findEntry(taxonomy, { kind: 'component', code: 'abc' }))).toBe('taxonomy/malformed-code')
  expect(refusal(findEntry(slugs, { kind: 'event', code: 'Ätsch!' }))).toBe('taxonomy/malformed-code')
  expect(refusal(findEntry(taxonomy, { kind: 'thing', code: '0101' }))).toBe('taxonomy/unknown-kind')
  expect(refusal(findEntry(slugs, { kind: 'component', code: '0101' }))).toBe('taxonomy/unknown-kind')
  expect(refusal(findEntry(taxonomy, { kind: 'event', code: '0101', edition: 'e-2007' }))).toBe(
    'taxonomy/edition-mismatch'
  )
  expect(findEntry(taxonomy, { kind: 'event', code: '0101', edition: 'e-2013' })).toHaveProperty(
    'code',
    '0101'
  )
})

test('names that every object inherits are no codes', () => {
  for (const code of ['constructor', '__proto__', 'toString'])
    expect(refusal(findEntry(taxonomy, { kind: 'component', code }))).toBe('taxonomy/malformed-code')
})

test('an entry without a code can be found by name but not decided', () => {
  expect(findEntryByName(taxonomy, 'component', '泵房')).toMatchObject({ code: null, key: 'name:pump' })
  expect(refusal(findEntry(taxonomy, { kind: 'component', code: 'name:pump' }))).toBe(
    'taxonomy/entry-without-code'
  )
})

test('entries are found by either name and by alias, and never by a shared one', () => {
  for (const name of ['上水井盖', 'Water main cover', '自来水井盖'])
    expect(findEntryByName(taxonomy, 'component', name)).toHaveProperty('code', '0101')
  const shared = findEntryByName(taxonomy, 'component', '旧井盖')
  expect(shared).toMatchObject({
    refused: [{ code: 'taxonomy/ambiguous-name', params: { codes: '0102, 0103' } }]
  })
  expect(refusal(findEntryByName(taxonomy, 'component', '上水 井盖'))).toBe('taxonomy/unknown-name')
  expect(refusal(findEntryByName(taxonomy, 'thing', '上水井盖'))).toBe('taxonomy/unknown-kind')
})

test('a name goes before the same word as an alias of another entry', () => {
  const base = { kind: 'event', category: 'lighting', evidence: 'derived' } as const
  const lamps = compileTaxonomy({
    editions: { event: { id: 'lamps', title: { zh: '灯' }, codeStructure: { type: 'slug' } } },
    categories: [],
    entries: [
      { ...base, code: 'lamp-outage', name: { zh: '灯不亮' }, aliases: ['路灯'] },
      { ...base, code: 'street-lamp', name: { zh: '路灯' } }
    ]
  })
  expect(findEntryByName(lamps, 'event', '路灯')).toHaveProperty('code', 'street-lamp')
})

test('codes split as their edition writes them', () => {
  expect(parseCode(taxonomy, 'component', '0299')).toEqual({ category: '02', subcategory: '99' })
  expect(parseCode(slugs, 'event', 'street-light')).toEqual({
    category: 'lighting',
    subcategory: 'street-light'
  })
  expect(refusal(parseCode(slugs, 'event', 'nothing'))).toBe('taxonomy/unknown-code')
  expect(refusal(parseCode(taxonomy, 'component', '299'))).toBe('taxonomy/malformed-code')
  expect(refusal(parseCode(taxonomy, 'thing', '0101'))).toBe('taxonomy/unknown-kind')
})

test('a refusal says what to do in both languages', () => {
  const result = findEntry(taxonomy, { kind: 'component', code: '101' })
  const [reason] = 'refused' in result ? result.refused : []
  expect(reason && formatIssue(reason, 'en')).toContain('write "0101" if that is meant')
  expect(reason && formatIssue(reason, 'zh-CN')).toContain('请写“0101”')
})
