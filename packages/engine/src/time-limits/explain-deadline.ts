import { formatInstant } from '../calendar/index.js'
import { answer, type Decision } from '../kernel/index.js'
import { toDeadline, warnProvisional } from './compute-deadline.js'
import type { CompiledUnit } from './compiled-unit.js'
import type { DeadlineDetails, DeadlineExplanation } from './deadline-explanation.js'
import { detailCalendarUnits } from './detail-calendar-units.js'
import { detailWorkingDays, detailWorkingTime } from './detail-worked-days.js'
import { calendarFor } from './find-calendar.js'
import { citeLimit, findDeadline, type FoundDeadline } from './find-deadline.js'
import type { DeadlineInput, DeadlineRules } from './read-deadline-input.js'

/**
 * Why a deadline is what it is (截止时间说明): what was counted on each day, which days were skipped and by which notice,
 * how start and end were moved.
 *
 * Refused exactly when {@link computeDeadline} is. At most 40 entries of days, however long the limit.
 */
export function explainDeadline(rules: DeadlineRules, input: DeadlineInput): Decision<DeadlineExplanation> {
  const due = findDeadline(rules, input)
  if ('refused' in due) return due
  const { found, startMs, timeLimits } = due
  // The deadline was found, so its unit is declared.
  const unit = timeLimits.units.get(found.limit.unit) as CompiledUnit
  const explanation = {
    deadline: toDeadline(due),
    counts: unit.counts,
    unitLabel: unit.label,
    startedAt: startMs,
    startIso: formatInstant(timeLimits.zone, startMs),
    ...detailDays(unit, due)
  }
  return answer(explanation, citeLimit(timeLimits, found), warnProvisional(due))
}

function detailDays(unit: CompiledUnit, due: FoundDeadline): DeadlineDetails {
  if (unit.counts === 'elapsed') return { days: [] }
  if (unit.counts === 'calendar-days' || unit.counts === 'calendar-months')
    return detailCalendarUnits(unit, due)
  const calendar = calendarFor(due.timeLimits, unit)
  if ('code' in calendar) return { days: [] }
  return unit.counts === 'working-days'
    ? detailWorkingDays(calendar, unit, due)
    : detailWorkingTime(calendar, due)
}
