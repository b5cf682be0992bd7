import type { Penalty } from '@lijie/schema'
import { FALSE, TRUE } from '../kernel/index.js'
import type { Consequence, DutyAnswer } from './duties-answer.js'
import { judgeCondition, type DutyCase } from './duty-case.js'

/**
 * What follows from breaches (法律责任): penalties for rules that are breached or met too late, unless their own condition is known
 * not to hold, and penalties for no rule whose condition holds. `only`: penalties about these rules, and those that it names
 * themselves.
 */
export function listConsequences(
  rules: readonly DutyAnswer[],
  given: DutyCase,
  only: ReadonlySet<string> | undefined
): readonly Consequence[] {
  const failed = new Set(
    rules.filter(({ status }) => status === 'breached' || status === 'late').map(({ rule }) => rule)
  )
  return (given.duties.part.penalties ?? []).flatMap((penalty) => {
    const { breaches, anyBreach, when } = penalty
    const { truth, facts } = judgeCondition(given, when)
    if (breaches === undefined && anyBreach === undefined)
      return truth === TRUE && (only === undefined || only.has(penalty.id))
        ? [tell(penalty, [], [], given)]
        : []
    const named = anyBreach === true ? failed : new Set(breaches)
    const breached = [...named].filter((rule) => failed.has(rule))
    if (breached.length === 0 || (when !== undefined && truth === FALSE)) return []
    return [tell(penalty, breached, facts, given)]
  })
}

function tell(
  { id, article, evidence, kind, target, fine, measures, authority, entrusted, deferTo }: Penalty,
  breached: readonly string[],
  facts: readonly string[],
  { duties }: DutyCase
): Consequence {
  return {
    penalty: id,
    kind,
    target,
    ...(fine === undefined ? {} : { fine }),
    ...(measures === undefined ? {} : { measures }),
    ...(authority === undefined ? {} : { authority }),
    ...(entrusted === undefined ? {} : { entrusted }),
    ...(deferTo === undefined ? {} : { deferTo }),
    breached,
    facts,
    because: [duties.cite(`penalties/${id}`, article, evidence)]
  }
}
