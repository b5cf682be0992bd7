import type { DutyRule, Penalty } from '@lijie/schema'
import type { Citation, Reason } from '../kernel/index.js'
import type { Deadline } from '../time-limits/index.js'

/**
 * How a rule stands (义务状态). Of every kind: `not-applicable`, `needs` (facts), `overridden` (by a rule that goes before it), `refused`.
 *
 * Obligation, publication, record filing: `owed`, `met`, `late`, `breached`, `encouraged`. Prohibition: `forbidden`, `observed`,
 * `breached`. Gate: `open`, `closed`, `met`, `breached`. Threshold: `met`, `breached`. Retention: `owed`, `met`, `breached`. Right:
 * `allowed`. Mode: `in-use`. Reward: `may-be-given`, `owed`. Task: `borne`.
 */
export type DutyStatus =
  | 'not-applicable'
  | 'needs'
  | 'overridden'
  | 'refused'
  | 'owed'
  | 'met'
  | 'late'
  | 'breached'
  | 'encouraged'
  | 'forbidden'
  | 'observed'
  | 'open'
  | 'closed'
  | 'allowed'
  | 'in-use'
  | 'may-be-given'
  | 'borne'

/** How one rule stands, and why. */
export interface DutyAnswer {
  /** Id of the rule. */
  readonly rule: string
  readonly kind: DutyRule['kind']
  readonly status: DutyStatus
  /** Facts that are not known and bear on it: for `needs` those that it waits for, else those that would say more. */
  readonly facts: readonly string[]
  /** The rule, and what its deadline rests on. */
  readonly because: readonly Citation[]
  /** Until when (截止时间); absent where there is no limit, or its start is not known. */
  readonly deadline?: Pick<Deadline, 'dueAt' | 'iso'>
  /** Why it is `refused`; with another status, why its deadline or its number of days is not known. */
  readonly refusal?: Reason
  /** Rules that go before it here. */
  readonly overriddenBy?: readonly string[]
  /** Requirements of a gate that are not fulfilled, by id. */
  readonly lacking?: readonly string[]
  /** What a threshold was compared with: one figure for each reading of what is excluded. */
  readonly measured?: readonly Measure[]
}

/** A figure that is compared with a threshold: good ones, and of how many; null: the number itself. */
export interface Measure {
  readonly reading: 'plain' | 'leaves-total' | 'counts-as-good'
  readonly good: number
  readonly total: number | null
}

/** How long a material is kept (保存期限): the longest minimum that applies; the facts or the reason why that is not known. */
export type Keeping = { readonly material: string } & (
  | { readonly rule: string; readonly minimum: string; readonly because: readonly Citation[] }
  | { readonly needs: readonly string[] }
  | { readonly refusal: Reason }
)

/** What follows from breaches (法律责任). */
export interface Consequence extends Pick<
  Penalty,
  'kind' | 'target' | 'fine' | 'measures' | 'authority' | 'entrusted' | 'deferTo'
> {
  /** Id of the penalty. */
  readonly penalty: string
  /** Rules whose breach it is about, of those that are breached or met too late. */
  readonly breached: readonly string[]
  /** Facts on which it still depends whether it follows; empty: it does. */
  readonly facts: readonly string[]
  readonly because: readonly Citation[]
}

/** How all rules that were asked about stand (义务判定结果), in file order. */
export interface DutiesAnswer {
  readonly rules: readonly DutyAnswer[]
  readonly keeping: readonly Keeping[]
  readonly consequences: readonly Consequence[]
}
