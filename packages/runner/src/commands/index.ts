export {
  announceCalendar,
  type Announcement,
  type AnnouncementResult,
  type ChangedDeadline
} from './announce-calendar.js'
export type { Command, CommandResult } from './command.js'
export {
  deliverEffects,
  type DeliveredEffect,
  type Delivery,
  type DeliveryRequest
} from './deliver-effects.js'
export { fireTimers, type FiredTimer, type TimerRequest } from './fire-timers.js'
export { listCases } from './list-cases.js'
export { migrateCase, type Migration, type MigrationResult } from './migrate-case.js'
export { erasePersonal, type Erasure, type ErasureResult } from './erase-personal.js'
export { readCase, type CaseView } from './read-case.js'
export type { RunnerContext } from './runner-context.js'
export { submitCommand } from './submit-command.js'
export { exportJournal } from './export-journal.js'
export { importJournal } from './import-journal.js'
export { listEvents } from './list-events.js'
export { readPersonal } from './read-personal.js'
export { resetTimers } from './reset-timers.js'
export { refuseIssue } from './refuse-issue.js'
