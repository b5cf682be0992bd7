import type { FactValues } from '@lijie/schema'
import {
  decideFiling,
  interpretCondition,
  interpretRow,
  type FactEntry,
  type FilingInput,
  type FilingRules,
  type TypedCondition
} from '../criteria/index.js'
import { isRefusal, UNKNOWN, type Truth } from '../kernel/index.js'
import type { AnalysisContext } from './analysis-context.js'
import type { AnalyzedRow, AnalyzedSubcategory, PlacedCondition } from './analyzed-criteria.js'
import type { JudgedOutcome } from './finding.js'
import { listValues } from './list-values.js'
import { groupLeaves } from './search-space.js'

/** What the engine says of a row or a condition. */
export type Judge = (facts: FactValues) => Truth

/** The engine's judgement of a row. */
export function judgeRow({ source }: AnalyzedRow, { criteria }: AnalysisContext): Judge {
  return (facts) => interpretRow(source, criteria.context, facts)
}

/** The engine's judgement of a part of a condition. */
export function judgePart({ source }: PlacedCondition, { criteria }: AnalysisContext): Judge {
  return (facts) => interpretCondition(source, criteria.context, facts)
}

/** What the engine decides on a case. */
export function judgeFiling(rules: FilingRules, input: FilingInput): JudgedOutcome {
  const decision = decideFiling(rules, input)
  if (!isRefusal(decision)) return decision.value
  return { outcome: 'refused', codes: decision.refused.map(({ code }) => code) }
}

/** Adds plain values of the facts that a condition reads, one by one, until the judgement is known. */
export function completePart(facts: FactValues, condition: TypedCondition, judge: Judge): FactValues {
  let complete = facts
  for (const fact of groupLeaves([condition]).keys()) {
    if (judge(complete) !== UNKNOWN) break
    if (!Object.hasOwn(complete, fact.id)) complete = giveDefault(complete, fact)
  }
  return complete
}

/** Adds plain values of the facts that are still needed, until the engine decides. */
export function completeFiling(
  facts: FactValues,
  { kind, code }: AnalyzedSubcategory,
  { rules }: AnalysisContext
): { readonly facts: FactValues; readonly outcome: JudgedOutcome } {
  let complete = facts
  for (;;) {
    const outcome = judgeFiling(rules, { kind, code, facts: complete })
    const needed = outcome.outcome === 'needs' ? outcome.facts : []
    const next = needed.find((id) => !Object.hasOwn(complete, id))
    const fact = next === undefined ? undefined : rules.vocabulary.facts.get(next)
    if (fact === undefined) return { facts: complete, outcome }
    complete = giveDefault(complete, fact)
  }
}

/** Adds the plainest value of a fact: no, an empty set, the first code, a small number. */
export function giveDefault(facts: FactValues, fact: FactEntry): FactValues {
  const value = fact.definition.type === 'codes' ? [] : listValues(fact, [])[0]
  return { ...facts, [fact.id]: value ?? null }
}
