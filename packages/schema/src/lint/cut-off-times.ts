import { joinPointer } from '../parse/index.js'
import { createFinding, type LintRule } from './lint-rule.js'

/** Day units whose cut-off (截止钟点) moves results behind itself, or that end at no clock time which could be cut off. */
export const cutOffTimes: LintRule = ({ timeLimits }) =>
  Object.entries(timeLimits?.units ?? {}).flatMap(([unit, meaning]) => {
    if (meaning.counts !== 'working-days' || meaning.cutOff === undefined) return []
    const { after, resumeAt } = meaning.cutOff
    const { end = 'same-clock' } = meaning
    if (end !== 'same-clock') {
      const place = `${joinPointer('/units', unit)}/cutOff`
      return [createFinding('time-limits', place, 'time-limits/unsuited-cut-off', { unit, end })]
    }
    if (resumeAt <= after) return []
    const pointer = `${joinPointer('/units', unit)}/cutOff/resumeAt`
    return [
      createFinding('time-limits', pointer, 'time-limits/cut-off-contradicts', { unit, after, resumeAt })
    ]
  })
