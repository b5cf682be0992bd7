import type { StandardDocument, StandardPart } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import {
  compareVersions,
  createCatalog,
  standardsInForce,
  type Catalog,
  type InForceQuery
} from '../src/catalog/index.js'
import { city, createLayer } from './layer-fixtures.js'

function catalogOf(...documents: readonly StandardDocument[]): Catalog {
  const result = createCatalog(documents)
  if ('issues' in result) throw new Error(JSON.stringify(result.issues))
  return result.catalog
}

function header(id: string, more: Partial<StandardPart>): StandardDocument {
  return createLayer(id, [], {}, more)
}

/** What applied, and the codes of why the rest did not. */
function ask(catalog: Catalog, query: InForceQuery): unknown {
  const { inForce, leftOut } = standardsInForce(catalog, query)
  return [
    inForce.map(({ pin }) => `${pin.id}@${pin.version}`),
    leftOut.map(({ entry: { pin }, reason }) => `${pin.id}@${pin.version} ${reason.code}`)
  ]
}

/** What applied. */
function namesOf(catalog: Catalog, query: InForceQuery): string[] {
  return standardsInForce(catalog, query).inForce.map(({ pin }) => `${pin.id}@${pin.version}`)
}

describe('a catalog', () => {
  it('holds one content for each version, whatever the order of keys', () => {
    const turned = Object.fromEntries(Object.entries(city).toReversed()) as unknown as StandardDocument
    expect(catalogOf(city, turned, city).entries.get('test.layered-city')).toHaveLength(1)
    const changed = { ...city, standard: { ...city.standard, edition: '2' } }
    expect(createCatalog([city, changed])).toMatchObject({
      issues: [
        { code: 'catalog/conflicting-versions', params: { id: 'test.layered-city', version: '1.0.0' } }
      ]
    })
  })

  it('orders versions by number, not by letter', () => {
    const versions = ['1.10.0', '1.9.0', '1.2.10', '1.2.9', '10.0.0']
    expect(versions.toSorted(compareVersions)).toEqual(['1.2.9', '1.2.10', '1.9.0', '1.10.0', '10.0.0'])
  })
})

describe('standards in force', () => {
  const old = header('test.old', {
    effectiveFrom: '2010-01-01',
    issued: '2009-12-01',
    status: 'repealed',
    repealed: { on: '2020-01-01', by: '政令第5号', issued: '2019-12-01' }
  })
  const dated = header('test.dated', {
    effectiveFrom: '2015-01-01',
    issued: '2014-12-01',
    effectiveTo: '2016-12-31'
  })
  const draft = header('test.draft', {
    status: 'draft',
    effectiveFrom: null,
    adopted: '2014-01-01',
    issued: '2014-01-01'
  })

  it('begin on their first day and end with their last, or the day before the repeal', () => {
    const catalog = catalogOf(old, dated)
    expect(ask(catalog, { on: '2009-12-31' })).toEqual([
      [],
      ['test.dated@1.0.0 catalog/not-yet-in-force', 'test.old@1.0.0 catalog/not-yet-in-force']
    ])
    expect(ask(catalog, { on: '2016-12-31' })).toEqual([['test.dated@1.0.0', 'test.old@1.0.0'], []])
    expect(ask(catalog, { on: '2017-01-01' })).toEqual([
      ['test.old@1.0.0'],
      ['test.dated@1.0.0 catalog/expired']
    ])
    expect(namesOf(catalog, { on: '2019-12-31' })).toEqual(['test.old@1.0.0'])
    expect(ask(catalog, { on: '2020-01-01' })).toEqual([
      [],
      ['test.dated@1.0.0 catalog/expired', 'test.old@1.0.0 catalog/repealed']
    ])
  })

  it('are those that were known: neither a later text nor a later repeal counts', () => {
    const catalog = catalogOf(old, dated)
    expect(namesOf(catalog, { on: '2020-06-01', knownAt: '2019-11-30' })).toEqual(['test.old@1.0.0'])
    expect(namesOf(catalog, { on: '2020-06-01', knownAt: '2019-12-01' })).toEqual([])
    expect(ask(catalog, { on: '2015-06-01', knownAt: '2014-11-30' })).toEqual([
      ['test.old@1.0.0'],
      ['test.dated@1.0.0 catalog/not-known-yet']
    ])
  })

  it('leave drafts out unless asked, and standards of other areas without a word', () => {
    const catalog = catalogOf(old, draft)
    expect(ask(catalog, { on: '2015-01-01' })).toEqual([
      ['test.old@1.0.0'],
      ['test.draft@1.0.0 catalog/draft']
    ])
    expect(namesOf(catalog, { on: '2015-01-01', allowDraft: true })).toEqual([
      'test.draft@1.0.0',
      'test.old@1.0.0'
    ])
    expect(ask(catalog, { on: '2015-01-01', jurisdiction: '330100' })).toEqual([[], []])
    expect(namesOf(catalog, { on: '2015-01-01', jurisdiction: '000000' })).toEqual(['test.old@1.0.0'])
  })

  it('are repealed by another standard from the day it says, or from its own first day', () => {
    const first = header('test.first', { effectiveFrom: '2010-01-01', issued: '2009-12-01' })
    const second = (repeals: StandardPart['repeals'], more: Partial<StandardPart> = {}): Catalog =>
      catalogOf(
        first,
        header('test.second', {
          effectiveFrom: '2018-01-01',
          issued: '2017-12-01',
          ...more,
          ...(repeals && { repeals })
        })
      )
    const catalog = second([{ standard: 'test.first' }])
    expect(namesOf(catalog, { on: '2017-12-31' })).toEqual(['test.first@1.0.0'])
    expect(ask(catalog, { on: '2018-01-01' })).toEqual([
      ['test.second@1.0.0'],
      ['test.first@1.0.0 catalog/repealed']
    ])
    expect(namesOf(catalog, { on: '2018-01-01', knownAt: '2017-11-30' })).toEqual(['test.first@1.0.0'])
    const later = second([{ standard: 'test.first', on: '2019-01-01' }])
    expect(namesOf(later, { on: '2018-06-01' })).toEqual(['test.first@1.0.0', 'test.second@1.0.0'])
    expect(namesOf(second(['政令第1号']), { on: '2018-06-01' })).toEqual([
      'test.first@1.0.0',
      'test.second@1.0.0'
    ])
    const asDraft = second([{ standard: 'test.first' }], { status: 'draft' })
    expect(namesOf(asDraft, { on: '2018-06-01', allowDraft: true })).toEqual([
      'test.first@1.0.0',
      'test.second@1.0.0'
    ])
  })

  it('come in their newest encoding', () => {
    const newer = { ...old, standard: { ...old.standard, version: '1.0.1' } }
    expect(ask(catalogOf(newer, old), { on: '2015-01-01' })).toEqual([
      ['test.old@1.0.1'],
      ['test.old@1.0.0 catalog/newer-version']
    ])
    const successor = header('test.old', {
      version: '2.0.0',
      effectiveFrom: '2020-01-01',
      issued: '2019-12-01'
    })
    const both = catalogOf(newer, successor)
    expect(namesOf(both, { on: '2019-12-31' })).toEqual(['test.old@1.0.1'])
    expect(namesOf(both, { on: '2020-01-01' })).toEqual(['test.old@2.0.0'])
  })

  it('say when a repeal has no date, and never guess one', () => {
    const undated = header('test.undated', {
      status: 'repealed',
      effectiveFrom: '2010-01-01',
      issued: '2009-01-01'
    })
    expect(ask(catalogOf(undated), { on: '2011-01-01' })).toEqual([
      [],
      ['test.undated@1.0.0 catalog/repeal-undated']
    ])
  })
})
