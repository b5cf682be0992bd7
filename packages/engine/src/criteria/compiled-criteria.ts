import type { CriteriaPart, Criterion, GradedTimeLimit, HitPolicy, Kind, KnownTimeLimit } from '@lijie/schema'
import type { Answer, Citation, Reason } from '../kernel/index.js'
import type { Axis, Cells, Test } from './axis.js'
import type { CaseTables } from './case-tables.js'
import type { CodeIndex } from './code-index.js'
import type { FactVocabulary } from './fact-vocabulary.js'
import type { FilingOutcome } from './filing-outcome.js'
import type { ValueGroups } from './group-values.js'
import type { DependencyCache } from './trace-dependencies.js'
import type { TracePlan } from './plan-trace.js'
import type { TypedRow } from './type-rows.js'
import type { TypedCondition, TypedLeaf } from './typed-condition.js'

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
  /** Its time limit in every area; null when none is known, or when it depends on the area grade. */
  readonly limit: KnownTimeLimit | null
  /** Its time limits by area grade; null when it has none. */
  readonly graded: GradedTimeLimit | null
  /** Exclusions first, then the condition. */
  readonly test: Test
  /** The facts it reads. */
  readonly axes: readonly Axis[]
  /** What it asks of each of them, by the name of the fact. */
  readonly leaves: ReadonlyMap<string, readonly TypedLeaf[]>
  readonly typed: TypedRow
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
  /** The conditions and exclusions of all rows. */
  readonly conditions: readonly TypedCondition[]
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
  /** Its place in the tables; -1 when it has none, and its cases are decided one by one. */
  base: number
  /** Place of the answer for key 0, the case of which nothing is known. */
  firstKey: number
  /** How its rows are traced; made when that is first asked for. */
  trace: TracePlan | null
  /** What the digits of a key stand for, the fastest first. */
  parts: readonly ValueGroups[]
}

/** The filing criteria of a standard, indexed by kind and code. */
export interface CompiledCriteria {
  readonly part: CriteriaPart
  readonly vocabulary: FactVocabulary
  readonly component: CodeIndex<SubcategorySlot>
  readonly event: CodeIndex<SubcategorySlot>
  readonly compareLimits: LimitComparison
  readonly loan: CellsLoan
  readonly tables: CaseTables
  /** Why nothing can be decided: the criteria are left to another instrument, and none is bound. */
  readonly unresolved?: Reason | undefined
}

/** Lends out one scratch array, so that deciding allocates nothing; whoever asks while it is lent gets a new one. */
export interface CellsLoan {
  readonly size: number
  free: Cells | null
}
