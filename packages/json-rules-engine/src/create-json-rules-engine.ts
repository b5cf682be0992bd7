import {
  isRefusal,
  readInstant,
  UNKNOWN,
  type Decision,
  type FilingInput,
  type FilingOutcome
} from '@lijie/engine'
import {
  concludeFiling,
  defineFiling,
  readFilingQuestion,
  type CitedFilingRules,
  type CheckedQuestion
} from '@lijie/engine/reference'
import { prepareJsonRules, type RulesRunner } from './run-json-rules.js'
import { toJsonRules } from './to-json-rules.js'

/** Decides filing with json-rules-engine, behind the same question and answer as the engine's own `decideFiling`. */
export interface JsonRulesFiling {
  readonly decideFiling: (input: FilingInput) => Promise<Decision<FilingOutcome>>
}

/**
 * A rulebook on json-rules-engine (以 json-rules-engine 运行): the truth of every row is json-rules-engine's, one engine per
 * sub-category, made when it is first asked about. Questions are checked, and the hit policy, missing facts and citations
 * follow, by the published definition; so the answers are those of `decideFiling`, only later.
 */
export function createJsonRulesEngine(rulebook: CitedFilingRules): JsonRulesFiling {
  const definition = defineFiling(rulebook)
  const runners = new Map<string, RulesRunner>()
  const findRunner = (kind: string, code: string): RulesRunner => {
    const key = `${kind}/${code}`
    const known = runners.get(key)
    if (known !== undefined) return known
    const rules = toJsonRules(rulebook, kind, code)
    const runner = prepareJsonRules(isRefusal(rules) ? [] : rules.value)
    runners.set(key, runner)
    return runner
  }
  return {
    decideFiling: async (input) => {
      const question = readFilingQuestion(definition, input)
      if ('refused' in question) return question
      const truths = await findRunner(input.kind, input.code)(writeFacts(question))
      return concludeFiling(
        question,
        question.rows.map(({ id }) => truths.get(id) ?? UNKNOWN)
      )
    }
  }
}

/** The facts that are known, instants as epoch milliseconds. */
function writeFacts({ definition, facts }: CheckedQuestion): Readonly<Record<string, unknown>> {
  const known: Record<string, unknown> = Object.create(null)
  for (const [id, { definition: fact }] of definition.vocabulary.facts) {
    const value = Object.hasOwn(facts, id) ? facts[id] : undefined
    if (value === undefined || value === null) continue
    known[id] = fact.type === 'instant' ? readInstant(value) : value
  }
  return known
}
