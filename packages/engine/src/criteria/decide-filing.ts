import type { FactValues } from '@lijie/schema'
import { createIssue } from '@lijie/schema/issues'
import { readClockStart } from '../civil-time/index.js'
import { answer, FALSE, refuse, TRUE, type Decision, type Reason, type Refusal } from '../kernel/index.js'
import { findEntry, type CompiledTaxonomy } from '../taxonomy/index.js'
import type { Cells } from './axis.js'
import { checkFacts } from './check-facts.js'
import type { CompiledCriteria, CompiledRow, CompiledSubcategory } from './compiled-criteria.js'
import { encodeFacts } from './encode-facts.js'
import type { FactVocabulary } from './fact-vocabulary.js'
import type { FilingOutcome } from './filing-outcome.js'
import { findNeededFacts } from './find-needed-facts.js'
import { compareRows, selectRows, type LimitOrder } from './select-rows.js'

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
}

/**
 * Whether a report is to be filed (是否立案), under which rows, or which facts are still missing. Refuses codes that are
 * not in the taxonomy, sub-categories without rows, wrong facts, and rows that contradict each other.
 */
export function decideFiling(rules: FilingRules, input: FilingInput): Decision<FilingOutcome> {
  const { criteria } = rules
  const subcategory = findSubcategory(criteria, input)
  if (subcategory === undefined) return refuseQuestion(rules, input)
  const { facts } = input
  const startedAt = readClockStart(input.startedAt)
  if (typeof startedAt === 'object') return { refused: [startedAt] }
  if (typeof facts !== 'object' || facts === null || Array.isArray(facts)) return refuseFacts(criteria, facts)
  const { loan } = criteria
  const cells = loan.free ?? new Int32Array(loan.size)
  loan.free = null
  const decision = encodeFacts(subcategory, criteria.vocabulary, facts, cells)
    ? decideCells(subcategory, criteria, cells, startedAt)
    : refuseFacts(criteria, facts)
  loan.free = cells
  return decision
}

/** The rows that apply to a question; undefined when there are none, or the question is about another edition. */
export function findSubcategory(
  criteria: CompiledCriteria,
  input: FilingInput
): CompiledSubcategory | undefined {
  const { kind } = input
  const index = kind === 'component' ? criteria.component : kind === 'event' ? criteria.event : undefined
  const slot = index?.get(input.code)
  if (slot === undefined) return undefined
  const subcategory = slot.compiled ?? (slot.compiled = slot.compile())
  const { edition } = input
  return !edition || edition === subcategory.edition ? subcategory : undefined
}

/** The common cases, answered without allocating: no row is open, and one at most holds or the shortest is wanted. */
function decideCells(
  subcategory: CompiledSubcategory,
  criteria: CompiledCriteria,
  cells: Cells,
  startedAt: number | undefined
): Decision<FilingOutcome> {
  const { rows } = subcategory
  let order: LimitOrder | null = null
  let best: CompiledRow | null = null
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as CompiledRow
    const truth = row.test(cells)
    if (truth === FALSE) continue
    if (truth === TRUE && best === null) {
      best = row
      continue
    }
    order ??= { compareLimits: criteria.compareLimits, startedAt }
    if (truth !== TRUE || subcategory.policy !== 'shortest' || best === null)
      return decideByPolicy(subcategory, cells, order)
    const difference = compareRows(row, best, order)
    if (typeof difference !== 'number') return decideByPolicy(subcategory, cells, order)
    if (difference < 0) best = row
  }
  return best === null ? subcategory.notFiled : best.filed
}

function decideByPolicy(
  subcategory: CompiledSubcategory,
  cells: Cells,
  order: LimitOrder
): Decision<FilingOutcome> {
  const truths = subcategory.rows.map((row) => row.test(cells))
  const selection = selectRows(subcategory, truths, order)
  switch (selection.type) {
    case 'refused':
      return { refused: [selection.reason] }
    case 'not-filed':
      return subcategory.notFiled
    case 'filed': {
      const [row, ...others] = selection.rows
      if (row !== undefined && others.length === 0) return row.filed
      const criteria = selection.rows.map(({ source }) => source.id)
      const citations = selection.rows.map(({ citation }) => citation)
      return answer<FilingOutcome>({ outcome: 'filed', criteria }, citations)
    }
    case 'open': {
      const { facts, approximate } = findNeededFacts(subcategory, cells, truths, order)
      if (!approximate) return answer<FilingOutcome>({ outcome: 'needs', facts }, subcategory.citations)
      const warning = createIssue('criteria/approximate-needs', { facts: facts.join(', ') })
      return answer<FilingOutcome>({ outcome: 'needs', facts, approximate }, subcategory.citations, [warning])
    }
  }
}

function refuseQuestion({ taxonomy }: FilingRules, input: FilingInput): Refusal {
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
