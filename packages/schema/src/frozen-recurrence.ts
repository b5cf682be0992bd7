import type { LocalDate } from './generated/types.js'

/**
 * The days of one recurrence rule, expanded once (循环规则的展开结果), so that deciding needs no recurrence library.
 *
 * Derived when a standard is bundled; `hash` binds the days to the rule they were expanded from.
 */
export interface FrozenRecurrence {
  /** `DTSTART:YYYYMMDD` and `RRULE:…` as expanded, joined by a line feed. */
  readonly rule: string
  /** SHA-256 (hex) of the canonical JSON of `{ rule, dates }`. */
  readonly hash: string
  /** Ascending, each once. */
  readonly dates: readonly LocalDate[]
}
