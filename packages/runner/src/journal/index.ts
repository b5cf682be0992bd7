export { chainEvents, type EventDraft } from './chain-events.js'
export { checkCheckpoint, readCheckpoint, signCheckpoint, type Checkpoint } from './checkpoint.js'
export { hashEvent } from './hash-event.js'
export type {
  CalendarPin,
  CasePin,
  JournalContent,
  JournalEvent,
  JournalHead,
  PersonalDigest
} from './journal-event.js'
export { readJournal, tornTail } from './read-journal.js'
export { JournalDamaged, recoverJournal } from './recover-journal.js'
export { verifyJournal, type JournalPins, type JournalVerification } from './verify-journal.js'
export { writeEvent } from './write-event.js'
