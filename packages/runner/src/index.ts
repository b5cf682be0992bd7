export { listCaseFacts, type FactsOfCase, type FactsRequest, type FactsSource } from './case-facts/index.js'
export type { FindCalendar } from './cases/index.js'
export {
  exportJournal,
  listEvents,
  type Announcement,
  type AnnouncementResult,
  type CaseView,
  type ChangedDeadline,
  type Command,
  type CommandResult,
  type DeliveredEffect,
  type Delivery,
  type DeliveryRequest,
  type Erasure,
  type ErasureResult,
  type FiredTimer,
  type Migration,
  type MigrationResult,
  type TimerRequest
} from './commands/index.js'
export {
  chainEvents,
  checkCheckpoint,
  hashEvent,
  JournalDamaged,
  readCheckpoint,
  readJournal,
  recoverJournal,
  signCheckpoint,
  tornTail,
  verifyJournal,
  writeEvent,
  type CalendarPin,
  type CasePin,
  type Checkpoint,
  type EventDraft,
  type JournalContent,
  type JournalEvent,
  type JournalHead,
  type JournalPins,
  type JournalVerification,
  type PersonalDigest
} from './journal/index.js'
export { createMemoryStore } from './memory-store/index.js'
export type { RunnerEffect, TimerEffect } from './outbox/index.js'
export { createRulebookSource, pinCalendar, pinRulebook, type RulebookSource } from './rules/index.js'
export { createRunner, type Runner, type RunnerOptions } from './runner/index.js'
export {
  createStoreFailure,
  isStoreFailure,
  StoreConflict,
  StoreFailure,
  type Claimed,
  type ClaimRequest,
  type CommandOutcome,
  type PersonalRecord,
  type Store,
  type StoredEffect,
  type StoredHead,
  type StoredSnapshot,
  type StoredTimer,
  type StoreTransaction
} from './store/index.js'
