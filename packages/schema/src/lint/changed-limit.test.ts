import { expect, test } from 'vitest'
import { sampleCriteria, sampleRow, sampleStandard } from '../../test/sample-standard.js'
import { changedLimit } from './changed-limit.js'

test('a limit that differs from the prior one in value or unit is shown with both', () => {
  const rows = [
    sampleRow('event/0101/1', { prior: { timeLimit: { value: 2, unit: 'work-hour' } } }),
    sampleRow('event/0101/2', { prior: { timeLimit: { value: 4, unit: 'work-hour' } } }),
    sampleRow('event/0101/3', { prior: { timeLimit: { value: 2, unit: 'work-day' } } }),
    sampleRow('event/0101/4', { prior: { season: 'planting-season' } })
  ]
  expect(
    changedLimit(sampleStandard({ criteria: sampleCriteria(...rows) })).map(({ params }) => params)
  ).toEqual([
    { row: 'event/0101/2', limit: '2 work-hour', prior: '4 work-hour' },
    { row: 'event/0101/3', limit: '2 work-hour', prior: '2 work-day' }
  ])
})
