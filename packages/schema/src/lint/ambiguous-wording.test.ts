import { expect, test } from 'vitest'
import { sampleCriteria, sampleRow, sampleStandard } from '../../test/sample-standard.js'
import { ambiguousWording } from './ambiguous-wording.js'

test('every marked ambiguity is repeated, in Chinese where there is no English', () => {
  const ambiguities = [
    { type: 'and-or', summary: { zh: '且或不明', en: 'and or or' } },
    { type: 'all-or-any', summary: { zh: '全部或任一不明' } }
  ] as const
  const criteria = sampleCriteria(sampleRow('event/0101/1'), sampleRow('event/0101/2', { ambiguities }))
  expect(ambiguousWording(sampleStandard({ criteria }))).toMatchObject([
    { pointer: '/rows/1/ambiguities/0', params: { type: 'and-or', zh: '且或不明', en: 'and or or' } },
    { pointer: '/rows/1/ambiguities/1', params: { type: 'all-or-any', en: '全部或任一不明' } }
  ])
})
