import { expect, test } from 'vitest'
import { formatIssue } from '../issues/index.js'
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

test('the reading that is taken is named, and so is that none is', () => {
  const ambiguities = [
    {
      type: 'threshold-scope',
      summary: { zh: '可读作两种。', en: 'Two readings.' },
      reading: { zh: '按面积读。', en: 'Read as an area.' }
    },
    { type: 'other', summary: { zh: '没有写明。', en: 'It is not said.' } }
  ] as const
  const criteria = sampleCriteria(sampleRow('event/0101/1', { ambiguities }))
  const messages = ambiguousWording(sampleStandard({ criteria })).flatMap((finding) => [
    formatIssue(finding, 'zh-CN'),
    formatIssue(finding, 'en')
  ])
  expect(messages).toEqual([
    'event/0101/1 的原文不明（数值所指范围）：可读作两种。所取读法：按面积。必要时请向发布机关确认。',
    'The source of event/0101/1 leaves open what a figure covers: Two readings. Reading taken: an area. Ask the issuer where it matters.',
    'event/0101/1 的原文不明（措辞）：没有写明。此处未作取舍。必要时请向发布机关确认。',
    'The source of event/0101/1 leaves open the wording: It is not said. No reading is taken here. Ask the issuer where it matters.'
  ])
})
