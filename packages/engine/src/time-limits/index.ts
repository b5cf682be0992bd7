export { compareLimits } from './compare-limits.js'
export {
  compileTimeLimits,
  type CompiledTimeLimits,
  type CompiledUnit,
  type TimeLimitsContext
} from './compile-time-limits.js'
export { computeDeadline, type Deadline } from './compute-deadline.js'
export { computeDueAt } from './compute-due-at.js'
export type { ClockSpan, DayRun } from './day-run.js'
export { describeDeadline } from './describe-deadline.js'
export { explainDeadline, type DeadlineExplanation } from './explain-deadline.js'
export { judgeVerdict, type DeadlineVerdict } from './judge-verdict.js'
export type { DeadlineInput, DeadlineRules } from './read-deadline-input.js'
