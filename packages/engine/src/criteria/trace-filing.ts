import type { FactValues } from '@lijie/schema'
import { isRefusal, negate, type Decision, type Truth } from '../kernel/index.js'
import type { CompiledCriteria, CompiledSubcategory, SubcategorySlot } from './compiled-criteria.js'
import {
  decideByKey,
  decideFiling,
  findKey,
  findSlot,
  type FilingInput,
  type FilingRules
} from './decide-filing.js'
import { encodeFacts } from './encode-facts.js'
import type { FilingOutcome } from './filing-outcome.js'
import { planTrace, type LooseLeaf, type TraceLayout, type TracePlan } from './plan-trace.js'
import { judgeAll, judgeKey } from './judge-key.js'

/**
 * A decision with every fact as it was given and the truth value of every row and every leaf of the sub-category
 * (立案判定记录): plain data, complete in itself. listTracedRows puts it together for people to read.
 */
export interface FilingTrace {
  readonly decision: Decision<FilingOutcome>
  /** A copy of the facts that were given; empty when they were refused. */
  readonly facts: FactValues
  /** What the truth values stand for; without rows when the question or the facts were refused. */
  readonly layout: TraceLayout
  /**
   * FALSE (0), UNKNOWN (1) or TRUE (2) of every row, in the order of the layout, then of every leaf of the first row, of the
   * second and so on. Cases that the rows cannot tell apart share one frozen list.
   */
  readonly truths: readonly Truth[]
}

const nothing: readonly never[] = Object.freeze([])
const noFacts: FactValues = Object.freeze({})
const noLayout: TraceLayout = Object.freeze({ facts: nothing, rows: nothing })

/**
 * Decides a filing and records the truth value of every row and every leaf (判定并留痕), also of those that did not matter:
 * what an audit log keeps of each case, at a small multiple of the bare decision. explainFiling says the same as a
 * tree with labels and prose.
 */
export function traceFiling(rules: FilingRules, input: FilingInput): FilingTrace {
  const { criteria } = rules
  const slot = findSlot(criteria, input)
  if (slot === undefined) return traceNothing(decideFiling(rules, input))
  const plan = (slot.trace ??= planTrace(criteria, slot))
  const key = findKey(criteria, slot, input.facts)
  const decision = decideByKey(criteria, slot, input, key)
  if (key < 0) return traceExactly(criteria, slot, plan, input.facts, decision)
  const facts = copySets(plan, { ...input.facts })
  const shared = plan.byKey[key] ?? judgeKey(criteria, slot, plan, key)
  const truths = plan.loose.length === 0 ? shared : settleSets(plan, shared, facts)
  return { decision, facts, layout: plan.layout, truths }
}

function traceNothing(decision: Decision<FilingOutcome>): FilingTrace {
  return { decision, facts: noFacts, layout: noLayout, truths: nothing }
}

/** The same from the facts themselves, where the case has no key. */
function traceExactly(
  { loan, vocabulary }: CompiledCriteria,
  { compiled }: SubcategorySlot,
  plan: TracePlan,
  given: FactValues,
  decision: Decision<FilingOutcome>
): FilingTrace {
  if (isRefusal(decision) && decision.refused.some(({ code }) => code.startsWith('facts/')))
    return traceNothing(decision)
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return traceNothing(decision)
  const cells = new Int32Array(loan.size)
  const isRight = encodeFacts(compiled as CompiledSubcategory, vocabulary, given, cells)
  if (!isRight) return traceNothing(decision)
  const facts: Record<string, unknown> = { ...given }
  for (const name in facts) {
    const value = facts[name]
    if (typeof value === 'object' && value !== null)
      facts[name] = Array.isArray(value) ? value.slice() : { ...value }
  }
  return { decision, facts, layout: plan.layout, truths: judgeAll(plan, cells) }
}

/** A record must not change with the case later on. Where the case has a key, sets alone are more than plain values. */
function copySets({ sets }: TracePlan, facts: Record<string, unknown>): FactValues {
  for (let i = 0; i < sets.length; i++) {
    const name = sets[i] as string
    const value = facts[name]
    if (Array.isArray(value)) facts[name] = value.slice()
  }
  return facts
}

/** The truth values of one case, where its key leaves some open. */
function settleSets({ loose }: TracePlan, shared: readonly Truth[], facts: FactValues): readonly Truth[] {
  const truths = shared.slice()
  for (let i = 0; i < loose.length; i++) {
    const { at, fact, code, inside } = loose[i] as LooseLeaf
    const codes = facts[fact]
    if (Array.isArray(codes)) truths[at] = codes.includes(code) ? inside : negate(inside)
  }
  return truths
}
