export { suspensionLaws } from './suspension-laws.js'
export { timeLimitLaws } from './time-limit-laws.js'
export type { LawRun, TimeLaw } from './time-law.js'
export { workingTimeLaws } from './working-time-laws.js'
