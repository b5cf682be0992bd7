import type { KnownTimeLimit } from '@lijie/schema'
import { decideFiling, type FilingInput } from '../criteria/index.js'
import { isRefusal, readAreaGrade, resolveLimit, type Reason } from '../kernel/index.js'
import type { Rulebook } from '../rulebook/index.js'
import { computeDeadline, type Deadline } from '../time-limits/index.js'

/** All that a rulebook says of one case (判定结果): filing, limits, the earliest deadline, and who disposes of it. */
export interface CaseAnswer {
  readonly outcome: 'filed' | 'not-filed' | 'needs' | 'refused'
  /** Rows it is filed under; empty unless filed. */
  readonly criteria: readonly string[]
  /** Facts that are still needed; empty unless the outcome is needs. */
  readonly facts: readonly string[]
  /** The limits of the rows, in their order; null where none is known. */
  readonly limits: readonly (KnownTimeLimit | null)[]
  /** The earliest deadline of the rows; null without one. */
  readonly deadline: Deadline | null
  /** Disposing bodies (处置单位) of the rows. */
  readonly disposing: readonly string[]
  /** Why filing or the deadline was refused. A row without a known limit is no refusal. */
  readonly refused: readonly Reason[]
}

const none: readonly never[] = Object.freeze([])
const noKnownLimit = 'time-limits/no-known-limit'

/** Asks a rulebook all about one case (逐案判定), as `lijie decide` does; the start of the clock is `input.startedAt`. */
export function answerCase(rulebook: Rulebook, input: FilingInput): CaseAnswer {
  const decision = decideFiling(rulebook, input)
  if (isRefusal(decision)) return refuseCase(decision.refused)
  const { value } = decision
  if (value.outcome === 'filed') return answerFiled(rulebook, input, value.criteria)
  const facts = value.outcome === 'needs' ? value.facts : none
  return { ...refuseCase(none), outcome: value.outcome, facts }
}

/** The answer to a case that could not be asked. */
export function refuseCase(refused: readonly Reason[]): CaseAnswer {
  const nothing = { criteria: none, facts: none, limits: none, deadline: null, disposing: none }
  return { outcome: 'refused', ...nothing, refused }
}

function answerFiled(rulebook: Rulebook, input: FilingInput, criteria: readonly string[]): CaseAnswer {
  let deadline: Deadline | null = null
  let refused: readonly Reason[] = none
  const { areaGrade } = input
  for (const criterion of criteria) {
    const decision = computeDeadline(rulebook, { criterion, startedAt: input.startedAt ?? '', areaGrade })
    if (isRefusal(decision)) {
      const reasons = decision.refused.filter(({ code }) => code !== noKnownLimit)
      if (reasons.length > 0) refused = [...refused, ...reasons]
    } else if (deadline === null || decision.value.dueAt < deadline.dueAt) deadline = decision.value
  }
  return {
    outcome: 'filed',
    criteria,
    facts: none,
    limits: criteria.map((criterion) => findLimit(rulebook, criterion, areaGrade)),
    deadline: refused.length > 0 ? null : deadline,
    disposing: listBodies(rulebook, criteria),
    refused
  }
}

function findLimit(rulebook: Rulebook, criterion: string, areaGrade: unknown): KnownTimeLimit | null {
  const spec = rulebook.limitOf(criterion)?.limit
  const grade = readAreaGrade(areaGrade)
  if (spec === undefined || typeof grade === 'object') return null
  const limit = resolveLimit(spec, grade)
  return 'value' in limit ? limit : null
}

function listBodies(rulebook: Rulebook, criteria: readonly string[]): readonly string[] {
  const [only, ...others] = criteria
  if (only !== undefined && others.length === 0) return rulebook.criterionOf(only)?.disposing ?? none
  return [...new Set(criteria.flatMap((criterion) => rulebook.criterionOf(criterion)?.disposing ?? []))]
}
