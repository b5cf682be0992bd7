export { endsEarly } from './ends-early.js'
export { parseRecurrence } from './parse-recurrence.js'
export type { RecurrenceRule, RecurrenceWeekday } from './recurrence-rule.js'
