import type { CriteriaPart, Criterion, FactValues } from '@lijie/schema'
import { readClockStart } from '../civil-time/index.js'
import {
  checkFacts,
  parseCriterionId,
  type EarlierStage,
  type FactVocabulary,
  type FilingInput,
  type LimitComparison
} from '../criteria/index.js'
import { readAreaGrade, refuse, type Citation, type Reason, type Refusal } from '../kernel/index.js'
import { findEntry, type CompiledTaxonomy } from '../taxonomy/index.js'

/** What the meaning of a filing decision rests on: the documents, how limits compare, and how rows are cited. */
export interface FilingDefinition {
  readonly taxonomy: CompiledTaxonomy
  readonly vocabulary: FactVocabulary
  readonly part: CriteriaPart
  readonly compareLimits: LimitComparison
  readonly cite: (row: Criterion) => Citation
  /** Why nothing can be decided: the criteria are left to another instrument, and none is bound. */
  readonly unresolved: Reason | undefined
}

/** A filing question that can be asked: the rows of its sub-category in the order of the file, and facts without fault. */
export interface CheckedQuestion {
  readonly definition: FilingDefinition
  readonly rows: readonly Criterion[]
  readonly facts: FactValues
  readonly startedAt: number | undefined
  readonly areaGrade: string | undefined
  /** The earlier stage the report goes on with; undefined when it starts a matter of its own. */
  readonly continues: EarlierStage | undefined
}

/** What cannot be asked (不予受理的提问) is refused before any rule is read: in this order, with the first that applies. */
export function readFilingQuestion(
  definition: FilingDefinition,
  input: FilingInput
): CheckedQuestion | Refusal {
  if (definition.unresolved !== undefined) return { refused: [definition.unresolved] }
  const entry = findEntry(definition.taxonomy, input)
  if ('refused' in entry) return entry
  const rows = definition.part.rows.filter(({ id }) => {
    const { kind, code } = parseCriterionId(id)
    return kind === input.kind && code === input.code
  })
  if (rows.length === 0) return refuse('criteria/missing-rows', { kind: entry.kind, code: input.code })
  const startedAt = readClockStart(input.startedAt)
  if (typeof startedAt === 'object') return { refused: [startedAt] }
  const areaGrade = readAreaGrade(input.areaGrade)
  if (typeof areaGrade === 'object') return { refused: [areaGrade] }
  const continues = readEarlierStage(definition.part, input.continues ?? undefined)
  if (continues !== undefined && 'refused' in continues) return continues
  const problems = checkFacts(definition.vocabulary, input.facts)
  if (problems.length > 0)
    return { refused: problems.map(({ code, params }) => ({ code, params, because: [] })) }
  return { definition, rows, facts: input.facts, startedAt, areaGrade, continues }
}

function readEarlierStage(part: CriteriaPart, given: unknown): EarlierStage | undefined | Refusal {
  if (given === undefined) return undefined
  const { case: earlierCase, criterion } = Object(given) as Readonly<Record<string, unknown>>
  if (typeof earlierCase !== 'string' || earlierCase === '' || typeof criterion !== 'string')
    return refuse('criteria/invalid-continues', {})
  if (!part.rows.some(({ id }) => id === criterion))
    return refuse('time-limits/unknown-criterion', { criterion })
  return { case: earlierCase, criterion }
}
