import { StoreConflict, type Store } from '../store/index.js'
import type { MemoryState } from './memory-state.js'
import { openTransaction, stageState, type StagedState } from './memory-transaction.js'

/**
 * A store in memory (内存存储): for tests, simulations and trying things out; nothing outlives the process. Transactions may
 * overlap; the one that ends later fails with `StoreConflict` when something was written meanwhile.
 */
export function createMemoryStore(): Store {
  const state = createState()
  let revision = 0
  return {
    async write(work) {
      const began = revision
      const staged = stageState(state)
      const result = await work(openTransaction(state, staged))
      // Also what writes nothing, a refusal, rests on what it read.
      if (revision !== began) throw new StoreConflict()
      if (!isChanged(staged)) return result
      revision += 1
      commit(state, staged)
      return result
    },
    async read(work) {
      // What reads saw is one state only if nothing was written meanwhile; reads have no effect, so they can be done again.
      for (;;) {
        const began = revision
        const result = await work(openTransaction(state, stageState(state)))
        if (revision === began) return result
      }
    },
    async close() {
      // Nothing is held open.
    }
  }
}

function createState(): MemoryState {
  return {
    journal: [],
    cases: new Map(),
    shared: [],
    commands: new Map(),
    snapshots: new Map(),
    timers: { open: new Map(), done: new Map() },
    timersOf: new Map(),
    effects: { open: new Map(), done: new Map() },
    personal: new Map()
  }
}

function stagedMaps({
  cases,
  commands,
  snapshots,
  timers,
  timersOf,
  effects,
  personal
}: StagedState): readonly {
  readonly isChanged: () => boolean
  readonly commit: () => void
}[] {
  return [
    cases,
    commands,
    snapshots,
    timers.open,
    timers.done,
    timersOf,
    effects.open,
    effects.done,
    personal
  ]
}

function isChanged(staged: StagedState): boolean {
  return staged.appended.length > 0 || stagedMaps(staged).some((map) => map.isChanged())
}

function commit({ journal, shared }: MemoryState, staged: StagedState): void {
  for (const event of staged.appended) {
    journal.push(event)
    if (event.case === null) shared.push(event)
  }
  for (const map of stagedMaps(staged)) map.commit()
}
