import type { DutyRule } from '@lijie/schema'
import { FALSE, negate, TRUE, UNKNOWN, type Truth } from '../kernel/index.js'
import { judgeCondition, type DutyCase } from './duty-case.js'

/** Whether a rule applies (适用), and whether it holds its ground against the rules that go before it. */
interface Application {
  /** When and not unless. */
  readonly applies: Truth
  /** It applies and no rule that holds overrides it. */
  readonly holds: Truth
  /** Rules that override it and hold. */
  readonly overriddenBy: readonly string[]
  /** Facts on which it depends while one of both is unknown. */
  readonly facts: readonly string[]
}

/** Tells of a rule whether it applies, by its id. */
export type ApplicationFinder = (rule: string) => Application

/**
 * Finds which rules apply (规则适用). A rule that is overridden itself overrides none: an exception to an exception brings the rule
 * back. Overrides have no circles, so that each rule is judged once; chains of them may be as long as the file.
 */
export function createApplicationFinder(given: DutyCase): ApplicationFinder {
  const { rules, overriders } = given.duties
  const found = new Map<string, Application>()
  return (wanted) => found.get(wanted) ?? judgeChain(wanted)

  /** Judges the rules that go before a rule, then the rule, without recursion. */
  function judgeChain(wanted: string): Application {
    const open = [wanted]
    for (let id = open.at(-1); id !== undefined; id = open.at(-1)) {
      const before = overriders.get(id) ?? []
      const next = before.filter((one) => !found.has(one))
      open.push(...next)
      if (next.length > 0) continue
      open.pop()
      if (!found.has(id)) found.set(id, judge(rules.get(id) as DutyRule, before))
    }
    return found.get(wanted) as Application
  }

  function judge(rule: DutyRule, before: readonly string[]): Application {
    const when = rule.when === undefined ? { truth: TRUE, facts: [] } : judgeCondition(given, rule.when)
    const unless =
      rule.unless === undefined ? { truth: FALSE, facts: [] } : judgeCondition(given, rule.unless)
    const applies = least(when.truth as Truth, negate(unless.truth as Truth))
    if (applies === FALSE) return { applies, holds: FALSE, overriddenBy: [], facts: [] }
    const others = before.map((id) => ({ id, ...(found.get(id) as Application) }))
    const overridden = others.reduce<Truth>((most, { holds }) => (holds > most ? holds : most), FALSE)
    const holds = least(applies, negate(overridden))
    const open =
      overridden === UNKNOWN
        ? others.filter((other) => other.holds === UNKNOWN).flatMap(({ facts }) => facts)
        : []
    return {
      applies,
      holds,
      overriddenBy: others.filter((other) => other.holds === TRUE).map(({ id }) => id),
      facts:
        applies === UNKNOWN || holds === UNKNOWN
          ? [...new Set([...when.facts, ...unless.facts, ...open])]
          : []
    }
  }
}

function least(a: Truth, b: Truth): Truth {
  return a < b ? a : b
}
