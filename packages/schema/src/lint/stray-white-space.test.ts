import { expect, test } from 'vitest'
import { sampleCriteria, sampleRow, sampleStandard, sampleTaxonomy } from '../../test/sample-standard.js'
import { strayWhiteSpace } from './stray-white-space.js'

test('white space at an end, line ends and tabs are found in all parts', () => {
  const criteria = sampleCriteria(
    sampleRow('component/0101/1', {
      disposing: ['供水公司\u3000', '产权单位'],
      supervising: ['城市\t管理局'],
      timeLimit: { value: 1, unit: 'work-hour', printed: '工作时\n' }
    })
  )
  const taxonomy = sampleTaxonomy(['0101'])
  const entries = taxonomy.entries.map((entry) => ({ ...entry, aliases: ['\u00a0井盖'] }))
  const found = strayWhiteSpace(sampleStandard({ criteria, taxonomy: { ...taxonomy, entries } }))
  expect(found.map(({ part, pointer }) => part + pointer)).toEqual([
    'taxonomy/entries/0/aliases/0',
    'criteria/rows/0/timeLimit/printed',
    'criteria/rows/0/disposing/0',
    'criteria/rows/0/supervising/0'
  ])
})

test('notes may have several lines, and names may hold two blanks', () => {
  const note = { zh: '第一行\n第二行', en: 'Heat -  Excessive' }
  expect(
    strayWhiteSpace(sampleStandard({ criteria: sampleCriteria(sampleRow('event/0101/1', { note })) }))
  ).toEqual([])
})
