import { validatePart, type StandardDocument } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import {
  compileFromCatalog,
  createCatalog,
  findPinned,
  recordFiling,
  replayFiling,
  type Catalog
} from '../src/catalog/index.js'
import { pinStandard } from '../src/rulebook/index.js'
import { city, createLayer, createRows, national, nationalRow } from './layer-fixtures.js'

function catalogOf(...documents: readonly StandardDocument[]): Catalog {
  const result = createCatalog(documents)
  if ('issues' in result) throw new Error(JSON.stringify(result.issues))
  return result.catalog
}

const stricter = createLayer(
  'test.layered-city',
  ['test.national-base'],
  { ...city, ...createRows(nationalRow('component/0101/2', { condition: null })) },
  { version: '2.0.0' }
)

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
