import { expect, test } from 'vitest'
import { sampleCriteria, sampleRow, sampleStandard, sampleTaxonomy } from '../../test/sample-standard.js'
import { repeatedItem } from './repeated-item.js'

test('an item stands once in lists of bodies, actions, aliases and operands', () => {
  const condition = {
    not: { any: [{ all: [{ fact: 'part', operator: 'in', value: ['a', 'b', 'a'] } as const] }] }
  }
  const row = sampleRow('component/0101/1', { disposing: ['甲', '乙', '甲'], supervising: ['甲'], condition })
  const taxonomy = sampleTaxonomy(['0101'])
  const entries = taxonomy.entries.map((entry) => ({ ...entry, aliases: ['盖', '盖', '盖'] }))
  const found = repeatedItem(
    sampleStandard({ criteria: sampleCriteria(row), taxonomy: { ...taxonomy, entries } })
  )
  expect(found.map(({ pointer }) => pointer)).toEqual([
    '/entries/0/aliases/1',
    '/entries/0/aliases/2',
    '/rows/0/disposing/2',
    '/rows/0/condition/not/any/0/all/0/value/2'
  ])
  expect(found[2]?.params).toEqual({ item: '"甲"' })
})
