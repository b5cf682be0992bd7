import type { Rational } from '../../kernel/index.js'
import type { CounterUse } from '../plan/counter-use.js'
import type { SchemePlan } from '../plan/scheme-plan.js'
import type { CounterValue } from './counter-value.js'

/** Where scoring takes its counts from (计数读取): counted rows, or counts that were printed. */
export interface CountReader {
  /** Whether counters were given one by one, so that they can contradict each other. */
  readonly isGiven: boolean
  /** Objects that have anything to count under a scheme. */
  readonly listObjects: (plan: SchemePlan) => Iterable<string>
  /** What a counter comes to for an object; null: for the rows that name none. */
  readonly read: (plan: SchemePlan, use: CounterUse, object: string | null) => CounterValue
  /** The value of any counter for an object, as far as it is known. */
  readonly find: (plan: SchemePlan, counter: string, object: string) => Rational | null
  /** Rows of an object in the period, or without one. */
  readonly countRows: (plan: SchemePlan, object: string | null) => number
  /** All rows of the period, each once. */
  readonly countAll: (plan: SchemePlan) => number
  /** Rows of which it is unknown whom they are charged to. */
  readonly countUndecided: (plan: SchemePlan) => number
}
