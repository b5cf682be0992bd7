import { expect, test } from 'vitest'
import { sampleCriteria, sampleRow, sampleStandard } from '../../test/sample-standard.js'
import { inferredUnit } from './inferred-unit.js'

test('only printed units that were read as another are listed', () => {
  const limit = { value: 5, unit: 'work-day', printed: '天' }
  const rows = (['published', 'derived', 'inferred'] as const).map((unitEvidence, at) =>
    sampleRow(`event/0101/${at + 1}`, { timeLimit: { ...limit, unitEvidence } })
  )
  rows.push(
    sampleRow('event/0101/9', { timeLimit: { value: 5, unit: 'work-day', unitEvidence: 'inferred' } })
  )
  expect(
    inferredUnit(sampleStandard({ criteria: sampleCriteria(...rows, sampleRow('event/0101/4')) }))
  ).toMatchObject([
    { pointer: '/rows/2/timeLimit', params: { row: 'event/0101/3', printed: '天', unit: 'work-day' } }
  ])
})
