import type { CaseFactsColumn, CaseFactsTextColumn } from '@lijie/schema'
import type { CaseFacts } from './case-facts.js'

/** What a row holds in a column, unchecked. */
export type ColumnReader<Value> = (row: CaseFacts) => Value | null | undefined

/**
 * One small function for each number column (数值列读取): the host finds a member that is named in the source several times
 * faster than one that is named at run time.
 */
export const numberReaders: Readonly<Record<CaseFactsColumn, ColumnReader<number>>> = {
  reportedAt: ({ reportedAt }) => reportedAt,
  acceptedAt: ({ acceptedAt }) => acceptedAt,
  acceptDueAt: ({ acceptDueAt }) => acceptDueAt,
  filedAt: ({ filedAt }) => filedAt,
  filingDueAt: ({ filingDueAt }) => filingDueAt,
  dispatchedAt: ({ dispatchedAt }) => dispatchedAt,
  dispatchDueAt: ({ dispatchDueAt }) => dispatchDueAt,
  startedAt: ({ startedAt }) => startedAt,
  dueAt: ({ dueAt }) => dueAt,
  disposedAt: ({ disposedAt }) => disposedAt,
  checkedAt: ({ checkedAt }) => checkedAt,
  closedAt: ({ closedAt }) => closedAt,
  voidedAt: ({ voidedAt }) => voidedAt,
  holdApprovedAt: ({ holdApprovedAt }) => holdApprovedAt,
  filed: ({ filed }) => filed,
  voided: ({ voided }) => voided,
  rework: ({ rework }) => rework,
  selfHandled: ({ selfHandled }) => selfHandled,
  fromPublic: ({ fromPublic }) => fromPublic,
  onHold: ({ onHold }) => onHold,
  extended: ({ extended }) => extended,
  shuffled: ({ shuffled }) => shuffled,
  dispatchExact: ({ dispatchExact }) => dispatchExact,
  verifySent: ({ verifySent }) => verifySent,
  verifySentOnTime: ({ verifySentOnTime }) => verifySentOnTime,
  checkSent: ({ checkSent }) => checkSent,
  checkSentOnTime: ({ checkSentOnTime }) => checkSentOnTime,
  replyMissed: ({ replyMissed }) => replyMissed,
  urgent: ({ urgent }) => urgent,
  supervised: ({ supervised }) => supervised,
  firstUnit: ({ firstUnit }) => firstUnit,
  lastUnit: ({ lastUnit }) => lastUnit,
  stage: ({ stage }) => stage,
  voidStage: ({ voidStage }) => voidStage,
  reworkTimes: ({ reworkTimes }) => reworkTimes,
  holdTimes: ({ holdTimes }) => holdTimes,
  extensionTimes: ({ extensionTimes }) => extensionTimes,
  extensionMinutes: ({ extensionMinutes }) => extensionMinutes,
  returnTimes: ({ returnTimes }) => returnTimes,
  lateReturnTimes: ({ lateReturnTimes }) => lateReturnTimes,
  failedChecks: ({ failedChecks }) => failedChecks,
  verifyTasks: ({ verifyTasks }) => verifyTasks,
  verifiedOnTime: ({ verifiedOnTime }) => verifiedOnTime,
  checkTasks: ({ checkTasks }) => checkTasks,
  checkedOnTime: ({ checkedOnTime }) => checkedOnTime,
  checksSuperseded: ({ checksSuperseded }) => checksSuperseded,
  overtimeHundredths: ({ overtimeHundredths }) => overtimeHundredths,
  satisfactionLevel: ({ satisfactionLevel }) => satisfactionLevel
}

/** The same for text columns. */
export const textReaders: Readonly<Record<CaseFactsTextColumn, ColumnReader<string>>> = {
  unit: ({ unit }) => unit,
  district: ({ district }) => district,
  street: ({ street }) => street,
  community: ({ community }) => community,
  cell: ({ cell }) => cell,
  collector: ({ collector }) => collector,
  acceptor: ({ acceptor }) => acceptor,
  filer: ({ filer }) => filer,
  dispatcher: ({ dispatcher }) => dispatcher,
  kind: ({ kind }) => kind,
  code: ({ code }) => code,
  source: ({ source }) => source,
  closingKind: ({ closingKind }) => closingKind
}
