import type { JournalEvent } from '../journal/index.js'
import {
  StoreConflict,
  type CommandOutcome,
  type PersonalRecord,
  type StoredEffect,
  type StoredSnapshot,
  type StoredTimer,
  type StoreTransaction
} from '../store/index.js'
import { keepPlain } from './keep-plain.js'
import type { MemoryState } from './memory-state.js'
import { addItem, claimItems, compareIds, finishItem, type Queue, type StagedQueue } from './queue.js'
import { stageMap, type StagedMap } from './staged-map.js'

/** Writes of one transaction that are not in force yet. */
export interface StagedState {
  readonly appended: JournalEvent[]
  readonly cases: StagedMap<readonly JournalEvent[]>
  readonly commands: StagedMap<CommandOutcome>
  readonly snapshots: StagedMap<StoredSnapshot>
  readonly timers: StagedQueue<StoredTimer>
  readonly timersOf: StagedMap<readonly string[]>
  readonly effects: StagedQueue<StoredEffect>
  readonly personal: StagedMap<PersonalRecord | null>
}

type Part<K extends keyof StoreTransaction> = Pick<StoreTransaction, K>

/** Begins to stage changes to a state. */
export function stageState(state: MemoryState): StagedState {
  return {
    appended: [],
    cases: stageMap(state.cases),
    commands: stageMap(state.commands),
    snapshots: stageMap(state.snapshots),
    timers: stageQueue(state.timers),
    timersOf: stageMap(state.timersOf),
    effects: stageQueue(state.effects),
    personal: stageMap(state.personal)
  }
}

function stageQueue<T>({ open, done }: Queue<T>): StagedQueue<T> {
  return { open: stageMap(open), done: stageMap(done) }
}

/** The transaction that reads a state and its staged changes, and writes to these. */
export function openTransaction(state: MemoryState, staged: StagedState): StoreTransaction {
  return {
    ...journalPart(state, staged),
    ...indexPart(staged),
    ...timerPart(staged),
    ...effectPart(staged),
    ...personalPart(staged)
  }
}

function journalPart(
  { journal, shared }: MemoryState,
  { appended, cases }: StagedState
): Part<'readHead' | 'append' | 'readCase' | 'readJournal' | 'readShared' | 'listCases'> {
  const last = (): JournalEvent | undefined => appended.at(-1) ?? journal.at(-1)
  return {
    readHead: async () => {
      const event = last()
      return event === undefined ? null : { sequence: event.sequence, hash: event.hash, at: event.at }
    },
    append: async (events) => {
      for (const event of events) {
        if (event.sequence !== (last()?.sequence ?? 0) + 1) throw new StoreConflict()
        const own = event.case === null ? [] : (cases.get(event.case) ?? [])
        if (event.case !== null && event.version !== own.length + 1) throw new StoreConflict()
        const kept = keepPlain(event)
        appended.push(kept)
        if (event.case !== null) cases.set(event.case, [...own, kept])
      }
    },
    readCase: async (caseId, afterVersion = 0) => (cases.get(caseId) ?? []).slice(afterVersion),
    readJournal: async (after, limit) => [
      ...journal.slice(after, after + limit),
      ...appended.filter(({ sequence }) => sequence > after && sequence <= after + limit)
    ],
    readShared: async () => [...shared, ...appended.filter((event) => event.case === null)],
    listCases: async (after, limit) =>
      Array.from(cases.entries(), ([id]) => id)
        .filter((id) => after === null || id > after)
        .toSorted(compareIds)
        .slice(0, limit)
  }
}

function indexPart({
  commands,
  snapshots
}: StagedState): Part<'findCommand' | 'putCommand' | 'readSnapshot' | 'putSnapshot' | 'dropSnapshots'> {
  return {
    findCommand: async (command) => commands.get(command),
    putCommand: async (outcome) => {
      if (commands.get(outcome.command) !== undefined) throw new StoreConflict()
      commands.set(outcome.command, keepPlain(outcome))
    },
    readSnapshot: async (caseId) => snapshots.get(caseId),
    putSnapshot: async (snapshot) => snapshots.set(snapshot.case, keepPlain(snapshot)),
    dropSnapshots: async () => snapshots.clear()
  }
}

function timerPart({
  timers,
  timersOf
}: StagedState): Part<'putTimers' | 'listTimers' | 'claimTimers' | 'finishTimer'> {
  return {
    putTimers: async (caseId, wanted) => {
      const ids = new Set(wanted.map(({ id }) => id))
      for (const id of timersOf.get(caseId) ?? []) if (!ids.has(id)) timers.open.set(id, undefined)
      for (const timer of wanted) addItem(timers, timer.id, keepPlain(timer))
      timersOf.set(caseId, [...ids])
    },
    listTimers: async (caseId) =>
      (timersOf.get(caseId) ?? []).flatMap((id) => timers.open.get(id)?.item ?? []).toSorted(compareTimers),
    claimTimers: async (request) => claimItems(timers, request, ({ at }) => at <= request.now, compareTimers),
    finishTimer: async (id, worker) => finishItem(timers, id, worker)
  }
}

function compareTimers(a: StoredTimer, b: StoredTimer): number {
  return a.at - b.at || compareIds(a.id, b.id)
}

function effectPart({ effects }: StagedState): Part<'putEffects' | 'claimEffects' | 'finishEffect'> {
  return {
    putEffects: async (added) => {
      for (const effect of added) addItem(effects, effect.key, keepPlain(effect))
    },
    claimEffects: async (request) =>
      claimItems(
        effects,
        request,
        () => true,
        (a, b) => a.sequence - b.sequence || compareIds(a.key, b.key)
      ),
    finishEffect: async (key, worker) => finishItem(effects, key, worker)
  }
}

function personalPart({ personal }: StagedState): Part<'putPersonal' | 'readPersonal' | 'erasePersonal'> {
  return {
    putPersonal: async (record) => {
      if (personal.get(record.id) !== undefined) throw new StoreConflict()
      personal.set(record.id, keepPlain(record))
    },
    readPersonal: async (id) => personal.get(id) ?? undefined,
    erasePersonal: async (id) => {
      const isThere = (personal.get(id) ?? null) !== null
      if (isThere) personal.set(id, null)
      return isThere
    }
  }
}
