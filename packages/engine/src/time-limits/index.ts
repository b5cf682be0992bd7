export { compareLimits } from './compare-limits.js'
export {
  compileTimeLimits,
  type CompiledClock,
  type CompiledTimeLimits,
  type TimeLimitsContext
} from './compile-time-limits.js'
export type { CompiledUnit } from './compiled-unit.js'
export { computeDeadline, type Deadline } from './compute-deadline.js'
export { computeDueAt } from './compute-due-at.js'
export type { ClockSpan, DayRun } from './day-run.js'
export { deadlineWords, type DeadlineWords } from './deadline-words.js'
export { describeDeadline } from './describe-deadline.js'
export { elapsedIn, type ElapsedInput, type ElapsedTime } from './elapsed-in.js'
export type { DeadlineExplanation, PeriodExplanation } from './deadline-explanation.js'
export { describeElapsed } from './describe-elapsed.js'
export { explainDeadline } from './explain-deadline.js'
export { explainElapsed, type ElapsedExplanation } from './explain-elapsed.js'
export type { AssumedSpan } from './find-deadline.js'
export { finishDueAt } from './finish-due-at.js'
export { judgeVerdict, type DeadlineVerdict } from './judge-verdict.js'
export { advanceBy, countBetween, measureOfUnit, retreatBy, type LimitMeasure } from './limit-measure.js'
export { orderClocks } from './order-clocks.js'
export { findLimit, type DeadlineInput, type DeadlineRules, type FoundLimit } from './read-deadline-input.js'
