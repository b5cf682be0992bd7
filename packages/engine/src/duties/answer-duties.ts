import type { DutyRule, FactValues } from '@lijie/schema'
import { checkFacts } from '../criteria/index.js'
import {
  answer,
  createReason,
  EngineError,
  refuse,
  type Citation,
  type Decision,
  type Reason
} from '../kernel/index.js'
import type { CompiledDuties, DutyRules } from './compiled-duties.js'
import type { DutiesAnswer, DutyAnswer } from './duties-answer.js'
import type { DutyCase } from './duty-case.js'
import { createApplicationFinder, type ApplicationFinder } from './find-application.js'
import { findKeeping } from './find-keeping.js'
import { judgeRule } from './judge-rule.js'
import { listConsequences } from './list-consequences.js'

/** A question about duties. */
export interface DutiesInput {
  /** What is known; absent, undefined and null mean unknown, and a set that is given is complete. */
  readonly facts: FactValues
  /** The instant as of which it is asked, in epoch milliseconds; without it, nothing has run out. */
  readonly asOf?: number | undefined
  /** Ask about these rules alone, by id; penalties for no rule by theirs. */
  readonly only?: readonly string[] | undefined
}

/**
 * What has to be done, kept, filed or left alone, what is breached, and what follows (义务判定): one answer for each rule, in file
 * order, each cited.
 *
 * Refused: `duties/no-duties`, `duties/unknown-rule`, the `facts/` codes. What cannot be said of one rule alone (a reading, a total
 * of zero) is told with that rule.
 *
 * @throws EngineError `duties/bad-input` where there are no facts, `asOf` is no instant or `only` no list of ids.
 */
export function answerDuties({ duties, periods }: DutyRules, input: DutiesInput): Decision<DutiesAnswer> {
  if (duties === null) return refuse('duties/no-duties', {})
  const { facts, asOf, only } = checkInput(input)
  const refused = [...refuseFacts(duties, facts), ...refuseUnknown(duties, only)]
  if (refused.length > 0) return { refused }
  const given: DutyCase = { duties, periods, facts, asOf }
  const asked = only && new Set(only)
  const applicationOf = createApplicationFinder(given)
  const rules = duties.part.rules.filter(({ id }) => asked === undefined || asked.has(id))
  const answers = rules.map((rule) => answerRule(rule, given, applicationOf))
  const value: DutiesAnswer = {
    rules: answers,
    keeping: listMaterials(rules).flatMap((material) => findKeeping(material, given, applicationOf) ?? []),
    consequences: listConsequences(answers, given, asked)
  }
  return answer(value, citeAll(value))
}

function checkInput(input: DutiesInput): DutiesInput {
  if (typeof input !== 'object' || input === null)
    throw new EngineError('duties/bad-input', 'a question about duties has facts')
  const { asOf, only } = input
  if (asOf !== undefined && !Number.isSafeInteger(asOf))
    throw new EngineError('duties/bad-input', 'asOf is an instant in whole epoch milliseconds')
  if (only !== undefined && !(Array.isArray(only) && only.every((id) => typeof id === 'string')))
    throw new EngineError('duties/bad-input', 'only is a list of ids of rules and penalties')
  return input
}

function refuseFacts({ context }: CompiledDuties, facts: unknown): readonly Reason[] {
  return checkFacts(context.vocabulary, facts).map(({ code, params }) => ({ code, params, because: [] }))
}

function refuseUnknown({ rules, part }: CompiledDuties, only: readonly string[] = []): readonly Reason[] {
  const ids = new Set([...rules.keys(), ...(part.penalties ?? []).map(({ id }) => id)])
  const known = [...ids].join(', ')
  return only
    .filter((rule) => !ids.has(rule))
    .map((rule) => createReason('duties/unknown-rule', { rule, known }))
}

function answerRule(rule: DutyRule, given: DutyCase, applicationOf: ApplicationFinder): DutyAnswer {
  const { status, facts, because = [], ...more } = judgeRule(rule, given, applicationOf)
  const { id, kind, article, evidence } = rule
  const citation = given.duties.cite(`rules/${id}`, article, evidence)
  return { rule: id, kind, status, facts, because: [citation, ...because], ...more }
}

/** Materials that the rules speak of, each once. */
function listMaterials(rules: readonly DutyRule[]): readonly string[] {
  return [...new Set(rules.flatMap((rule) => (rule.kind === 'retention' ? [rule.material] : [])))]
}

/** All that the answer rests on; a rule that does not apply decides nothing. */
function citeAll({ rules, consequences }: DutiesAnswer): readonly Citation[] {
  const told = rules.filter(({ status }) => status !== 'not-applicable')
  return [...new Set([...told, ...consequences].flatMap(({ because }) => because))]
}
