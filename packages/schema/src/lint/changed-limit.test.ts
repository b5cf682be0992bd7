import { expect, test } from 'vitest'
import type { TimeLimitsPart } from '../generated/types.js'
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
    {
      row: 'event/0101/2',
      limit: '2 work-hour',
      limitZh: '2 work-hour',
      prior: '4 work-hour',
      priorZh: '4 work-hour'
    },
    {
      row: 'event/0101/3',
      limit: '2 work-hour',
      limitZh: '2 work-hour',
      prior: '2 work-day',
      priorZh: '2 work-day'
    }
  ])
})

test('limits are written with the labels of their units where the standard has them', () => {
  const units = { 'work-hour': { counts: 'elapsed', minutes: 60, evidence: 'derived' } } as const
  const timeLimits: TimeLimitsPart = {
    zone: 'UTC',
    calendar: null,
    computedWallTime: { onGap: 'refuse', onOverlap: 'refuse' },
    units: { 'work-hour': { ...units['work-hour'], label: { zh: '工作时', en: 'work hour' } } }
  }
  const row = sampleRow('event/0101/1', { prior: { timeLimit: { value: 1, unit: 'work-hour' } } })
  const [found] = changedLimit(sampleStandard({ criteria: sampleCriteria(row), timeLimits }))
  expect(found?.params).toMatchObject({
    limit: '2 work hours',
    limitZh: '2 工作时',
    prior: '1 work hour',
    priorZh: '1 工作时'
  })
})
