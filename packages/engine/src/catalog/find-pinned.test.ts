import type { StandardDocument, StandardPart } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { national } from '../../test/layer-fixtures.js'
import { compileFromCatalog } from './compile-from-catalog.js'
import { createCatalog, type Catalog } from './create-catalog.js'
import { findPinned } from './find-pinned.js'

function withHeader(header: Partial<StandardPart>): StandardDocument {
  return { ...national, standard: { ...national.standard, ...header } }
}

function catalogOf(...documents: readonly StandardDocument[]): Catalog {
  const result = createCatalog(documents)
  if ('issues' in result) throw new Error(JSON.stringify(result.issues))
  return result.catalog
}

const draft = withHeader({ version: '2.0.0', status: 'draft' })
const late = withHeader({ version: '3.0.0', issued: '2021-05-01' })
const pin = { id: national.standard.id }

describe('the newest version in force', () => {
  it.each([
    ['was published by the day of knowledge', {}, '3.0.0'],
    ['is not one that was published later', { knownAt: '2021-04-30' }, '1.0.0'],
    ['is a draft only when drafts are asked for', { knownAt: '2021-04-30', allowDraft: true }, '2.0.0']
  ])('%s', (_name, more, version) => {
    const found = findPinned(catalogOf(national, draft, late), pin, { on: '2021-06-01', ...more })
    expect('pin' in found && found.pin.version).toBe(version)
  })

  it('is compiled where a draft of it is held, too', () => {
    const result = compileFromCatalog(catalogOf(national, draft), { on: '2021-06-01', standards: [pin] })
    expect('rulebook' in result && result.rulebook.pins[0]?.version).toBe('1.0.0')
  })

  it('is not one that another standard repeals', () => {
    const repeal = { standard: pin.id, on: '2021-03-01' }
    const other = withHeader({ id: 'test.other', effectiveFrom: '2021-03-01', repeals: [repeal] })
    const anew = withHeader({ version: '1.1.0', effectiveFrom: '2021-04-01' })
    const newer = withHeader({ version: '2.0.0', effectiveFrom: '2020-02-01' })
    const found = findPinned(catalogOf(newer, anew, other), pin, { on: '2021-06-01' })
    expect('pin' in found && found.pin.version).toBe('1.1.0')
  })
})
