import { expect, test } from 'vitest'
import { sampleStandard, sampleTimeLimits } from '../../test/sample-standard.js'
import { cutOffTimes } from './cut-off-times.js'

const day = { counts: 'working-days', start: 'roll', label: { zh: '工作日' }, evidence: 'derived' } as const

function countFindings(after: string, resumeAt: string): number {
  const units = { 'work-day': { ...day, cutOff: { after, resumeAt } } }
  return cutOffTimes(sampleStandard({ timeLimits: { ...sampleTimeLimits(), units } })).length
}

test('a result that was cut off resumes before the cut-off', () => {
  expect(countFindings('17:00', '09:00')).toBe(0)
  expect(countFindings('17:00', '17:00')).toBe(0)
  expect(countFindings('17:00', '17:01')).toBe(1)
})

test('a cut-off belongs to a unit that ends at a clock time', () => {
  const cutOff = { after: '17:00', resumeAt: '09:00' }
  const check = (end: 'same-clock' | '24:00' | 'close-of-business'): readonly unknown[] => {
    const units = { 'work-day': { ...day, end, cutOff } }
    return cutOffTimes(sampleStandard({ timeLimits: { ...sampleTimeLimits(), units } }))
  }
  expect(check('same-clock')).toEqual([])
  for (const end of ['24:00', 'close-of-business'] as const)
    expect(check(end)).toMatchObject([
      {
        pointer: '/units/work-day/cutOff',
        code: 'time-limits/unsuited-cut-off',
        params: { unit: 'work-day', end }
      }
    ])
})
