import type { CriteriaPart, Criterion, HitPolicy, Kind, KnownTimeLimit } from '@lijie/schema'
import type { Answer, Citation, Reason } from '../kernel/index.js'
import type { Axis, Cells, Test } from './axis.js'
import type { FactVocabulary } from './fact-vocabulary.js'
import type { FilingOutcome } from './filing-outcome.js'
import type { DependencyCache } from './trace-dependencies.js'

/**
 * Orders two time limits: negative when the first is due earlier, zero when both are due together, or why that cannot be
 * said. Limits in different units need the start.
 */
export type LimitComparison = (
  a: KnownTimeLimit,
  b: KnownTimeLimit,
  startedAt: number | undefined
) => number | Reason

/** One row (立案条件) ready to be asked. */
export interface CompiledRow {
  readonly source: Criterion
  /** Condition number (立案条件序号), the last step of the id. */
  readonly number: number
  readonly citation: Citation
  /** Its time limit; null when none is known. */
  readonly limit: KnownTimeLimit | null
  /** Exclusions first, then the condition. */
  readonly test: Test
  /** The facts it reads. */
  readonly axes: readonly Axis[]
  /** The whole answer when this row alone decides; made once, so that deciding allocates nothing. */
  readonly filed: Answer<FilingOutcome>
}

/** All rows of one sub-category (小类). */
export interface CompiledSubcategory {
  readonly kind: Kind
  readonly code: string
  readonly edition: string
  readonly policy: HitPolicy['policy']
  readonly axes: ReadonlyMap<string, Axis>
  /** Places its facts take in {@link Cells}. */
  readonly width: number
  readonly rows: readonly CompiledRow[]
  readonly citations: readonly Citation[]
  readonly notFiled: Answer<FilingOutcome>
  /** Work done for earlier cases with the same gaps; it saves time and changes nothing. */
  readonly traces: DependencyCache
}

/**
 * A sub-category whose rows are type-checked and are made into closures when it is first asked about: most programs ask
 * about few of them, and start sooner.
 */
export interface SubcategorySlot {
  compiled: CompiledSubcategory | null
  readonly compile: () => CompiledSubcategory
}

/** The filing criteria of a standard, indexed by kind and code. */
export interface CompiledCriteria {
  readonly part: CriteriaPart
  readonly vocabulary: FactVocabulary
  readonly component: ReadonlyMap<string, SubcategorySlot>
  readonly event: ReadonlyMap<string, SubcategorySlot>
  readonly compareLimits: LimitComparison
  readonly loan: CellsLoan
}

/** Lends out one scratch array, so that deciding allocates nothing; whoever asks while it is lent gets a new one. */
export interface CellsLoan {
  readonly size: number
  free: Cells | null
}
