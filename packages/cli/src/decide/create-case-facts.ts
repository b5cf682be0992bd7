import type { CaseFacts } from '@lijie/engine'
import type { CaseRow } from '../cases/case-row.js'
import type { DecidedCase } from './decided-case.js'

/**
 * The flat row that evaluation counts (案件事实行): what is not in the file is unknown, never zero.
 *
 * A file of cases names no report, closing, voiding or rework, so these stay unknown.
 */
export function createCaseFacts(
  { unit, startedAt, disposedAt, kind, code }: CaseRow,
  { caseId, filing, deadline }: Pick<DecidedCase, 'caseId' | 'filing' | 'deadline'>
): CaseFacts {
  return {
    caseId: caseId ?? '',
    unit,
    kind: kind === '' ? null : kind,
    code: code === '' ? null : code,
    // A file of cases has one row for each case, so its unit is the first and the last.
    firstUnit: 1,
    lastUnit: 1,
    reportedAt: null,
    startedAt,
    dueAt: deadline === null ? null : deadline.dueAt,
    disposedAt,
    closedAt: null,
    filed: filing === null || filing.outcome === 'needs' ? null : filing.outcome === 'filed' ? 1 : 0,
    voided: null,
    rework: null
  }
}
