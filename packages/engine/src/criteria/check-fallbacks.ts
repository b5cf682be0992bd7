import type { CriteriaPart, Issue } from '@lijie/schema'
import { createIssue } from '@lijie/schema/issues'
import { fallbackGrade } from '../kernel/index.js'

/** Graded time limits (分级时限) that fall back on a grade for which they give no limit. */
export function checkFallbacks({ rows }: CriteriaPart): readonly Issue[] {
  return rows.flatMap(({ id: row, timeLimit }, i) => {
    if (!('byAreaGrade' in timeLimit)) return []
    const grade = fallbackGrade(timeLimit.fallback)
    if (grade === undefined || Object.hasOwn(timeLimit.byAreaGrade, grade)) return []
    const known = Object.keys(timeLimit.byAreaGrade).toSorted().join(', ')
    const place = { pointer: `/rows/${i}/timeLimit/fallback` }
    return [createIssue('time-limits/fallback-grade-blank', { row, grade, known }, place)]
  })
}
