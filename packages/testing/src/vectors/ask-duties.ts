import { parseInstant, type Rulebook } from '@lijie/engine'
import {
  answerDuties,
  findEvaluators,
  type CompiledDuties,
  type Consequence,
  type DutiesAnswer,
  type DutyAnswer,
  type Keeping
} from '@lijie/engine/duties'
import { isRecord, type DutiesQuestion, type EvaluatorsQuestion, type FactValues } from '@lijie/schema'
import { pickAsked } from './pick-asked.js'
import type { VectorOutcome } from './vector-context.js'

/**
 * How duties stand with these facts (义务判定): `rules` with the status of each, or `refused` and its code; `deadlines` that are
 * known, or `refused` and the code; `keeping`, the minimum that wins for each material, or what it needs; `consequences`, ids of penalties, with `needs` before
 * those that still depend on facts. Members with nothing in them are left out.
 *
 * Where the test expects `details`, by `rules/<id>` and `penalties/<id>`, the members that it names are told, too: of a rule `of`, `to`,
 * `facts`, `lacking`, `overriddenBy`; of a penalty `target`, `fine`, `authority`, `entrusted`, `breached`, `facts`.
 */
export function askDuties(
  rules: Pick<Rulebook, 'duties' | 'periods'>,
  { facts, asOf, only }: DutiesQuestion['duties'],
  expected: unknown
): VectorOutcome {
  const instant = asOf === undefined ? undefined : parseInstant(asOf)
  if (asOf !== undefined && instant === undefined) return { refused: ['time-limits/invalid-start'] }
  const decision = answerDuties(rules, { facts: facts as FactValues, asOf: instant, only })
  if ('refused' in decision) return { refused: decision.refused.map(({ code }) => code).toSorted() }
  const told = tellDuties(decision.value)
  if (!isRecord(expected) || !isRecord(expected['details'])) return { gives: told }
  return { gives: { ...told, details: tellDetails(rules.duties, decision.value, expected['details']) } }
}

/** Who evaluates a subject (由谁考评): the evaluation, the evaluator, and the ids of the places where the result goes. */
export function askEvaluators(
  { duties }: Pick<Rulebook, 'duties'>,
  { evaluated }: EvaluatorsQuestion['evaluators']
): VectorOutcome {
  const decision = findEvaluators(duties, evaluated)
  if ('refused' in decision) return { refused: decision.refused.map(({ code }) => code).toSorted() }
  const gives = decision.value.map(({ evaluation, evaluator, sinks }) => ({
    evaluation,
    evaluator,
    sinks: sinks.map(({ id }) => id)
  }))
  return { gives }
}

function tellDuties({ rules, keeping, consequences }: DutiesAnswer): object {
  const told = {
    rules: Object.fromEntries(rules.map((answer) => [answer.rule, tellStatus(answer)])),
    deadlines: Object.fromEntries(
      rules.flatMap((answer) => {
        const deadline = tellDeadline(answer)
        return deadline === undefined ? [] : [[answer.rule, deadline]]
      })
    ),
    keeping: Object.fromEntries(keeping.map((one) => [one.material, tellKeeping(one)])),
    consequences: consequences.map((one) => tellConsequence(one))
  }
  return Object.fromEntries(Object.entries(told).filter(([, members]) => Object.keys(members).length > 0))
}

/** What the test names of rules and penalties; null for what is not there. */
function tellDetails(
  duties: CompiledDuties | null,
  { rules, consequences }: DutiesAnswer,
  expected: Readonly<Record<string, unknown>>
): object {
  const known = new Map<string, object>([
    ...rules.map(
      (answer) => [`rules/${answer.rule}`, { ...duties?.rules.get(answer.rule), ...answer }] as const
    ),
    ...consequences.map((one) => [`penalties/${one.penalty}`, one] as const)
  ])
  const told = Object.entries(expected).map(([id, asked]) => {
    const found = known.get(id)
    return [id, found === undefined ? null : pickAsked(found, asked)]
  })
  return Object.fromEntries(told)
}

/** When it is due, or with which code that is refused, where the rule itself is not. */
function tellDeadline({ kind, status, deadline, refusal }: DutyAnswer): string | undefined {
  if (deadline !== undefined) return deadline.iso
  const isRefused = refusal !== undefined && status !== 'refused' && kind !== 'retention'
  return isRefused ? `refused ${refusal.code}` : undefined
}

function tellStatus({ status, refusal }: DutyAnswer): string {
  return status === 'refused' && refusal !== undefined ? `refused ${refusal.code}` : status
}

function tellKeeping(keeping: Keeping): unknown {
  if ('needs' in keeping) return { needs: keeping.needs }
  if ('refusal' in keeping) return `refused ${keeping.refusal.code}`
  return { rule: keeping.rule, minimum: keeping.minimum }
}

function tellConsequence({ penalty, facts }: Consequence): string {
  return facts.length === 0 ? penalty : `needs ${penalty}`
}
