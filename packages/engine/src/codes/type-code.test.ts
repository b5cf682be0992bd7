import { expect, test } from 'vitest'
import { changedDistricts, compileCodes, readCodeList, tell } from '../../test/code-fixtures.js'
import { compileTaxonomy } from '../taxonomy/index.js'
import { formatTypeCode, parseTypeCode } from './type-code.js'

const rules = compileCodes('2026-03-02', changedDistricts)

test('a code is no surer than the place of its category', () => {
  expect(parseTypeCode(rules, { kind: 'event', code: '0401' })).toMatchObject({
    value: { evidence: 'inferred' },
    because: [
      { rule: 'event/0401', evidence: 'derived' },
      { rule: 'categories/event/04', evidence: 'inferred' }
    ]
  })
})

test('a category that is not declared is not cited', () => {
  const { taxonomy } = readCodeList('gb-t-30428.2-2013')
  const bare = { ...rules, taxonomy: compileTaxonomy({ ...taxonomy!, categories: [] }) }
  expect(parseTypeCode(bare, { kind: 'event', code: '0401' })).toMatchObject({
    value: { evidence: 'derived' },
    because: [{ rule: 'event/0401' }]
  })
})

test('a division in front is looked up like any other', () => {
  expect(parseTypeCode(rules, { kind: 'event', code: '1408020401' })).toMatchObject({
    value: { division: '140802' },
    because: [{}, {}, { rule: 'areas/east' }]
  })
  expect(tell(parseTypeCode(rules, { kind: 'event', code: '1408030499' }))).toEqual([
    'taxonomy/unknown-code',
    'codes/ended-division'
  ])
})

test('names in place of codes are read and written as they are', () => {
  const editions = {
    event: { id: 'boston', title: { zh: '波士顿' }, codeStructure: { type: 'slug' } }
  } as const
  const entry = {
    kind: 'event',
    code: 'street-light',
    category: 'light',
    name: { zh: '路灯' },
    evidence: 'derived'
  } as const
  const slugs = { ...rules, taxonomy: compileTaxonomy({ editions, categories: [], entries: [entry] }) }
  expect(parseTypeCode(slugs, { kind: 'event', code: 'street-light' })).toMatchObject({
    value: { category: 'light', subcategory: 'street-light', division: null }
  })
  const parts = { kind: 'event', division: null, category: 'light', subcategory: 'street-light' }
  expect(formatTypeCode(slugs, parts)).toBe('street-light')
  expect(formatTypeCode(rules, { ...parts, kind: 'thing' })).toBe('street-light')
})
