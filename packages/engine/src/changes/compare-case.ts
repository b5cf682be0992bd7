import { workingTimeBetween } from '../calendar/index.js'
import type { FilingInput } from '../criteria/index.js'
import type { Rulebook } from '../rulebook/index.js'
import { answerCase, type CaseAnswer } from './answer-case.js'
import type { CaseImpact, DeadlineMove, DeadlineShift, ImpactKind } from './case-impact.js'
import { isSameJson } from './is-same-json.js'

/** The versions that are compared; only their calendars are asked here. */
export interface ImpactRules {
  readonly before: Pick<Rulebook, 'calendar'>
  readonly after: Pick<Rulebook, 'calendar'>
}

/** What becomes of one case when a version takes the place of another (单案影响). */
export function compareCase(before: Rulebook, after: Rulebook, input: FilingInput): CaseImpact {
  return compareAnswers({ before, after }, answerCase(before, input), answerCase(after, input))
}

/** The same from answers that are already there, e.g. where the two versions read a case differently. */
export function compareAnswers(rules: ImpactRules, before: CaseAnswer, after: CaseAnswer): CaseImpact {
  const deadline = findMove(before, after)
  const isMoved = deadline === 'earlier' || deadline === 'later'
  const shift = isMoved ? measureShift(rules, before, after) : null
  return { kind: findKind(before, after, deadline), deadline, shift, before, after }
}

/** A filing whose deadline is refused counts as refused, as it does for `lijie decide`. */
function stateOf({ outcome, refused }: CaseAnswer): CaseAnswer['outcome'] {
  return refused.length > 0 ? 'refused' : outcome
}

function findKind(before: CaseAnswer, after: CaseAnswer, deadline: DeadlineMove): ImpactKind {
  const [a, b] = [stateOf(before), stateOf(after)]
  if (a !== b) {
    if (b === 'refused') return 'refused-now'
    if (a === 'refused') return 'answered-now'
    if (b === 'needs') return 'needs-now'
    if (a === 'needs') return 'decided-now'
    return b === 'filed' ? 'filed-now' : 'filed-no-more'
  }
  if (!isSameList(before.criteria, after.criteria)) return 'other-row'
  if (!isSameList(before.facts, after.facts)) return 'other-needs'
  if (before.outcome !== after.outcome || !isSameList(codesOf(before), codesOf(after))) return 'other-refusal'
  if (!isSameLimits(before, after)) return 'limit-changed'
  if (deadline !== 'same' && deadline !== 'none') return 'deadline-changed'
  return isSameList(before.disposing, after.disposing) ? 'same' : 'other-body'
}

function codesOf({ refused }: CaseAnswer): readonly string[] {
  return refused.map(({ code }) => code)
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a === b || (a.length === b.length && a.every((item, i) => item === b[i]))
}

/** The figures only: how well a limit is known changes no answer. */
function isSameLimits({ limits: a }: CaseAnswer, { limits: b }: CaseAnswer): boolean {
  return isSameJson(
    a.map((limit) => limit && [limit.value, limit.unit]),
    b.map((limit) => limit && [limit.value, limit.unit])
  )
}

function findMove({ deadline: a }: CaseAnswer, { deadline: b }: CaseAnswer): DeadlineMove {
  if (a === null || b === null) return a === b ? 'none' : b === null ? 'gone' : 'new'
  if (a.dueAt === b.dueAt) return 'same'
  return b.dueAt < a.dueAt ? 'earlier' : 'later'
}

function measureShift(
  { before, after }: ImpactRules,
  { deadline: a }: CaseAnswer,
  { deadline: b }: CaseAnswer
): DeadlineShift | null {
  if (a === null || b === null) return null
  const calendar = after.calendar ?? before.calendar
  const working = calendar === null ? null : workingTimeBetween(calendar, a.dueAt, b.dueAt)
  return { clock: b.dueAt - a.dueAt, working: typeof working === 'number' ? working : null }
}
