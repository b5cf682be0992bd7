import type { Condition, DutiesPart, DutyRule, Issue } from '@lijie/schema'
import { findDutyFaults, type KnownDutyNames } from '@lijie/schema/duties-rules'
import { compileVocabulary, createConditionTyper } from '../criteria/index.js'
import type { CompiledDuties } from './compiled-duties.js'

/** What compiling duties needs. */
export interface DutiesContext extends Pick<CompiledDuties, 'standard' | 'cite'> {
  /** What other parts declare; names of parts that are not known are not checked. */
  readonly known?: KnownDutyNames
}

/**
 * Compiles duties (义务规则编译): types their conditions with their own facts, and finds what goes before what. Issues point into
 * duties.json: names that nobody declares, facts of another type, circles, conditions that make no sense.
 */
export function compileDuties(
  part: DutiesPart,
  { standard, cite, known }: DutiesContext
): { readonly duties: CompiledDuties } | { readonly issues: readonly Issue[] } {
  const vocabulary = compileVocabulary({ facts: part.facts ?? {} })
  const issues: Issue[] = [...findDutyFaults(part, known)]
  const type = createConditionTyper(vocabulary, part.conditions, issues)
  for (const { condition, pointer } of listConditions(part)) type(condition, pointer)
  if (issues.length > 0) return { issues }
  return {
    duties: {
      standard,
      part,
      cite,
      context: { vocabulary, ...(part.conditions === undefined ? {} : { conditions: part.conditions }) },
      rules: new Map(part.rules.map((rule) => [rule.id, rule])),
      overriders: indexOverriders(part.rules)
    }
  }
}

interface PlacedCondition {
  readonly condition: Condition
  readonly pointer: string
}

function listConditions({ rules, penalties = [] }: DutiesPart): readonly PlacedCondition[] {
  return [
    ...rules.flatMap((rule, place) => listOfRule(rule, `/rules/${place}`)),
    ...penalties.flatMap(({ when }, place) => one(when, `/penalties/${place}/when`))
  ]
}

function listOfRule(rule: DutyRule, pointer: string): readonly PlacedCondition[] {
  return [
    ...one(rule.when, `${pointer}/when`),
    ...one(rule.unless, `${pointer}/unless`),
    ...('done' in rule ? one(rule.done, `${pointer}/done`) : []),
    ...('breach' in rule ? one(rule.breach, `${pointer}/breach`) : []),
    ...('acted' in rule ? one(rule.acted, `${pointer}/acted`) : []),
    ...('requires' in rule
      ? rule.requires.flatMap(({ holds }, place) => one(holds, `${pointer}/requires/${place}/holds`))
      : [])
  ]
}

function one(condition: Condition | undefined, pointer: string): readonly PlacedCondition[] {
  return condition === undefined ? [] : [{ condition, pointer }]
}

function indexOverriders(rules: readonly DutyRule[]): CompiledDuties['overriders'] {
  const overriders = new Map<string, string[]>()
  for (const { id, overrides = [] } of rules)
    for (const yielding of new Set(overrides)) {
      const known = overriders.get(yielding)
      if (known === undefined) overriders.set(yielding, [id])
      else known.push(id)
    }
  return overriders
}
