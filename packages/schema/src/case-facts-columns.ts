import type { CaseFactsColumn, CaseFactsInstant, CaseFactsTextColumn, CaseStage } from './generated/types.js'

/** What a column of the case facts row (案件事实行) holds. */
export type CaseFactsKind = 'instant' | 'flag' | 'count'

const instants: readonly CaseFactsInstant[] = [
  'reportedAt',
  'acceptedAt',
  'acceptDueAt',
  'filedAt',
  'filingDueAt',
  'dispatchedAt',
  'dispatchDueAt',
  'startedAt',
  'dueAt',
  'disposedAt',
  'checkedAt',
  'closedAt',
  'voidedAt',
  'holdApprovedAt'
]

/** The number columns that are neither instants nor counts: 0 or 1. */
const flags = [
  'filed',
  'voided',
  'rework',
  'selfHandled',
  'fromPublic',
  'onHold',
  'extended',
  'shuffled',
  'dispatchExact',
  'verifySent',
  'verifySentOnTime',
  'checkSent',
  'checkSentOnTime',
  'replyMissed',
  'urgent',
  'supervised',
  'firstUnit',
  'lastUnit'
] as const satisfies readonly CaseFactsColumn[]

const counts = [
  'stage',
  'voidStage',
  'reworkTimes',
  'holdTimes',
  'extensionTimes',
  'extensionMinutes',
  'returnTimes',
  'lateReturnTimes',
  'failedChecks',
  'verifyTasks',
  'verifiedOnTime',
  'checkTasks',
  'checkedOnTime',
  'checksSuperseded',
  'overtimeHundredths',
  'satisfactionLevel'
] as const satisfies readonly CaseFactsColumn[]

const kindsOf = (columns: readonly string[], kind: CaseFactsKind): [string, CaseFactsKind][] =>
  columns.map((column) => [column, kind])

/** Every number column of the case facts row with what it holds, in the order in which rows are written (列的类型). */
export const caseFactsColumns = Object.fromEntries([
  ...kindsOf(instants, 'instant'),
  ...kindsOf(flags, 'flag'),
  ...kindsOf(counts, 'count')
]) as Readonly<Record<CaseFactsColumn, CaseFactsKind>>

/** Every text column of the case facts row. */
export const caseFactsTextColumns: readonly CaseFactsTextColumn[] = [
  'unit',
  'district',
  'street',
  'community',
  'cell',
  'collector',
  'acceptor',
  'filer',
  'dispatcher',
  'kind',
  'code',
  'source',
  'closingKind'
]

/** Stages of a case in the order in which it passes them; a column holds the place in this list (案件阶段). */
export const caseStages: readonly CaseStage[] = [
  'reporting',
  'accepting',
  'filing',
  'dispatch',
  'disposal',
  'checking',
  'closing',
  'archived'
]
