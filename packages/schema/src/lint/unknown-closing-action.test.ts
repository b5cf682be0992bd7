import { expect, test } from 'vitest'
import { sampleCriteria, sampleRow, sampleStandard } from '../../test/sample-standard.js'
import { unknownClosingAction } from './unknown-closing-action.js'

test('closing actions are declared, and inherited names are no declaration', () => {
  const closing = {
    summary: { zh: '修好' },
    actions: ['repaired', 'replaced', 'constructor'],
    mode: 'all' as const
  }
  const criteria = {
    ...sampleCriteria(sampleRow('event/0101/1', { closing })),
    closingActions: { repaired: { zh: '修好' } }
  }
  expect(unknownClosingAction(sampleStandard({ criteria })).map(({ pointer }) => pointer)).toEqual([
    '/rows/0/closing/actions/1',
    '/rows/0/closing/actions/2'
  ])
})
