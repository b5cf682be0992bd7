import type {
  Criterion,
  EvaluationPart,
  Issue,
  LocalizedText,
  StandardDocument,
  TimeLimitSpec
} from '@lijie/schema'
import type { WorkingCalendar } from '../calendar/index.js'
import type { CompiledCriteria, FactVocabulary } from '../criteria/index.js'
import type { Citation } from '../kernel/index.js'
import type { CompiledTaxonomy } from '../taxonomy/index.js'
import type { CompiledTimeLimits } from '../time-limits/index.js'
import type { StandardPin } from './standard-pin.js'

/**
 * Standards put together on a date and compiled (规则集): what every decision function takes. Immutable.
 *
 * It keeps the documents it was made from, because explanations, forms and reports speak their words.
 */
export interface Rulebook {
  /** The date on which the standards were taken to be in force. */
  readonly on: string
  /** SHA-256 over the pins, the date, the bindings and the derived zone tables. */
  readonly hash: string
  readonly pins: readonly StandardPin[]
  readonly documents: readonly StandardDocument[]
  /** What to know about this composition; it does not change answers. */
  readonly warnings: readonly Issue[]
  readonly taxonomy: CompiledTaxonomy
  readonly vocabulary: FactVocabulary
  readonly criteria: CompiledCriteria
  readonly timeLimits: CompiledTimeLimits
  /** The calendar that working time is counted on, or null while the delegation is unresolved or none is needed. */
  readonly calendar: WorkingCalendar | null
  readonly evaluation: EvaluationPart | null
  /** The time limit and the citation of a criterion, by its id; undefined for an id that does not exist. */
  readonly limitOf: (criterion: string) => CriterionLimit | undefined
  /** The row of a criterion as its standard writes it. */
  readonly criterionOf: (criterion: string) => Criterion | undefined
  /** What the standard calls a time unit; undefined for a unit it does not declare. */
  readonly unitLabelOf: (unit: string) => LocalizedText | undefined
  /** Cites a rule of the standard that holds the given part. */
  readonly cite: (part: CitedPart, rule: string, article: string, evidence: Citation['evidence']) => Citation
}

/** A criterion's time limit and where it stands. */
export interface CriterionLimit {
  readonly limit: TimeLimitSpec
  readonly citation: Citation
}

/** Parts whose rules are cited. */
export type CitedPart = 'criteria' | 'timeLimits' | 'evaluation'
