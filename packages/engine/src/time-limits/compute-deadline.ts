import type { Issue, KnownTimeLimit } from '@lijie/schema'
import { createIssue } from '@lijie/schema/issues'
import { formatInstant } from '../calendar/index.js'
import { answer, type Decision, type TakenGrade } from '../kernel/index.js'
import { citeLimit, findDeadline, type AssumedSpan, type FoundDeadline } from './find-deadline.js'
import type { DeadlineInput, DeadlineRules } from './read-deadline-input.js'

/** When a time limit runs out (截止时间). Finished at `dueAt` itself is still on time. */
export interface Deadline {
  /** Epoch milliseconds. */
  readonly dueAt: number
  /** ISO 8601 with the offset of the standard's zone. */
  readonly iso: string
  readonly limit: KnownTimeLimit
  /** Which area grade's limit it is; absent when the limit does not depend on the grade. */
  readonly grade?: TakenGrade
  /** The days, not covered yet, that were taken for ordinary ones, as asked; such a deadline may still move (暂定). */
  readonly provisional?: AssumedSpan
}

/**
 * The deadline of a case (截止时间): the criterion's limit, counted from the start of the clock as the standard says, or
 * back from its event.
 *
 * With `provisional` days after the coverage are taken for ordinary ones, with a warning. Refused:
 * `time-limits/missing-start`, `invalid-start`, `missing-limit`, `unknown-criterion`, `no-known-limit`, `no-start-event`,
 * `invalid-area-grade`, `area-grade-missing`, `area-grade-blank`, `unresolved-part`, `invalid-limit`, `unknown-unit`,
 * `start-not-worked`, `missing-day-of-month`, `reversed-period`, `unsuited-before`, `unresolved-delegation` and `no-calendar` (only for units
 * that need a calendar), and the `calendar/` codes for uncovered days, missing shifts and clock changes.
 */
export function computeDeadline(rules: DeadlineRules, input: DeadlineInput): Decision<Deadline> {
  const due = findDeadline(rules, input)
  return 'refused' in due
    ? due
    : answer(toDeadline(due), citeLimit(due.timeLimits, due.found), warnProvisional(due))
}

/** A found deadline as an answer gives it. */
export function toDeadline({ found, dueMs, timeLimits, provisional }: FoundDeadline): Deadline {
  const { limit, grade } = found
  const deadline = { dueAt: dueMs, iso: formatInstant(timeLimits.zone, dueMs), limit }
  if (grade === undefined && provisional === undefined) return deadline
  return {
    ...deadline,
    ...(grade === undefined ? {} : { grade }),
    ...(provisional === undefined ? {} : { provisional })
  }
}

/** That a deadline rests on assumed days. */
export function warnProvisional({ provisional }: FoundDeadline): readonly Issue[] {
  if (provisional === undefined) return []
  const { assumedFrom: from, assumedTo: to, coveredBy: calendar } = provisional
  return [createIssue('time-limits/provisional-deadline', { from, to, calendar })]
}
