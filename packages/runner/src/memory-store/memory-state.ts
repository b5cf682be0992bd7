import type { JournalEvent } from '../journal/index.js'
import type {
  CommandOutcome,
  PersonalRecord,
  StoredEffect,
  StoredSnapshot,
  StoredTimer
} from '../store/index.js'
import type { Queue } from './queue.js'

/** All that a memory store holds. Lists and entries are never changed, only replaced. */
export interface MemoryState {
  readonly journal: JournalEvent[]
  readonly cases: Map<string, readonly JournalEvent[]>
  readonly shared: JournalEvent[]
  readonly commands: Map<string, CommandOutcome>
  readonly snapshots: Map<string, StoredSnapshot>
  readonly timers: Queue<StoredTimer>
  /** Ids of the open timers of a case. */
  readonly timersOf: Map<string, readonly string[]>
  readonly effects: Queue<StoredEffect>
  /** Null for what was erased. */
  readonly personal: Map<string, PersonalRecord | null>
}
