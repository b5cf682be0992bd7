import { FALSE, TRUE, UNKNOWN, type Truth } from '@lijie/engine'
import { Engine, type RuleProperties } from 'json-rules-engine'
import type { JsonRule } from './json-rule.js'
import { strictOperators } from './strict-operators.js'

/** Runs prepared rules over the facts that are known: the truth value of each row, by its id. */
export type RulesRunner = (facts: Readonly<Record<string, unknown>>) => Promise<ReadonlyMap<string, Truth>>

/**
 * One json-rules-engine over the rules of a sub-category. Missing facts are allowed and make no leaf hold; all operators
 * are strict; a `path` throws instead of being resolved.
 */
export function prepareJsonRules(rules: readonly JsonRule[]): RulesRunner {
  const engine = new Engine(rules as unknown as RuleProperties[], {
    allowUndefinedFacts: true,
    pathResolver: refusePath
  })
  for (const [name, holds] of Object.entries(strictOperators))
    engine.addOperator(
      name,
      (value: unknown, operand: unknown) => value !== undefined && holds(value, operand)
    )
  return async (facts) => {
    const { results } = await engine.run(facts)
    const truths = new Map<string, Truth>(rules.map(({ name }) => [name, UNKNOWN]))
    for (const { name, event } of results) truths.set(name, event?.type === 'applies' ? TRUE : FALSE)
    return truths
  }
}

/** Takes the place of jsonpath-plus, which runs code from rules. */
function refusePath(_value: object, path: string): never {
  throw new RangeError(`paths are not resolved: ${path}`)
}
