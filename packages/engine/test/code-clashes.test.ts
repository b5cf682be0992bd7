import type { StandardDocument, TaxonomyEntry, TaxonomyPart } from '@lijie/schema'
import { expect, test } from 'vitest'
import { tryCompileRulebook } from '../src/index.js'
import { readCodeList, readStandard } from './code-fixtures.js'

const national = readCodeList('gb-t-30428.2-2013')
const older = readCodeList('cj-t-214-2007')

const entry = (more: Partial<TaxonomyEntry>): TaxonomyEntry =>
  ({
    kind: 'component',
    code: '0199',
    category: '01',
    name: { zh: '爱心驿站' },
    origin: 'local',
    evidence: 'published',
    ...more
  }) as TaxonomyEntry

/** A list of its own on top of others. */
function extend(
  id: string,
  bases: readonly string[],
  entries: readonly TaxonomyEntry[],
  edition = 'gb-t-30428.2-2013+city'
): StandardDocument {
  const { editions } = national.taxonomy as TaxonomyPart
  const component = { ...editions.component!, id: edition }
  return {
    standard: { ...national.standard, id, extends: [...bases], delegates: [] },
    taxonomy: { editions: { component }, categories: [], entries }
  }
}

/** Code, file, pointer and parameters of what stands against putting these together. */
function clashesOf(...documents: readonly StandardDocument[]): unknown {
  const result = tryCompileRulebook(documents, { on: '2026-03-02' })
  if ('rulebook' in result) return []
  return result.issues
    .filter(({ severity }) => severity === 'error')
    .map(({ code, file, pointer, params }) => [code, file, pointer, params])
}

const base = national.standard.id

test('an extension with a free code is added to the national list', () => {
  expect(clashesOf(national, extend('test.city', [base], [entry({})]))).toEqual([])
})

test('an extension with a national code is refused, with both names', () => {
  expect(clashesOf(national, extend('test.city', [base], [entry({}), entry({ code: '0101' })]))).toEqual([
    [
      'taxonomy/extension-clash',
      'taxonomy.json',
      '/entries/1/code',
      {
        standard: 'test.city',
        kind: 'component',
        code: '0101',
        name: '爱心驿站',
        base,
        national: '上水井盖'
      }
    ]
  ])
})

test('the same number of the other kind does not clash, nor does an entry that is known by name only', () => {
  const event = entry({ kind: 'event', code: '0199', name: { zh: '违规小产权房' } })
  const named = entry({ code: null, key: 'name:traffic-sign' })
  expect(clashesOf(national, extend('test.city', [base], [event, named]))).toEqual([])
})

test('a national sub-category under a local name is no clash when it says so', () => {
  const renamed = entry({ code: '0101', name: { zh: '自来水井盖' } })
  expect(clashesOf(national, extend('test.city', [base], [{ ...renamed, origin: 'national' }]))).toEqual([])
  const { origin: _, ...unsaid } = renamed
  expect(clashesOf(national, extend('test.city', [base], [unsaid]))).toMatchObject([
    ['taxonomy/extension-clash', 'taxonomy.json', '/entries/0/code', {}]
  ])
})

test('two bases that do not know each other clash as well, in the file of the later one', () => {
  const local = extend(
    'test.province',
    [],
    [entry({ code: '0101', name: { zh: '省级扩展' } })],
    base.slice(12)
  )
  const city = extend('test.city', [base, 'test.province'], [entry({})])
  expect(clashesOf(national, local, city)).toMatchObject([
    [
      'taxonomy/extension-clash',
      'test.province/taxonomy.json',
      '/entries/0/code',
      { base, standard: 'test.province' }
    ]
  ])
})

test('editions are not mixed: not by extending both, not by calling one the other', () => {
  const city = extend('test.city', [older.standard.id, base], [])
  expect(clashesOf(national, older, city)).toMatchObject([
    [
      'taxonomy/mixed-editions',
      `${base}/taxonomy.json`,
      '/editions/component/id',
      { other: 'cj-t-214-2007' }
    ],
    ['taxonomy/mixed-editions', `${base}/taxonomy.json`, '/editions/event/id', { kind: 'event' }]
  ])
  expect(clashesOf(older, extend('test.city', [older.standard.id], []))).toMatchObject([
    [
      'taxonomy/mixed-editions',
      'taxonomy.json',
      '/editions/component/id',
      { edition: 'gb-t-30428.2-2013+city', other: 'cj-t-214-2007', base: older.standard.id }
    ]
  ])
})

test('without being related, the two national lists cannot both be bound', () => {
  expect(clashesOf(national, older)).toMatchObject([['rulebook/conflicting-parts', undefined, undefined, {}]])
})

test('the extensions of Yuncheng go with the list of 2013, and not with the one of 2007', () => {
  const { standard, taxonomy } = readStandard('cn.yuncheng.case-standard')
  const onTop = (bottom: string): StandardDocument => ({
    standard: { ...standard, extends: [bottom], delegates: [] },
    taxonomy: taxonomy!
  })
  expect(clashesOf(national, onTop(base))).toEqual([])
  const found = clashesOf(older, onTop(older.standard.id)) as readonly (readonly unknown[])[]
  expect(new Set(found.map(([code]) => code))).toEqual(
    new Set(['taxonomy/mixed-editions', 'taxonomy/extension-clash'])
  )
})
