import {
  explainDeadline,
  explainFiling,
  isRefusal,
  judgeVerdict,
  type Citation,
  type DeadlineExplanation,
  type DeadlineVerdict,
  type FilingExplanation,
  type Reason,
  type Rulebook
} from '@lijie/engine'
import type { Criterion, LocalizedText } from '@lijie/schema'
import type { CaseRow } from '../cases/case-row.js'
import { listCitedStandards, type CitedStandard } from '../standards/list-cited-standards.js'

/** Everything that can be said about one case (案件说明). */
export interface ExplainedCase {
  readonly caseId: string | null
  readonly filing: FilingExplanation
  /** One entry for each criterion under which the case is filed. */
  readonly criteria: readonly ExplainedCriterion[]
  readonly verdict: DeadlineVerdict | null
  readonly because: readonly Citation[]
  readonly refused: readonly Reason[]
  readonly standards: readonly CitedStandard[]
}

/** A criterion that applies: its bodies, its closing condition, and its deadline. */
export interface ExplainedCriterion {
  readonly id: string
  readonly disposing: readonly string[]
  readonly supervising: readonly string[]
  readonly closing: LocalizedText | null
  readonly deadline: DeadlineExplanation | null
  readonly because: readonly Citation[]
  readonly refused: readonly Reason[]
}

/** Explains one case under a rulebook; without `asOf` an unfinished case gets a deadline and no verdict. */
export function explainCase(rulebook: Rulebook, row: CaseRow, asOf: number | null): ExplainedCase {
  const { kind, code, edition, facts, startedAt, areaGrade, continues } = row
  const filing = explainFiling(rulebook, {
    kind,
    code,
    facts,
    areaGrade,
    continues,
    ...(edition !== null && { edition }),
    ...(startedAt !== null && { startedAt })
  })
  const { decision } = filing
  const filed = !isRefusal(decision) && decision.value.outcome === 'filed' ? decision.value.criteria : []
  const criteria = filed.map((id) => explainCriterion(rulebook, id, row))
  const because = isRefusal(decision) ? decision.refused.flatMap(citationsOf) : decision.because
  return {
    caseId: row.caseId,
    filing,
    criteria,
    verdict: judge(criteria, row, asOf),
    because,
    refused: isRefusal(decision) ? decision.refused : criteria.flatMap(({ refused }) => refused),
    standards: listStandards(rulebook, [...because, ...criteria.flatMap(citedBy)])
  }
}

function citationsOf({ because }: Reason): readonly Citation[] {
  return because
}

function citedBy({ because, refused }: ExplainedCriterion): readonly Citation[] {
  return [...because, ...refused.flatMap(citationsOf)]
}

/** The standards that the answer rests on; the one that was asked when it rests on nothing, as a refusal may. */
function listStandards(rulebook: Rulebook, cited: readonly Citation[]): readonly CitedStandard[] {
  const ids = new Set(cited.map(({ standard }) => standard))
  if (ids.size === 0) ids.add(rulebook.timeLimits.standard)
  return listCitedStandards(rulebook).filter(({ id }) => ids.has(id))
}

function explainCriterion(
  rulebook: Rulebook,
  id: string,
  { startedAt, areaGrade }: CaseRow
): ExplainedCriterion {
  const row: Criterion | undefined = rulebook.criterionOf(id)
  const decision = explainDeadline(rulebook, { criterion: id, startedAt: startedAt ?? '', areaGrade })
  return {
    id,
    disposing: row?.disposing ?? [],
    supervising: row?.supervising ?? [],
    closing: row?.closing?.summary ?? null,
    deadline: isRefusal(decision) ? null : decision.value,
    because: isRefusal(decision) ? [] : decision.because,
    refused: isRefusal(decision) ? decision.refused : []
  }
}

function judge(
  criteria: readonly ExplainedCriterion[],
  { disposedAt }: CaseRow,
  asOf: number | null
): DeadlineVerdict | null {
  const due = criteria.flatMap(({ deadline }) => (deadline === null ? [] : [deadline.deadline.dueAt]))
  if (due.length === 0 || (disposedAt === null && asOf === null)) return null
  return judgeVerdict(Math.min(...due), disposedAt, asOf ?? 0)
}
