import type { Actor } from '@lijie/engine/workflow'
import type { CaseCache, FindCalendar } from '../cases/index.js'
import type { RulebookSource } from '../rules/index.js'
import type { Store } from '../store/index.js'

/** What a runner works with. */
export interface RunnerContext {
  readonly store: Store
  readonly rulebooks: RulebookSource
  readonly findCalendar: FindCalendar
  readonly cache: CaseCache
  /** Now, epoch milliseconds. */
  readonly clock: () => number
  /** By how many milliseconds clocks of several workers may differ. */
  readonly skewMs: number
  /** Who acts when a timer does. */
  readonly timerActor: Actor
  /** A new salt, hex. */
  readonly createSalt: () => string
  readonly snapshotEvery: number
}
