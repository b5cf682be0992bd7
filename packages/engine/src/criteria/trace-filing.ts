import type { ConditionLeaf, FactValues } from '@lijie/schema'
import { FALSE, isRefusal, negate, TRUE, UNKNOWN, type Decision, type Truth } from '../kernel/index.js'
import type { Cells } from './axis.js'
import type { CompiledCriteria, CompiledSubcategory, SubcategorySlot } from './compiled-criteria.js'
import { decideAndGroup, findSlot, type FilingInput, type FilingRules } from './decide-filing.js'
import { encodeFacts } from './encode-facts.js'
import type { FilingOutcome } from './filing-outcome.js'
import { planTrace, type RowPlan, type TraceNode, type TracePlan } from './plan-trace.js'

/** One leaf of a condition with what was given for its fact. */
export interface LeafTrace {
  /** The leaf as the standard writes it; shared, not copied. */
  readonly leaf: ConditionLeaf
  /** The value given, null when it is not known. */
  readonly given: unknown
  /** FALSE (0), UNKNOWN (1) or TRUE (2). */
  readonly truth: Truth
}

/** One row with the truth values of all its leaves: those of exclusions first, then those of the condition. */
export interface RowTrace {
  readonly id: string
  readonly truth: Truth
  readonly leaves: readonly LeafTrace[]
}

/** A decision with the truth value of every row and every leaf of the sub-category. */
export interface FilingTrace {
  readonly decision: Decision<FilingOutcome>
  /** In the order of the standard; empty when the question or the facts were refused. */
  readonly rows: readonly RowTrace[]
}

/**
 * Decides a filing and notes the truth value of every row and every leaf (立案判定记录), also of those that did not matter:
 * what an audit log needs for each case, at a small multiple of the bare decision. explainFiling says the same as a tree
 * with labels and prose.
 */
export function traceFiling(rules: FilingRules, input: FilingInput): FilingTrace {
  const { criteria } = rules
  const { tables } = criteria
  const slot = findSlot(criteria, input)
  if (slot === undefined) return { decision: decideAndGroup(rules, input, tables.lastGroups), rows: [] }
  const plan = (slot.trace ??= planTrace(criteria.part, slot, slot.compiled as CompiledSubcategory))
  const groups = tables.lentGroups ?? new Int32Array(tables.lastGroups.length)
  tables.lentGroups = null
  for (const { index } of plan.facts) groups[index] = 0
  groups[groups.length - 1] = -1
  const decision = decideAndGroup(rules, input, groups)
  const isGrouped = (groups[groups.length - 1] as number) >= 0
  const rows = isGrouped
    ? traceRows(plan, input.facts, groups, null)
    : traceExactly(criteria, slot, plan, input.facts, decision)
  tables.lentGroups = groups
  return { decision, rows }
}

/** The same from cells, where the case has no key. */
function traceExactly(
  criteria: CompiledCriteria,
  { compiled }: SubcategorySlot,
  plan: TracePlan,
  facts: FactValues,
  decision: Decision<FilingOutcome>
): readonly RowTrace[] {
  if (isRefusal(decision) && decision.refused.some(({ code }) => code.startsWith('facts/'))) return []
  const cells = new Int32Array(criteria.loan.size)
  const isRight = encodeFacts(compiled as CompiledSubcategory, criteria.vocabulary, facts, cells)
  return isRight ? traceRows(plan, facts, new Int32Array(criteria.tables.lastGroups.length), cells) : []
}

function traceRows(
  { facts: read, rows }: TracePlan,
  facts: FactValues,
  groups: Int32Array,
  cells: Cells | null
): readonly RowTrace[] {
  const given = read.map(({ name, index }) => {
    if (cells === null) return groups[index] === 0 ? null : facts[name]
    return Object.hasOwn(facts, name) ? (facts[name] ?? null) : null
  })
  return rows.map((row) => traceRow(row, given, groups, cells))
}

function traceRow(
  { id, exclusions, condition, leaves: count }: RowPlan,
  given: readonly unknown[],
  groups: Int32Array,
  cells: Cells | null
): RowTrace {
  // Long enough from the start: growing would cost more than all the rest.
  // oxlint-disable-next-line unicorn/no-new-array
  const leaves = new Array<LeafTrace>(count)
  let excluded: Truth = FALSE
  for (const exclusion of exclusions) {
    const truth = traceNode(exclusion, given, groups, cells, leaves)
    if (truth > excluded) excluded = truth
  }
  const applies = condition === null ? TRUE : traceNode(condition, given, groups, cells, leaves)
  const truth = excluded === FALSE ? applies : excluded === TRUE ? FALSE : UNKNOWN
  return { id, truth, leaves }
}

function traceNode(
  node: TraceNode,
  given: readonly unknown[],
  groups: Int32Array,
  cells: Cells | null,
  leaves: LeafTrace[]
): Truth {
  const { type, items } = node
  if (type === 'leaf') return traceLeaf(node, given, groups, cells, leaves)
  let least: Truth = TRUE
  let most: Truth = FALSE
  for (let i = 0; i < items.length; i++) {
    const truth = traceNode(items[i] as TraceNode, given, groups, cells, leaves)
    if (truth < least) least = truth
    if (truth > most) most = truth
  }
  return type === 'all' ? least : type === 'any' ? most : negate(least)
}

function traceLeaf(
  { leaf, place, index, order, truths, test }: TraceNode,
  given: readonly unknown[],
  groups: Int32Array,
  cells: Cells | null,
  leaves: LeafTrace[]
): Truth {
  const value = given[place]
  const truth =
    cells !== null
      ? test(cells)
      : truths === null
        ? holdsCode(leaf as ConditionLeaf, value)
        : (truths[groups[index] as number] as Truth)
  leaves[order] = { leaf: leaf as ConditionLeaf, given: value, truth }
  return truth
}

function holdsCode({ operator, value }: ConditionLeaf, given: unknown): Truth {
  if (given === null) return UNKNOWN
  return (given as readonly unknown[]).includes(value) === (operator === 'contains') ? TRUE : FALSE
}
