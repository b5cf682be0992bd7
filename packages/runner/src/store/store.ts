import type { JournalEvent, JournalHead } from '../journal/index.js'

/** The last event that is stored (日志末条), and when it was recorded. */
export interface StoredHead extends JournalHead {
  readonly at: number
}

/** Something to be done at an instant (定时事项), derived from clocks: an index that can be built again, never the truth. */
export interface StoredTimer {
  /** case, clock, change, id and instant: the same timer has the same id. */
  readonly id: string
  readonly case: string
  readonly at: number
  readonly clock: string
  readonly change: 'pause-ends' | 'light' | 'escalation' | 'overdue'
  readonly point: string | null
}

/** Something to be told or done outside (待发事项): leaves at least once, with a key that says when it is the same again. */
export interface StoredEffect {
  /** Idempotency key: sequence of the event and place among its effects, or the timer that caused it. */
  readonly key: string
  readonly sequence: number
  readonly case: string
  readonly effect: unknown
}

/** An item that a worker took, and until when it is his. */
export interface Claimed<T> {
  readonly item: T
  readonly worker: string
  readonly until: number
  /** How often it was handed out, this time included. */
  readonly attempt: number
}

/** What a claim asks for. `now` and `leaseMs` in milliseconds. */
export interface ClaimRequest {
  readonly worker: string
  readonly now: number
  readonly limit: number
  readonly leaseMs: number
}

/** Personal data of a case (个人信息), outside the journal. */
export interface PersonalRecord {
  readonly id: string
  readonly case: string
  /** Random, hex: without it the digest in the journal says nothing. Erased with the data. */
  readonly salt: string
  readonly data: unknown
}

/** What a command did (指令结果), for whoever sends it again. Only commands that were carried out are kept. */
export interface CommandOutcome {
  readonly command: string
  /** SHA-256 of the command's canonical form: the same id with another content is refused. */
  readonly digest: string
  readonly result: unknown
}

/** A state kept so that replay need not begin at the first event (快照); may be thrown away at any time. */
export interface StoredSnapshot {
  readonly case: string
  readonly version: number
  /** SHA-256 over the state and what it was computed with; another value makes it useless. */
  readonly basis: string
  readonly state: unknown
}

/**
 * All that can be asked and done inside one transaction (存储事务). Writes are seen by later reads of the same transaction.
 * Values are plain JSON: what comes back equals what was put, and is never the same object that a caller may change.
 */
export interface StoreTransaction {
  /** Inside `write` it may make other writers wait until this one has ended. */
  readHead(): Promise<StoredHead | null>
  /**
   * Adds events at the end. `StoreConflict` when a sequence is not the next one of the journal, or a version not the next one
   * of its case. Events of one command share its id; events about all cases have version 0.
   */
  append(events: readonly JournalEvent[]): Promise<void>
  /** Events of a case, by version, after `afterVersion`. */
  readCase(caseId: string, afterVersion?: number): Promise<readonly JournalEvent[]>
  /** Events of the whole journal, by sequence, at most `limit`. */
  readJournal(afterSequence: number, limit: number): Promise<readonly JournalEvent[]>
  /** Events that are about all cases, by sequence. */
  readShared(): Promise<readonly JournalEvent[]>
  /** Ids after `after`, by UTF-16 code units or bytes of UTF-8 (ids are ASCII), at most `limit`. */
  listCases(after: string | null, limit: number): Promise<readonly string[]>

  findCommand(command: string): Promise<CommandOutcome | undefined>
  /** `StoreConflict` when the id is taken. */
  putCommand(outcome: CommandOutcome): Promise<void>

  readSnapshot(caseId: string): Promise<StoredSnapshot | undefined>
  /** One per case: replaces the one before. */
  putSnapshot(snapshot: StoredSnapshot): Promise<void>
  dropSnapshots(): Promise<void>

  /**
   * Replaces the timers of a case. Those that are done stay done for good, also when they are not wanted now and again later;
   * those that were handed out and are still wanted stay so; all others that are not wanted any more are gone.
   */
  putTimers(caseId: string, timers: readonly StoredTimer[]): Promise<void>
  /** Timers of a case that are not done, earliest first, then by id. */
  listTimers(caseId: string): Promise<readonly StoredTimer[]>
  /**
   * Timers with `at` <= `now` that are not done, earliest first, then by id; each goes to one worker until its lease ends
   * (`until` = now + leaseMs; free again when `until` <= now) or it is done.
   */
  claimTimers(request: ClaimRequest): Promise<readonly Claimed<StoredTimer>[]>
  /** Marks a timer as done. False, and nothing is changed, when it is gone, done, or held by another worker or by none. */
  finishTimer(id: string, worker: string): Promise<boolean>

  /** Adds effects; a key that is known, sent or not, stays as it is. */
  putEffects(effects: readonly StoredEffect[]): Promise<void>
  /** Effects that are still to be sent, by sequence, then by key; handed out as timers are. */
  claimEffects(request: ClaimRequest): Promise<readonly Claimed<StoredEffect>[]>
  /** Marks an effect as sent; false as for timers. */
  finishEffect(key: string, worker: string): Promise<boolean>

  /** `StoreConflict` when the id is taken, or was erased. */
  putPersonal(record: PersonalRecord): Promise<void>
  /** Undefined for what never was and for what was erased. */
  readPersonal(id: string): Promise<PersonalRecord | undefined>
  /** Removes data and salt beyond recovery from the file; the id stays known as erased. False when there is nothing to erase. */
  erasePersonal(id: string): Promise<boolean>
}

/**
 * Where a runner keeps its journal (存储端口). A transaction is all or nothing: when `work` throws, nothing was written and the
 * error comes through; when `write` has returned, everything is durable. Writers never overtake one another unseen: either
 * they wait for each other, or the later one fails with `StoreConflict`, at any call or at the end, and tries again. `read`
 * sees one state throughout and writes nothing.
 *
 * What the host has to put right (full disk, older schema, file in use) is thrown as `StoreFailure`.
 */
export interface Store {
  write<T>(work: (transaction: StoreTransaction) => Promise<T>): Promise<T>
  read<T>(work: (transaction: StoreTransaction) => Promise<T>): Promise<T>
  close(): Promise<void>
}
