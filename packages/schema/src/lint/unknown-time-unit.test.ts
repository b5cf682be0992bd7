import { expect, test } from 'vitest'
import { sampleCriteria, sampleRow, sampleStandard, sampleTimeLimits } from '../../test/sample-standard.js'
import { unknownTimeUnit } from './unknown-time-unit.js'

const criteria = sampleCriteria(
  sampleRow('event/0101/1', { timeLimit: { value: 1, unit: 'work-day' } }),
  sampleRow('event/0101/2', { timeLimit: { unknown: { zh: '未规定' } } }),
  sampleRow('event/0101/3', { prior: { timeLimit: { value: 1, unit: 'day' } } })
)

test('units of limits, present and prior, have a meaning', () => {
  expect(unknownTimeUnit(sampleStandard({ criteria, timeLimits: sampleTimeLimits() }))).toMatchObject([
    { pointer: '/rows/0/timeLimit/unit', params: { unit: 'work-day', known: 'urgent-work-hour, work-hour' } },
    { pointer: '/rows/2/prior/timeLimit/unit', params: { unit: 'day' } }
  ])
})

test('units of every area grade have a meaning', () => {
  const graded = sampleCriteria(
    sampleRow('event/0101/1', {
      timeLimit: {
        byAreaGrade: { A: { value: 2, unit: 'work-hour' }, B: { value: 1, unit: 'work-day' } },
        fallback: 'same-as:A'
      }
    })
  )
  expect(unknownTimeUnit(sampleStandard({ criteria: graded, timeLimits: sampleTimeLimits() }))).toMatchObject(
    [{ pointer: '/rows/0/timeLimit/byAreaGrade/B/unit', params: { unit: 'work-day' } }]
  )
})

test('a standard that takes its units from elsewhere is not judged', () => {
  expect(unknownTimeUnit(sampleStandard({ criteria }))).toEqual([])
})
