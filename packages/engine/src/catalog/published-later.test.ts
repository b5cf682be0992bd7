import type { StandardPart } from '@lijie/schema'
import { expect, test } from 'vitest'
import { createLayer } from '../../test/layer-fixtures.js'
import { createCatalog } from './create-catalog.js'
import { standardsInForce } from './standards-in-force.js'

const first = createLayer('test.first', [], {}, { effectiveFrom: '2010-01-01', issued: '2009-12-01' })

/** What applied in June 2018, as far as was known in November 2017, when a second standard repeals the first. */
function askWith(more: Partial<StandardPart>): readonly string[] {
  const repeals = [{ standard: 'test.first' }]
  const second = createLayer('test.second', [], {}, { effectiveFrom: '2018-01-01', repeals })
  const { issued: _, adopted: _adopted, ...undated } = second.standard
  const result = createCatalog([first, { ...second, standard: { ...undated, ...more } }])
  if ('issues' in result) throw new Error(JSON.stringify(result.issues))
  const { inForce } = standardsInForce(result.catalog, { on: '2018-06-01', knownAt: '2017-11-30' })
  return inForce.map(({ pin }) => pin.id)
}

test('neither a text nor its repeals are known before its publication, or else its adoption', () => {
  expect(askWith({ issued: '2017-12-01' })).toEqual(['test.first'])
  expect(askWith({ issued: '2017-12-01', adopted: '2017-11-30' })).toEqual(['test.first'])
  expect(askWith({ adopted: '2017-12-01' })).toEqual(['test.first'])
})

test('both are known from that day on', () => {
  expect(askWith({ issued: '2017-11-30' })).toEqual(['test.second'])
  expect(askWith({ adopted: '2017-11-30' })).toEqual(['test.second'])
})

test('a text that states neither counts as known, and so do its repeals', () => {
  expect(askWith({})).toEqual(['test.second'])
})
