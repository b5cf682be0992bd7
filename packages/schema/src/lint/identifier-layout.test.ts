import { expect, test } from 'vitest'
import { sampleStandard } from '../../test/sample-standard.js'
import type { TaxonomyEdition } from '../generated/types.js'
import { identifierLayout } from './identifier-layout.js'

const structure = { type: 'digits', category: 2, subcategory: 2 } as const

function find(layouts: readonly string[], more: Partial<TaxonomyEdition> = {}, kind = 'component'): unknown {
  const identifiers = layouts.map((layout) => ({ layout, evidence: 'derived' as const }))
  const edition = { id: 'e', title: { zh: '版' }, codeStructure: structure, identifiers, ...more }
  const taxonomy = { editions: { [kind]: edition }, categories: [], entries: [] }
  return identifierLayout(sampleStandard({ taxonomy })).map(({ code, pointer }) => [code, pointer])
}

test('the first layout has the digits of the codes of its edition', () => {
  const first = '/editions/component/identifiers/0/layout'
  expect(find(['6-2-2-6'])).toEqual([])
  expect(find(['6-2-2-6', '6-2-3-5'])).toEqual([])
  expect(find([])).toEqual([])
  expect(find(['6-2-3-5', '6-2-2-6'])).toEqual([['codes/layout-not-of-edition', first]])
  expect(find(['6-1-2-6'])).toEqual([['codes/layout-not-of-edition', first]])
  expect(find(['6-2-2-6'], { codeStructure: { type: 'slug' } })).toEqual([
    ['codes/layout-not-of-edition', first]
  ])
})

test('a layout stands once', () => {
  expect(find(['6-2-2-6', '6-2-3-5', '6-2-3-5'])).toEqual([
    ['document/repeated-item', '/editions/component/identifiers/2/layout']
  ])
})

test('events have no identifiers', () => {
  expect(find(['6-2-2-6'], {}, 'event')).toEqual([
    ['codes/layout-of-events', '/editions/event/identifiers/0/layout']
  ])
  expect(identifierLayout(sampleStandard({}))).toEqual([])
})
