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
