import type { CaseAnswer, CaseImpact } from '@lijie/engine/changes'

/** One changed case as `lijie impact --out` and `--json` write it. */
export interface ImpactRecord {
  readonly caseId: string | null
  readonly line: number
  readonly kind: CaseImpact['kind']
  readonly deadlineMove: CaseImpact['deadline']
  readonly clockHours: number | null
  readonly workingHours: number | null
  readonly before: AnswerRecord
  readonly after: AnswerRecord
}

/** What one version says of the case, without citations. */
export interface AnswerRecord {
  readonly outcome: CaseAnswer['outcome']
  readonly criteria: readonly string[]
  readonly facts: readonly string[]
  readonly deadline: string | null
  readonly disposing: readonly string[]
  readonly refused: readonly string[]
}

/** A case as the cases file names it. */
export interface CaseName {
  readonly caseId: string | null
  readonly line: number
}

/** The record of a case and its impact. */
export function createImpactRecord({ caseId, line }: CaseName, impact: CaseImpact): ImpactRecord {
  const { kind, deadline, shift, before, after } = impact
  return {
    caseId,
    line,
    kind,
    deadlineMove: deadline,
    clockHours: toHours(shift?.clock ?? null),
    workingHours: toHours(shift?.working ?? null),
    before: recordAnswer(before),
    after: recordAnswer(after)
  }
}

/** Milliseconds as hours with at most two decimals. */
function toHours(milliseconds: number | null): number | null {
  return milliseconds === null ? null : Math.round(milliseconds / 36_000) / 100
}

function recordAnswer({ outcome, criteria, facts, deadline, disposing, refused }: CaseAnswer): AnswerRecord {
  return {
    outcome,
    criteria,
    facts,
    deadline: deadline?.iso ?? null,
    disposing,
    refused: refused.map(({ code }) => code)
  }
}
