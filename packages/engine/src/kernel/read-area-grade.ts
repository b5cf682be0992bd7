import { createReason, type Reason } from './decision.js'

/**
 * The area grade (区域等级) of a case; undefined when none is given: absent, null and empty text all mean unknown.
 *
 * Refused: `time-limits/invalid-area-grade` for anything but one capital letter.
 */
export function readAreaGrade(areaGrade: unknown): string | undefined | Reason {
  if (areaGrade === undefined || areaGrade === null || areaGrade === '') return undefined
  if (typeof areaGrade === 'string' && areaGrade.length === 1 && areaGrade >= 'A' && areaGrade <= 'Z')
    return areaGrade
  const value = typeof areaGrade === 'string' || typeof areaGrade === 'number' ? areaGrade : typeof areaGrade
  return createReason('time-limits/invalid-area-grade', { value })
}
