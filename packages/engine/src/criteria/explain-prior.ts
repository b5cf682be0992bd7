import type {
  Condition,
  ConditionLeaf,
  Criterion,
  FactDefinition,
  KnownTimeLimit,
  LocalizedText
} from '@lijie/schema'
import type { FactVocabulary } from './fact-vocabulary.js'

/** What an earlier edition says otherwise than the row. */
export interface PriorExplanation {
  /** Its time limit, when that differs or held in a season only. */
  readonly timeLimit: KnownTimeLimit | null
  readonly unitLabel: LocalizedText | null
  /** The season to which it was limited; the row no longer is. */
  readonly season: string | null
  /** A bound that the row has no longer. */
  readonly threshold: { readonly leaf: ConditionLeaf; readonly definition: FactDefinition } | null
}

/** The differences from an earlier edition (旧版); null when the row keeps what it said. */
export function explainPrior(
  { prior, timeLimit, condition }: Criterion,
  vocabulary: FactVocabulary,
  labelOf: (unit: string) => LocalizedText | null
): PriorExplanation | null {
  if (prior === undefined) return null
  const season = prior.season ?? null
  const before = prior.timeLimit ?? null
  const isSame = 'value' in timeLimit && sameLimit(timeLimit, before)
  const kept = before === null || (isSame && season === null) ? null : before
  const threshold = explainThreshold(prior.threshold, condition, vocabulary)
  if (kept === null && season === null && threshold === null) return null
  return { timeLimit: kept, unitLabel: kept === null ? null : labelOf(kept.unit), season, threshold }
}

function sameLimit(now: KnownTimeLimit, before: KnownTimeLimit | null): boolean {
  return now.value === before?.value && now.unit === before.unit
}

function explainThreshold(
  leaf: ConditionLeaf | undefined,
  condition: Condition | null,
  vocabulary: FactVocabulary
): PriorExplanation['threshold'] {
  const definition = leaf === undefined ? undefined : vocabulary.facts.get(leaf.fact)?.definition
  if (leaf === undefined || definition === undefined) return null
  return hasLeaf(condition, JSON.stringify(sortLeaf(leaf))) ? null : { leaf, definition }
}

function hasLeaf(condition: Condition | null, wanted: string): boolean {
  if (condition === null || 'condition' in condition) return false
  if ('fact' in condition) return JSON.stringify(sortLeaf(condition)) === wanted
  if ('not' in condition) return hasLeaf(condition.not, wanted)
  return ('all' in condition ? condition.all : condition.any).some((item) => hasLeaf(item, wanted))
}

function sortLeaf({ fact, operator, value, unit }: ConditionLeaf): readonly unknown[] {
  return [fact, operator, value, unit]
}
