import { parseInstant, type Rulebook } from '@lijie/engine'
import { answerDuties, findEvaluators, type DutyAnswer, type DutyStatus } from '@lijie/engine/duties'
import type { DutiesQuestion, FactValues, VectorTest } from '@lijie/schema'
import type { HandlingEvent } from './list-handling-events.js'
import { nameBreach } from './list-duty-rules.js'

/** What a vector shows of duties (义务测试一问): which rules apply, are breached or kept, which penalties follow, who evaluates. */
export function listDutyEvents(rules: Rulebook, when: VectorTest['when']): readonly HandlingEvent[] {
  if ('duties' in when) return listOfDuties(rules, when.duties)
  if (!('evaluators' in when)) return []
  const decision = findEvaluators(rules.duties, when.evaluators.evaluated)
  if ('refused' in decision) return []
  const applied = decision.value.map(({ evaluation }) => `evaluations/${evaluation}`)
  return [{ applied, subjects: ['evaluators'] }]
}

function listOfDuties(
  rules: Rulebook,
  { facts, asOf, only }: DutiesQuestion['duties']
): readonly HandlingEvent[] {
  const instant = asOf === undefined ? undefined : parseInstant(asOf)
  const decision = answerDuties(rules, { facts: facts as FactValues, asOf: instant, only })
  if ('refused' in decision) return []
  const { rules: answers, consequences } = decision.value
  const settled = consequences.filter((one) => one.facts.length === 0)
  return [
    ...answers.flatMap((answer) => listOfRule(answer)),
    {
      applied: settled.map(({ penalty }) => `penalties/${penalty}`),
      subjects: listAsked(rules, only).map((penalty) => `penalty ${penalty}`)
    }
  ]
}

/** Penalties that could have followed: with `only`, those that it names, and those about a rule that it names. */
function listAsked({ duties }: Rulebook, only: readonly string[] | undefined): readonly string[] {
  return (duties?.part.penalties ?? [])
    .filter(({ id, breaches = [], anyBreach }) => {
      if (only === undefined || anyBreach === true) return true
      return [id, ...breaches].some((rule) => only.includes(rule))
    })
    .map(({ id }) => id)
}

const absent: ReadonlySet<DutyStatus> = new Set(['not-applicable', 'overridden'])
const broken: ReadonlySet<DutyStatus> = new Set(['breached', 'late', 'closed'])
const kept: ReadonlySet<DutyStatus> = new Set(['met', 'observed', 'open'])

function listOfRule({ rule, status }: DutyAnswer): readonly HandlingEvent[] {
  if (status === 'needs') return []
  const applied = absent.has(status) ? [] : [`rules/${rule}`]
  return [
    { applied, subjects: [`duty ${rule}`] },
    ...(broken.has(status) ? [{ applied: [nameBreach(rule)], subjects: [`kept ${rule}`] }] : []),
    ...(kept.has(status) ? [{ applied: [], subjects: [`kept ${rule}`] }] : [])
  ]
}
