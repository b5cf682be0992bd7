import {
  computeDeadline,
  createReason,
  decideFiling,
  isRefusal,
  judgeVerdict,
  type Citation,
  type Deadline,
  type FilingInput,
  type FilingOutcome,
  type Reason,
  type Rulebook
} from '@lijie/engine'
import type { CaseRow } from '../cases/case-row.js'
import type { DecidedCase } from './decided-case.js'

/** Decides one case after the other under a rulebook. */
export type CaseDecider = (row: CaseRow) => DecidedCase

/** A row without a known limit is normal; the case then has no deadline. */
const noKnownLimit = 'time-limits/no-known-limit'
const none: readonly never[] = Object.freeze([])

/**
 * Makes the decider of a run.
 *
 * @param asOf Instant at which unfinished cases are judged, epoch milliseconds; the caller sees to it that it is given
 * when a case is unfinished.
 */
export function createCaseDecider(rulebook: Rulebook, asOf: number): CaseDecider {
  const responsibleOf = createResponsibleFinder(rulebook)
  return (row) => {
    const { caseId, faults } = row
    if (faults.length > 0) return refusedCase(caseId, null, none, faults)
    const decision = decideFiling(rulebook, filingInput(row))
    if (isRefusal(decision)) return refusedCase(caseId, null, citationsOf(decision.refused), decision.refused)
    const filing = decision.value
    if (filing.outcome === 'not-filed') {
      return { ...refusedCase(caseId, filing, decision.because, none), verdict: 'no-limit' }
    }
    if (filing.outcome === 'needs') {
      const reason = createReason('cases/facts-needed', { facts: filing.facts.join(', ') })
      return refusedCase(caseId, filing, decision.because, [reason])
    }
    const responsible = responsibleOf(filing.criteria)
    return judgeFiled(rulebook, row, { filing, because: decision.because, responsible, asOf })
  }
}

interface FiledCase {
  readonly filing: FilingOutcome & { readonly outcome: 'filed' }
  readonly because: readonly Citation[]
  readonly responsible: readonly string[] | null
  readonly asOf: number
}

/** The question to the engine that a row of a file is. */
export function filingInput({
  kind,
  code,
  edition,
  facts,
  startedAt,
  areaGrade,
  continues
}: CaseRow): FilingInput {
  return { kind, code, edition, facts, startedAt, areaGrade, continues }
}

function refusedCase(
  caseId: string | null,
  filing: FilingOutcome | null,
  because: readonly Citation[],
  refused: readonly Reason[]
): DecidedCase {
  return { caseId, filing, deadline: null, verdict: 'refused', responsible: null, because, refused }
}

/** With several criteria (hit policy all) the earliest deadline counts, and one refusal refuses the case. */
function judgeFiled(
  rulebook: Rulebook,
  { caseId, startedAt, disposedAt, areaGrade }: CaseRow,
  { filing, because, responsible, asOf }: FiledCase
): DecidedCase {
  let deadline: Deadline | null = null
  let citations = because
  let refused: Reason[] | undefined
  for (const criterion of filing.criteria) {
    const decision = computeDeadline(rulebook, { criterion, startedAt: startedAt ?? '', areaGrade })
    if ('refused' in decision) {
      for (const reason of decision.refused) if (reason.code !== noKnownLimit) (refused ??= []).push(reason)
    } else {
      citations = joinCitations(citations, decision.because)
      if (deadline === null || decision.value.dueAt < deadline.dueAt) deadline = decision.value
    }
  }
  if (refused !== undefined) {
    return { caseId, filing, deadline: null, verdict: 'refused', responsible, because: citations, refused }
  }
  const verdict = deadline === null ? 'no-limit' : judgeVerdict(deadline.dueAt, disposedAt, asOf)
  return { caseId, filing, deadline, verdict, responsible, because: citations, refused: none }
}

/** The citations of both, each rule once. */
function joinCitations(first: readonly Citation[], second: readonly Citation[]): readonly Citation[] {
  const joined = first.slice()
  for (const citation of second) if (!includesRule(first, citation)) joined.push(citation)
  return joined
}

function includesRule(citations: readonly Citation[], { rule, standard, article }: Citation): boolean {
  for (const one of citations) {
    if (one.rule === rule && one.standard === standard && one.article === article) return true
  }
  return false
}

function citationsOf(reasons: readonly Reason[]): readonly Citation[] {
  return reasons.flatMap((reason) => reason.because)
}

/** Criteria -> the bodies they name, remembered per criterion. */
function createResponsibleFinder(
  rulebook: Rulebook
): (criteria: readonly string[]) => readonly string[] | null {
  const known = new Map<string, readonly string[] | null>()
  const find = (criterion: string): readonly string[] | null => {
    const found = known.get(criterion)
    if (found !== undefined) return found
    const bodies = rulebook.criterionOf(criterion)?.disposing ?? []
    const value = bodies.length === 0 ? null : bodies
    known.set(criterion, value)
    return value
  }
  return (criteria) => {
    const [only] = criteria
    if (criteria.length === 1 && only !== undefined) return find(only)
    const all = [...new Set(criteria.flatMap((criterion) => find(criterion) ?? []))]
    return all.length === 0 ? null : all
  }
}
