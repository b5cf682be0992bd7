import { expect, test } from 'vitest'
import { sampleCriteria, sampleRow, sampleStandard } from '../../test/sample-standard.js'
import { exclusionAsText } from './exclusion-as-text.js'

test('an exclusion without a condition is shown, one with a condition decides', () => {
  const exclusions = [
    { summary: { zh: '道路整体加高的不采' }, evidence: 'derived' as const },
    {
      summary: { zh: '已登记的不采' },
      condition: { fact: 'registered', operator: 'equal', value: true },
      evidence: 'derived'
    }
  ] as const
  expect(
    exclusionAsText(sampleStandard({ criteria: sampleCriteria(sampleRow('event/0101/1', { exclusions })) }))
  ).toMatchObject([
    { pointer: '/rows/0/exclusions/0', params: { row: 'event/0101/1', en: '道路整体加高的不采' } }
  ])
})
