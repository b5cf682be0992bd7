import { isRefusal, readAreaGrade, type Decision } from '../kernel/index.js'
import { readClockStart } from '../civil-time/index.js'
import { decideFiling, findSubcategory, type FilingInput, type FilingRules } from './decide-filing.js'
import { encodeFacts } from './encode-facts.js'
import { findDependentFacts, type NeededFacts } from './find-needed-facts.js'

const nothing: NeededFacts = Object.freeze({ facts: Object.freeze([]), approximate: false })

/**
 * The facts that are still worth asking for (尚缺事实), in the order of facts.json: those on which the outcome still depends.
 *
 * Empty once the outcome is settled. Under the hit policy `all` a filed report may still meet further rows; what that
 * depends on is named, too. `approximate` marks an upper bound, given where the completions to go through are more than
 * 2^16 or where no fact matters and yet the rows stay unknown. Refused exactly when {@link decideFiling} is.
 */
export function factsStillNeeded(rules: FilingRules, input: FilingInput): Decision<NeededFacts> {
  const decision = decideFiling(rules, input)
  if (isRefusal(decision)) return decision
  const { value, because, warnings } = decision
  if (value.outcome === 'needs') {
    const { facts, approximate = false } = value
    return { value: { facts, approximate }, because, warnings }
  }
  const more = value.outcome === 'filed' ? findFurtherRows(rules, input) : nothing
  return { value: more, because, warnings }
}

/** Facts on which it depends whether further rows apply. */
function findFurtherRows({ criteria }: FilingRules, input: FilingInput): NeededFacts {
  const subcategory = findSubcategory(criteria, input)
  if (subcategory === undefined || subcategory.policy !== 'all') return nothing
  const cells = new Int32Array(criteria.loan.size)
  encodeFacts(subcategory, criteria.vocabulary, input.facts, cells)
  const truths = subcategory.rows.map((row) => row.test(cells))
  const order = {
    compareLimits: criteria.compareLimits,
    // The case was decided, so both are sound; this policy compares no limits.
    startedAt: readClockStart(input.startedAt) as number | undefined,
    areaGrade: readAreaGrade(input.areaGrade) as string | undefined
  }
  return findDependentFacts({ subcategory, cells, truths, order })
}
