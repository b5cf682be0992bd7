import type { KnownTimeLimit } from '@lijie/schema'
import { formatInstant } from '../calendar/index.js'
import { answer, type Decision, type Reason, type TakenGrade } from '../kernel/index.js'
import { computeDueAt } from './compute-due-at.js'
import {
  findLimit,
  readStart,
  type DeadlineInput,
  type DeadlineRules,
  type FoundLimit
} from './read-deadline-input.js'

/** When a time limit runs out (截止时间). Finished at `dueAt` itself is still on time. */
export interface Deadline {
  /** Epoch milliseconds. */
  readonly dueAt: number
  /** ISO 8601 with the offset of the standard's zone. */
  readonly iso: string
  readonly limit: KnownTimeLimit
  /** Which area grade's limit it is; absent when the limit does not depend on the grade. */
  readonly grade?: TakenGrade
}

/**
 * The deadline of a case (截止时间): the criterion's limit, counted from the start of the clock as the standard says.
 *
 * Refused: `time-limits/missing-start`, `invalid-start`, `missing-limit`, `unknown-criterion`, `no-known-limit`,
 * `invalid-area-grade`, `area-grade-missing`, `area-grade-blank`, `unresolved-part`, `invalid-limit`, `unknown-unit`,
 * `unresolved-delegation` and `no-calendar` (only for units that need a calendar), and the `calendar/` codes for
 * uncovered days, missing shifts and clock changes.
 */
export function computeDeadline(rules: DeadlineRules, input: DeadlineInput): Decision<Deadline> {
  const found = findLimit(rules, input)
  const { unresolved } = rules.timeLimits
  if ('code' in found) return { refused: unresolved === undefined ? [found] : [found, unresolved] }
  if (unresolved !== undefined) return { refused: [unresolved] }
  const start = readStart(rules, input.startedAt)
  const { timeLimits } = rules
  const due = typeof start === 'number' ? computeDueAt(timeLimits, found.limit, start) : start
  const because = citeLimit(rules, found)
  if (typeof due !== 'number') return { refused: [withCitations(due, because)] }
  const { limit, grade } = found
  const deadline = { dueAt: due, iso: formatInstant(timeLimits.zone, due), limit }
  return answer(grade === undefined ? deadline : { ...deadline, grade }, because)
}

/** The rules a deadline rests on: the one that sets the limit, the one that gives the unit its meaning, the calendar. */
function citeLimit({ timeLimits }: DeadlineRules, found: FoundLimit): Reason['because'] {
  return [...found.because, ...(timeLimits.units.get(found.limit.unit)?.because ?? [])]
}

/** The same reason with the rules that it rests on. */
function withCitations(reason: Reason, because: Reason['because']): Reason {
  return { ...reason, because }
}
