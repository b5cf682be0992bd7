import type { Rational } from '../../kernel/index.js'

/** What a counter comes to for one object (计数结果), with everything that stands against it. */
export interface CounterValue {
  readonly value: Rational
  /** Rows that count, and rows of which it is unknown. */
  readonly count: number
  readonly unknown: number
  readonly faults: readonly CounterFault[]
}

/** Rows that a counter cannot take as they are, or a count that is not given. */
export interface CounterFault {
  readonly kind: 'unknown-rows' | 'rows-left-out' | 'unlisted-level' | 'levels-left-out' | 'missing-total'
  readonly counter: string
  readonly rows: number
}
