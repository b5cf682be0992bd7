import type {
  Ambiguity,
  Criterion,
  Exclusion,
  FactValues,
  HitPolicy,
  LocalizedText,
  TaxonomyEntry
} from '@lijie/schema'
import { isRefusal, nameTruth, type Citation, type Decision, type TruthName } from '../kernel/index.js'
import { findEntry } from '../taxonomy/index.js'
import type { CompiledRow } from './compiled-criteria.js'
import { decideFiling, findSubcategory, type FilingInput, type FilingRules } from './decide-filing.js'
import { explainCondition, type ConditionExplanation } from './explain-condition.js'
import { explainLimit, type LimitExplanation } from './explain-limit.js'
import { explainPrior, type PriorExplanation } from './explain-prior.js'
import type { FilingOutcome } from './filing-outcome.js'
import type { ConditionContext } from './interpret-condition.js'
import { interpretRow } from './interpret-row.js'

/** Why a row was taken or not. */
export type RowVerdict =
  /** It applies and decides. */
  | 'decides'
  /** It applies, but another row decides. */
  | 'outranked'
  /** It applies, but there is no outcome yet. */
  | 'applies'
  | 'condition-not-met'
  | 'condition-unknown'
  | 'excluded'
  | 'exclusion-unknown'

/** An exclusion and whether it holds; null when it is carried as text and decides nothing. */
export interface ExclusionExplanation {
  readonly summary: Exclusion['summary']
  readonly evidence: Exclusion['evidence']
  readonly condition: ConditionExplanation | null
}

/** One row of the sub-category with everything it was judged by. */
export interface RowExplanation {
  readonly id: string
  readonly number: number
  readonly summary: Criterion['summary']
  readonly timeLimit: Criterion['timeLimit']
  /** Which limit holds for the case, and why. */
  readonly limit: LimitExplanation
  /** Rows of earlier stages that a case under this row may go on with. */
  readonly continues: readonly string[]
  readonly evidence: Criterion['evidence']
  readonly citation: Citation
  readonly truth: TruthName
  readonly verdict: RowVerdict
  readonly exclusions: readonly ExclusionExplanation[]
  /** null: unconditional. */
  readonly condition: ConditionExplanation | null
  readonly ambiguities: readonly Ambiguity[]
  /** Where the row applies, beyond what its condition tests. */
  readonly scope: LocalizedText | null
  readonly note: LocalizedText | null
  /** What an earlier edition says otherwise. */
  readonly prior: PriorExplanation | null
}

/** A decision with the whole tree behind it. */
export interface FilingExplanation {
  /** The sub-category asked about; null when there is no such code. */
  readonly entry: TaxonomyEntry | null
  readonly hitPolicy: HitPolicy
  readonly decision: Decision<FilingOutcome>
  /** Labels of the facts that are still needed, by name. */
  readonly needs: Readonly<Record<string, Criterion['summary']>>
  /** Every row of the sub-category, in the order of the standard; empty when the facts could not be read. */
  readonly rows: readonly RowExplanation[]
}

/** What filing is explained with; a rulebook is one. */
export interface ExplanationRules extends FilingRules {
  /** The label of a time unit; without it limits are shown with the ids of their units. */
  readonly unitLabelOf?: (unit: string) => LocalizedText | undefined
}

/** Why a report is to be filed or not (解释立案): every row of the sub-category, with every operand and every outcome. */
export function explainFiling(rules: ExplanationRules, input: FilingInput): FilingExplanation {
  const { criteria, taxonomy } = rules
  const decision = decideFiling(rules, input)
  const entry = findEntry(taxonomy, input)
  const subcategory = findSubcategory(criteria, input)
  const { part, vocabulary } = criteria
  const context = { vocabulary, ...(part.conditions === undefined ? {} : { conditions: part.conditions }) }
  const readable = !isRefusal(decision) || decision.refused.every(({ code }) => !code.startsWith('facts/'))
  const rows = readable ? (subcategory?.rows ?? []) : []
  return {
    entry: 'refused' in entry ? null : entry,
    hitPolicy: part.hitPolicy,
    decision,
    needs: labelNeeds(rules, decision),
    rows: rows.map((row) => ({
      ...explainRow(row, context, input.facts, decision),
      ...explainRemarks(row.source, rules, input.areaGrade)
    }))
  }
}

function explainRow(
  { source, number, citation }: CompiledRow,
  context: ConditionContext,
  facts: FactValues,
  decision: Decision<FilingOutcome>
): Omit<RowExplanation, keyof Remarks> {
  const exclusions = (source.exclusions ?? []).map(({ summary, evidence, condition }) => ({
    summary,
    evidence,
    condition: condition === undefined ? null : explainCondition(condition, context, facts)
  }))
  const truth = nameTruth(interpretRow(source, context, facts))
  const { id, summary, timeLimit, evidence, ambiguities = [] } = source
  const condition = source.condition === null ? null : explainCondition(source.condition, context, facts)
  const verdict = judgeRow(id, truth, exclusions, decision)
  return {
    id,
    number,
    summary,
    timeLimit,
    evidence,
    citation,
    truth,
    verdict,
    exclusions,
    condition,
    ambiguities
  }
}

type Remarks = Pick<RowExplanation, 'limit' | 'continues' | 'scope' | 'note' | 'prior'>

function explainRemarks(
  row: Criterion,
  { criteria, unitLabelOf }: ExplanationRules,
  areaGrade: FilingInput['areaGrade']
): Remarks {
  const labelOf = (unit: string): LocalizedText | null => unitLabelOf?.(unit) ?? null
  const { continues = [], scope = null, note = null } = row
  const prior = explainPrior(row, criteria.vocabulary, labelOf)
  return { limit: explainLimit(row, areaGrade, labelOf), continues, scope, note, prior }
}

function judgeRow(
  id: string,
  truth: TruthName,
  exclusions: readonly ExclusionExplanation[],
  decision: Decision<FilingOutcome>
): RowVerdict {
  if (truth === 'true') {
    if (isRefusal(decision) || decision.value.outcome !== 'filed') return 'applies'
    return decision.value.criteria.includes(id) ? 'decides' : 'outranked'
  }
  const isExcluded = (wanted: TruthName): boolean =>
    exclusions.some(({ condition }) => condition?.truth === wanted)
  if (isExcluded('true')) return 'excluded'
  if (isExcluded('unknown')) return 'exclusion-unknown'
  return truth === 'false' ? 'condition-not-met' : 'condition-unknown'
}

function labelNeeds(
  { criteria }: FilingRules,
  decision: Decision<FilingOutcome>
): FilingExplanation['needs'] {
  if (isRefusal(decision) || decision.value.outcome !== 'needs') return {}
  const { facts } = criteria.vocabulary
  return Object.fromEntries(
    decision.value.facts.map((id) => [id, facts.get(id)?.definition.label ?? { zh: id, en: id }])
  )
}
