import { validatePart, type StandardDocument, type StandardPart } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import {
  compareVersions,
  compileFromCatalog,
  createCatalog,
  findPinned,
  recordFiling,
  replayFiling,
  standardsInForce,
  type Catalog,
  type InForceQuery
} from '../src/catalog/index.js'
import { pinStandard } from '../src/rulebook/index.js'
import { city, createLayer, createRows, national, nationalRow } from './layer-fixtures.js'

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

const stricter = createLayer(
  'test.layered-city',
  ['test.national-base'],
  { ...city, ...createRows(nationalRow('component/0101/2', { condition: null })) },
  { version: '2.0.0' }
)

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

describe('a pin', () => {
  const catalog = catalogOf(national, city, stricter)
  const find = (pin: { id: string; version?: string; hash?: string }, on = '2021-06-01'): unknown => {
    const found = findPinned(catalog, pin, { on })
    return 'code' in found ? found.code : found.pin.version
  }
  const id = 'test.layered-city'

  it('names exactly one text: by hash, by version, or the newest', () => {
    const { hash } = pinStandard(city)
    expect(find({ id })).toBe('2.0.0')
    expect(find({ id, version: '1.0.0' })).toBe('1.0.0')
    expect(find({ id, hash })).toBe('1.0.0')
    expect(find({ id, version: '1.0.0', hash: hash.slice(0, 12) })).toBe('1.0.0')
  })

  it('is refused when there is no such standard, version or text', () => {
    const { hash } = pinStandard(city)
    expect(find({ id: 'test.none' })).toBe('catalog/unknown-standard')
    expect(find({ id, version: '3.0.0' })).toBe('catalog/unknown-version')
    expect(find({ id, version: '2.0.0', hash })).toBe('catalog/hash-mismatch')
    expect(find({ id, hash: hash.slice(0, 11) })).toBe('catalog/malformed-hash')
    expect(find({ id, hash: hash.toUpperCase() })).toBe('catalog/malformed-hash')
  })

  it('without a version takes the newest that is in force on the date', () => {
    const future = {
      ...stricter,
      standard: { ...stricter.standard, version: '3.0.0', effectiveFrom: '2030-01-01' }
    }
    const found = findPinned(catalogOf(national, city, stricter, future), { id }, { on: '2021-06-01' })
    expect('pin' in found && found.pin.version).toBe('2.0.0')
  })

  it('holds for what a standard builds on, too', () => {
    const next = { ...national, standard: { ...national.standard, version: '1.1.0' } }
    const all = catalogOf(national, next, city)
    const versionOf = (standards: Parameters<typeof compileFromCatalog>[1]['standards']): unknown => {
      const result = compileFromCatalog(all, { on: '2021-06-01', validatePart, standards })
      return 'rulebook' in result && result.rulebook.pins.map((pin) => `${pin.id}@${pin.version}`)
    }
    expect(versionOf([{ id }])).toEqual(['test.layered-city@1.0.0', 'test.national-base@1.1.0'])
    expect(versionOf([{ id }, { id: 'test.national-base', version: '1.0.0' }])).toEqual([
      'test.layered-city@1.0.0',
      'test.national-base@1.0.0'
    ])
    const alone = compileFromCatalog(catalogOf(city), { on: '2021-06-01', standards: [{ id }] })
    expect('issues' in alone && alone.issues[0]?.code).toBe('rulebook/missing-standard')
  })
})

describe('a recorded case', () => {
  const id = 'test.layered-city'
  const input = { kind: 'component', code: '0101', facts: { defects: ['damaged'], safetyHazard: false } }
  const compiled = compileFromCatalog(catalogOf(national, city), {
    on: '2021-06-01',
    standards: [{ id }],
    validatePart
  })
  if ('issues' in compiled) throw new Error(JSON.stringify(compiled.issues))
  const record = recordFiling(compiled.rulebook, input)

  it('is plain JSON that names every standard in use', () => {
    expect(JSON.parse(JSON.stringify(record))).toEqual(record)
    expect(record.pins).toEqual([
      { id, version: '1.0.0', hash: pinStandard(city).hash },
      { id: 'test.national-base', version: '1.0.0', hash: pinStandard(national).hash }
    ])
    expect(record.answer).toEqual({ value: { outcome: 'filed', criteria: ['component/0101/2'] } })
  })

  it('gets the same answer under its pins, whatever else the catalog holds by now', () => {
    const replay = replayFiling(catalogOf(stricter, city, national), record, { validatePart })
    expect(replay).toMatchObject({ same: true })
    expect('rulebook' in replay && replay.rulebook.hash).toBe(compiled.rulebook.hash)
  })

  it('can be decided under another version, and the difference is told', () => {
    const other = { ...record, input: { ...input, facts: { defects: [] } } }
    const catalog = catalogOf(stricter, city, national)
    const undamaged = { ...other, answer: { value: { outcome: 'not-filed' } } as const }
    expect(replayFiling(catalog, undamaged, { validatePart })).toMatchObject({ same: true })
    const standards = [{ id, version: '2.0.0' }]
    expect(replayFiling(catalog, undamaged, { standards, validatePart })).toMatchObject({
      same: false,
      recorded: { value: { outcome: 'not-filed' } },
      decision: { value: { outcome: 'filed', criteria: ['component/0101/2'] } }
    })
  })

  it('is not replayed when the pinned text is gone or was changed', () => {
    const changed = { ...city, standard: { ...city.standard, edition: '2' } }
    expect(replayFiling(catalogOf(changed, national), record)).toMatchObject({
      issues: [{ code: 'catalog/hash-mismatch', params: { id } }]
    })
    expect(replayFiling(catalogOf(stricter, national), record)).toMatchObject({
      issues: [{ code: 'catalog/unknown-version' }]
    })
  })
})
