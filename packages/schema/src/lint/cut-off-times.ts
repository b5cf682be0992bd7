import { joinPointer } from '../parse/index.js'
import { createFinding, type LintRule } from './lint-rule.js'

/** Day units whose cut-off (截止钟点) moves results to a time that lies behind the cut-off itself. */
export const cutOffTimes: LintRule = ({ timeLimits }) =>
  Object.entries(timeLimits?.units ?? {}).flatMap(([unit, meaning]) => {
    if (meaning.counts !== 'working-days' || meaning.cutOff === undefined) return []
    const { after, resumeAt } = meaning.cutOff
    if (resumeAt <= after) return []
    const pointer = `${joinPointer('/units', unit)}/cutOff/resumeAt`
    return [
      createFinding('time-limits', pointer, 'time-limits/cut-off-contradicts', { unit, after, resumeAt })
    ]
  })
