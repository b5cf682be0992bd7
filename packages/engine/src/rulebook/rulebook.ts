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
import type { CompiledDuties } from '../duties/index.js'
import type { EffectiveParts, LayeredPart, Provenance } from '../layers/index.js'
import type { CompiledResponsibility } from '../responsibility/index.js'
import type { CompiledTaxonomy } from '../taxonomy/index.js'
import type { CompiledTimeLimits } from '../time-limits/index.js'
import type { CompiledWorkflow } from '../workflow/index.js'
import type { CompileOptions } from './compile-rulebook.js'
import type { UnresolvedPart } from './resolve-parts.js'
import type { StandardPin } from './standard-pin.js'

/**
 * Standards put together on a date and compiled (规则集): what every decision function takes. Immutable.
 *
 * It keeps the documents it was made from, because explanations, forms and reports speak their words.
 */
export interface Rulebook {
  /** The date on which the standards were taken to be in force. */
  readonly on: string
  /** How the standards were put together; with the pins, all that is needed to do it again. */
  readonly options: Omit<CompileOptions, 'validatePart'>
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
  /** How the periods of duties are counted: by an instrument of their own where a standard leaves it to one, else as cases. */
  readonly periods: CompiledTimeLimits
  /** The calendar that working time is counted on, or null while the delegation is unresolved or none is needed. */
  readonly calendar: WorkingCalendar | null
  readonly evaluation: EvaluationPart | null
  /** Who is responsible and who plays which role, or null where no standard says so. */
  readonly responsibility: CompiledResponsibility | null
  /** How a case is handled, or null where no standard says so. */
  readonly workflow: CompiledWorkflow | null
  /** What has to be done and left alone, or null where no standard says so. */
  readonly duties: CompiledDuties | null
  /** The parts as they hold on the date, put together from all layers; plain documents. */
  readonly parts: EffectiveParts
  /** Parts that are left to another instrument while none is bound; asking for what needs them is refused. */
  readonly unresolved: readonly UnresolvedPart[]
  /**
   * Which standard gives an entry or says one value of it (出处); undefined for what there is not. Keys are written as
   * answers cite them: `component/0101/2`, `units/work-day`, `schemes/monthly/on-time-rate`; '' is the part itself.
   */
  readonly provenanceOf: (part: LayeredPart, key: string, leaf?: string) => Provenance | undefined
  /** An issue about {@link parts}, placed in the file of the standard that wrote what it is about. */
  readonly locateIssue: (issue: Issue) => Issue
  /** The time limit and the citation of a criterion, by its id; undefined for an id that does not exist. */
  readonly limitOf: (criterion: string) => CriterionLimit | undefined
  /** The row of a criterion as its standard writes it. */
  readonly criterionOf: (criterion: string) => Criterion | undefined
  /** What the standard calls a time unit; undefined for a unit it does not declare. */
  readonly unitLabelOf: (unit: string) => LocalizedText | undefined
  /**
   * Cites a rule of the standard that says it. With `leaves`, the one that says these values: the limit of a row may have
   * been changed by another standard, with an article of its own, than the one that gives the row.
   */
  readonly cite: (
    part: CitedPart,
    rule: string,
    article: string,
    evidence: Citation['evidence'],
    leaves?: readonly string[]
  ) => Citation
}

/** A criterion's time limit and where it stands. */
export interface CriterionLimit {
  readonly limit: TimeLimitSpec
  readonly citation: Citation
}

/** Parts whose rules are cited. */
export type CitedPart =
  | 'taxonomy'
  | 'criteria'
  | 'timeLimits'
  | 'evaluation'
  | 'responsibility'
  | 'workflow'
  | 'duties'
