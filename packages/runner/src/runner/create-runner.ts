import type { Decision, Refusal } from '@lijie/engine/kernel'
import type { Rulebook } from '@lijie/engine/rulebook'
import type { Actor } from '@lijie/engine/workflow'
import { randomBytes } from 'node:crypto'
import { listCaseFacts, type FactsOfCase, type FactsRequest } from '../case-facts/index.js'
import { createCaseCache, type FindCalendar } from '../cases/index.js'
import {
  announceCalendar,
  deliverEffects,
  erasePersonal,
  fireTimers,
  importJournal,
  listCases,
  migrateCase,
  readCase,
  readPersonal,
  resetTimers,
  submitCommand,
  type Announcement,
  type AnnouncementResult,
  type CaseView,
  type Command,
  type CommandResult,
  type Delivery,
  type DeliveryRequest,
  type Erasure,
  type ErasureResult,
  type FiredTimer,
  type Migration,
  type MigrationResult,
  type RunnerContext,
  type TimerRequest
} from '../commands/index.js'
import type { JournalHead } from '../journal/index.js'
import { createRulebookSource, type RulebookSource } from '../rules/index.js'
import type { PersonalRecord, Store } from '../store/index.js'

/** What a runner is made of. */
export interface RunnerOptions {
  readonly store: Store
  /** Every rulebook that a case may keep. In a list, the latest one in force on the day is current. */
  readonly rulebooks: RulebookSource | readonly Rulebook[]
  /** Now, epoch milliseconds. A runner reads no clock itself. */
  readonly clock: () => number
  /** Calendars that were or will be announced, by the hash of their pin. */
  readonly findCalendar?: FindCalendar
  /** By how much the clocks of several workers may differ; 1000 by default. */
  readonly skewMs?: number
  /** Who resumes a case when a timer does; `{ organ: 'runner', role: 'timer' }` by default. */
  readonly timerActor?: Actor
  /** A snapshot is taken every so many events of a case; 16 by default. */
  readonly snapshotEvery?: number
  /** How many cases are kept in memory between two commands; 1000 by default. What others wrote meanwhile is always seen. */
  readonly cachedCases?: number
  /** A new salt for personal data, at least 32 random bytes as hex (anything else is thrown back); random by default. */
  readonly createSalt?: () => string
}

/** Keeps real cases moving (流程引擎): on one store, also as one of several workers. Each function is described at its name. */
export interface Runner {
  readonly submit: (command: Command) => Promise<Decision<CommandResult>>
  readonly readCase: (caseId: string, asOf?: number) => Promise<Decision<CaseView>>
  readonly listCases: (after?: string | null) => AsyncIterable<string>
  /** The rows that evaluation reads, case by case; as of now unless another instant is given. */
  readonly listCaseFacts: (request?: Partial<FactsRequest>) => AsyncIterable<FactsOfCase>
  readonly fireTimers: (request: TimerRequest) => Promise<readonly FiredTimer[] | Refusal>
  readonly deliverEffects: (request: DeliveryRequest) => Promise<Delivery | Refusal>
  readonly announceCalendar: (announcement: Announcement) => Promise<Decision<AnnouncementResult>>
  readonly migrateCase: (migration: Migration) => Promise<Decision<MigrationResult>>
  readonly readPersonal: (personal: string) => Promise<Decision<PersonalRecord>>
  readonly erasePersonal: (erasure: Erasure) => Promise<Decision<ErasureResult>>
  readonly importJournal: (
    chunks: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>
  ) => Promise<Decision<JournalHead | null>>
  readonly resetTimers: (onProgress?: (cases: number) => void) => Promise<number>
}

/** Opens a runner on a store (打开流程引擎). It holds nothing that it cannot check: several may work on the same store. */
export function createRunner(options: RunnerOptions): Runner {
  const context = createContext(options)
  return {
    submit: (command) => submitCommand(context, command),
    readCase: (caseId, asOf) => readCase(context, caseId, asOf),
    listCases: (after) => listCases(context, after),
    listCaseFacts: (request) => listCaseFacts(context, { asOf: context.clock(), ...request }),
    fireTimers: (request) => fireTimers(context, request),
    deliverEffects: (request) => deliverEffects(context, request),
    announceCalendar: (announcement) => announceCalendar(context, announcement),
    migrateCase: (migration) => migrateCase(context, migration),
    readPersonal: (personal) => readPersonal(context, personal),
    erasePersonal: (erasure) => erasePersonal(context, erasure),
    importJournal: (chunks) => importJournal(context, chunks),
    resetTimers: (onProgress) => resetTimers(context, onProgress)
  }
}

function createContext({ store, rulebooks, clock, ...options }: RunnerOptions): RunnerContext {
  return {
    store,
    rulebooks: 'find' in rulebooks && 'current' in rulebooks ? rulebooks : createRulebookSource(rulebooks),
    clock,
    findCalendar: options.findCalendar ?? (() => undefined),
    cache: createCaseCache(options.cachedCases ?? 1000),
    skewMs: options.skewMs ?? 1000,
    timerActor: options.timerActor ?? { organ: 'runner', role: 'timer' },
    createSalt: options.createSalt ?? (() => randomBytes(32).toString('hex')),
    snapshotEvery: options.snapshotEvery ?? 16
  }
}
