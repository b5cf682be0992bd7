export { compileCalendarOf, type CompiledCalendar } from './compile-calendar-of.js'
export {
  compileRulebook,
  tryCompileRulebook,
  type BoundStandard,
  type CompileOptions,
  type CompileResult
} from './compile-rulebook.js'
export { dayBefore, inForcePeriod, type InForcePeriod } from './in-force-period.js'
export type { UnresolvedPart } from './resolve-parts.js'
export type { CitedPart, CriterionLimit, Rulebook } from './rulebook.js'
export { pinStandard, type StandardPin } from './standard-pin.js'
export { withoutWording } from './take-meaning.js'
