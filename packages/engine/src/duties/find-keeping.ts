import type { Retention } from '@lijie/schema'
import { createReason, FALSE, TRUE, UNKNOWN, type Reason } from '../kernel/index.js'
import { countDays, type DayRange } from './count-days.js'
import type { Keeping } from './duties-answer.js'
import type { DutyCase } from './duty-case.js'
import type { ApplicationFinder } from './find-application.js'

/** A minimum that applies or may apply, with its days. */
interface Candidate {
  readonly rule: Retention
  readonly minimum: string
  readonly days: DayRange
}

/**
 * How long a material is kept (保存期限): the longest of the minimums that apply (从长). Not known while one that may apply could be
 * longer, or while it depends on the date which of two is; undefined where no rule sets a number that applies.
 */
export function findKeeping(
  material: string,
  given: DutyCase,
  applicationOf: ApplicationFinder
): Keeping | undefined {
  const candidates = listCandidates(material, given, applicationOf)
  if ('code' in candidates) return { material, refusal: candidates }
  const longest = findLongest(candidates.filter(({ rule }) => applicationOf(rule.id).holds === TRUE))
  if (longest !== undefined && 'code' in longest) return { material, refusal: longest }
  const open = candidates
    .filter(({ rule }) => applicationOf(rule.id).holds === UNKNOWN)
    .filter((candidate) => longest === undefined || mayOutlast(candidate.days, longest.days))
  if (open.length > 0)
    return { material, needs: [...new Set(open.flatMap(({ rule }) => applicationOf(rule.id).facts))] }
  if (longest === undefined) return undefined
  const { id, article, evidence } = longest.rule
  const because = [given.duties.cite(`rules/${id}`, article, evidence)]
  return { material, rule: id, minimum: longest.minimum, because }
}

function listCandidates(
  material: string,
  { duties, periods }: DutyCase,
  applicationOf: ApplicationFinder
): readonly Candidate[] | Reason {
  const candidates: Candidate[] = []
  for (const rule of duties.part.rules) {
    if (rule.kind !== 'retention' || rule.material !== material || rule.minimum === null) continue
    if (applicationOf(rule.id).holds === FALSE) continue
    const { value, unit } = rule.minimum
    const days = countDays(rule.minimum, periods)
    if ('code' in days) return days
    candidates.push({ rule, minimum: `${value} ${unit}`, days })
  }
  return candidates
}

/** The one that no other may outlast; of equally long ones, the first. */
function findLongest(candidates: readonly Candidate[]): Candidate | Reason | undefined {
  const [first, ...others] = candidates.toSorted(
    (a, b) => b.days.least - a.days.least || b.days.most - a.days.most
  )
  const rival = others.find(({ days }) => first !== undefined && mayOutlast(days, first.days))
  if (first === undefined || rival === undefined) return first
  return createReason('duties/minimums-overlap', { first: first.minimum, second: rival.minimum })
}

function mayOutlast(days: DayRange, longest: DayRange): boolean {
  return days.most > longest.least && (days.least !== longest.least || days.most !== longest.most)
}
