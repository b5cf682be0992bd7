import type { FactValues } from '@lijie/schema'
import { readClockStart } from '../civil-time/index.js'
import {
  EngineError,
  readAreaGrade,
  refuse,
  type Decision,
  type Reason,
  type Refusal
} from '../kernel/index.js'
import { findEntry, type CompiledTaxonomy } from '../taxonomy/index.js'
import { notAskedYet } from './case-tables.js'
import { checkFacts } from './check-facts.js'
import { findByCode } from './code-index.js'
import type { CompiledCriteria, CompiledSubcategory, SubcategorySlot } from './compiled-criteria.js'
import { continueCase } from './continue-case.js'
import { decideCells } from './decide-cells.js'
import { encodeFacts } from './encode-facts.js'
import type { FactVocabulary } from './fact-vocabulary.js'
import type { EarlierStage, FilingOutcome } from './filing-outcome.js'
import { fillAnswer } from './fill-answer.js'
import { compileSlot } from './place-subcategory.js'
import { readCase } from './read-case.js'

/** What filing is decided with; a rulebook is one. */
export interface FilingRules {
  readonly taxonomy: CompiledTaxonomy
  readonly vocabulary: FactVocabulary
  readonly criteria: CompiledCriteria
}

/** A report to be decided. */
export interface FilingInput {
  /** component (部件) or event (事件). */
  readonly kind: string
  /** Sub-category code (小类代码), as text. */
  readonly code: string
  /** Taxonomy edition of the code; without it, the bound edition is meant. */
  readonly edition?: string | null | undefined
  /** What is known; absent, undefined and null mean unknown, and a set that is given is complete. */
  readonly facts: FactValues
  /**
   * Start of the disposal clock: epoch milliseconds, or ISO 8601 text with an offset. Needed only to compare limits in
   * different units.
   */
  readonly startedAt?: number | string | null | undefined
  /** Grade of the area (区域等级), a capital letter. Needed only to compare limits that depend on it. */
  readonly areaGrade?: string | null | undefined
  /** The earlier stage that the report goes on with (承接); without it, the report starts a matter of its own. */
  readonly continues?: EarlierStage | null | undefined
}

/**
 * Whether a report is to be filed (是否立案), under which rows, or which facts are still missing. Refuses codes that are
 * not in the taxonomy, sub-categories without rows, wrong facts, and rows that contradict each other.
 */
export function decideFiling(rules: FilingRules, input: FilingInput): Decision<FilingOutcome> {
  const { criteria } = rules
  const slot = findSlot(criteria, input)
  if (slot === undefined) return refuseQuestion(rules, input)
  return decideByKey(criteria, slot, input, findKey(criteria, slot, input.facts))
}

/** The key of a case among those of its sub-category; -1 when it has none, and is decided from its facts. */
export function findKey(criteria: CompiledCriteria, slot: SubcategorySlot, facts: FactValues): number {
  return slot.firstKey < 0 || !isRecord(facts) ? -1 : readCase(criteria, slot.base, facts)
}

/** Decides a case whose key was found. */
export function decideByKey(
  criteria: CompiledCriteria,
  slot: SubcategorySlot,
  { facts, startedAt, areaGrade, continues }: FilingInput,
  key: number
): Decision<FilingOutcome> {
  const start = startedAt === undefined ? undefined : readClockStart(startedAt)
  if (typeof start === 'object') return { refused: [start] }
  const grade = areaGrade === undefined ? undefined : readAreaGrade(areaGrade)
  if (typeof grade === 'object') return { refused: [grade] }
  const decision = recallAnswer(criteria, slot, key) ?? decideFacts(criteria, slot, facts, start, grade)
  if (continues === undefined || continues === null) return decision
  return continueCase(criteria.part, slot.compiled as CompiledSubcategory, decision, continues)
}

function isRecord(facts: unknown): boolean {
  return typeof facts === 'object' && facts !== null && !Array.isArray(facts)
}

/** The answer kept for all cases with the same key; null when there is none. */
function recallAnswer(
  criteria: CompiledCriteria,
  slot: SubcategorySlot,
  key: number
): Decision<FilingOutcome> | null {
  if (key < 0) return null
  const { answerOf, answers } = criteria.tables
  const place = answerOf[(slot.firstKey + key) | 0] as number
  return answers[
    place === notAskedYet ? fillAnswer(criteria, slot, key) : place
  ] as Decision<FilingOutcome> | null
}

/** Decides from the facts themselves: the cells they lie in, and the conditions over these. */
function decideFacts(
  criteria: CompiledCriteria,
  { compiled }: SubcategorySlot,
  facts: FactValues,
  startedAt: number | undefined,
  areaGrade: string | undefined
): Decision<FilingOutcome> {
  if (!isRecord(facts)) return refuseFacts(criteria, facts)
  const { loan, compareLimits, vocabulary } = criteria
  const subcategory = compiled as CompiledSubcategory
  const cells = loan.free ?? new Int32Array(loan.size)
  loan.free = null
  const decision = encodeFacts(subcategory, vocabulary, facts, cells)
    ? decideCells(subcategory, cells, { compareLimits, startedAt, areaGrade })
    : refuseFacts(criteria, facts)
  loan.free = cells
  return decision
}

/** The rows that apply to a question; undefined when there are none, or the question is about another edition. */
export function findSubcategory(
  criteria: CompiledCriteria,
  input: FilingInput
): CompiledSubcategory | undefined {
  return findSlot(criteria, input)?.compiled ?? undefined
}

/** Like {@link findSubcategory}, with its place in the tables. */
export function findSlot(criteria: CompiledCriteria, input: FilingInput): SubcategorySlot | undefined {
  // Without a question at all nothing is found; who refuses then says so.
  const kind = (input as FilingInput | null | undefined)?.kind
  const index = kind === 'component' ? criteria.component : kind === 'event' ? criteria.event : undefined
  const slot = index === undefined ? undefined : findByCode(index, input.code)
  if (slot === undefined) return undefined
  const subcategory = slot.compiled ?? compileSlot(criteria, slot)
  return !input.edition || input.edition === subcategory.edition ? slot : undefined
}

/** Why no row can answer a question: no such code, or no row for it. Throws EngineError where nothing was asked. */
export function refuseQuestion({ taxonomy, criteria }: FilingRules, input: FilingInput): Refusal {
  if (!isRecord(input))
    throw new EngineError('criteria/bad-input', 'A report is an object with kind, code and facts')
  if (criteria.unresolved !== undefined) return { refused: [criteria.unresolved] }
  const entry = findEntry(taxonomy, input)
  if ('refused' in entry) return entry
  return refuse('criteria/missing-rows', { kind: entry.kind, code: input.code })
}

function refuseFacts({ vocabulary }: CompiledCriteria, facts: unknown): Refusal {
  const refused = checkFacts(vocabulary, facts).map(({ code, params }): Reason => ({
    code,
    params,
    because: []
  }))
  return { refused }
}
