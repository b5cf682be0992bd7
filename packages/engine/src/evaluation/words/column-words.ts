import type { CaseFactsColumn, CaseFactsTextColumn, CaseStage, MessageLanguage } from '@lijie/schema'

/** A word in Chinese and English. */
export type WordPair = readonly [zh: string, en: string]

/** Columns of the case facts that hold an instant, a count or a text, and what is scored (列的名称). */
export const columnWords: Readonly<Record<string, WordPair>> = {
  reportedAt: ['上报时间', 'report'],
  acceptedAt: ['受理时间', 'acceptance'],
  acceptDueAt: ['受理期限', 'deadline of acceptance'],
  filedAt: ['立案时间', 'filing'],
  filingDueAt: ['立案期限', 'deadline of filing'],
  dispatchedAt: ['派遣时间', 'dispatch'],
  dispatchDueAt: ['派遣期限', 'deadline of dispatch'],
  startedAt: ['处置起算时间', 'start of disposal'],
  dueAt: ['处置期限', 'deadline of disposal'],
  disposedAt: ['处置完成时间', 'end of disposal'],
  checkedAt: ['核查时间', 'check'],
  closedAt: ['结案时间', 'closing'],
  voidedAt: ['作废时间', 'end without closing'],
  holdApprovedAt: ['挂账批准时间', 'approval of the hold'],
  stage: ['所处环节', 'stage'],
  voidStage: ['作废环节', 'stage where it was voided'],
  reworkTimes: ['返工次数', 'times of rework'],
  holdTimes: ['挂账次数', 'holds'],
  extensionTimes: ['延期次数', 'extensions'],
  extensionMinutes: ['延期分钟数', 'minutes of extension'],
  returnTimes: ['回退次数', 'times sent back'],
  lateReturnTimes: ['超期回退次数', 'times sent back late'],
  failedChecks: ['核查不通过次数', 'failed checks'],
  verifyTasks: ['核实任务数', 'tasks to confirm'],
  verifiedOnTime: ['按时核实数', 'confirmed on time'],
  checkTasks: ['核查任务数', 'tasks to check'],
  checkedOnTime: ['按时核查数', 'checked on time'],
  checksSuperseded: ['无效核查数', 'superseded checks'],
  overtimeHundredths: ['超时倍数（百分之一）', 'overtime in hundredths of the limit'],
  satisfactionLevel: ['满意度等级', 'level of satisfaction'],
  unit: ['责任单位', 'responsible unit'],
  district: ['区', 'district'],
  street: ['街道', 'street'],
  community: ['社区', 'community'],
  cell: ['单元网格', 'unit grid cell'],
  collector: ['监督员', 'collector'],
  acceptor: ['受理员', 'acceptor'],
  filer: ['立案人', 'filer'],
  dispatcher: ['派遣员', 'dispatcher'],
  kind: ['案件类别', 'kind of case'],
  code: ['小类代码', 'code of the sub-category'],
  source: ['问题来源', 'source'],
  closingKind: ['了结方式', 'way in which it ended']
}

/** Columns that are 0 or 1 (是否列): what is said of a row where they are 1, and where they are 0. */
export const flagWords: Readonly<Record<string, readonly [zh: WordPair, en: WordPair]>> = {
  filed: [
    ['已立案', '未立案'],
    ['filed', 'not filed']
  ],
  voided: [
    ['已作废', '未作废'],
    ['voided', 'not voided']
  ],
  rework: [
    ['返工', '没有返工'],
    ['reworked', 'not reworked']
  ],
  selfHandled: [
    ['自行处置', '不是自行处置'],
    ['handled on the spot', 'not handled on the spot']
  ],
  fromPublic: [
    ['公众举报', '不是公众举报'],
    ['reported by the public', 'not reported by the public']
  ],
  onHold: [
    ['挂账中', '没有挂账'],
    ['on hold', 'not on hold']
  ],
  extended: [
    ['延期', '没有延期'],
    ['extended', 'not extended']
  ],
  shuffled: [
    ['推诿', '没有推诿'],
    ['found to be buck-passing', 'no buck-passing']
  ],
  dispatchExact: [
    ['派遣准确', '派遣不准确'],
    ['dispatched to the right unit', 'dispatched to a wrong unit']
  ],
  verifySent: [
    ['已发核实', '未发核实'],
    ['task to confirm sent', 'no task to confirm sent']
  ],
  verifySentOnTime: [
    ['按时发核实', '没有按时发核实'],
    ['task to confirm sent on time', 'task to confirm not sent on time']
  ],
  checkSent: [
    ['已发核查', '未发核查'],
    ['task to check sent', 'no task to check sent']
  ],
  checkSentOnTime: [
    ['按时发核查', '没有按时发核查'],
    ['task to check sent on time', 'task to check not sent on time']
  ],
  replyMissed: [
    ['漏回复', '没有漏回复'],
    ['reply missed', 'no reply missed']
  ],
  urgent: [
    ['紧急', '不紧急'],
    ['urgent', 'not urgent']
  ],
  supervised: [
    ['被督办', '没有被督办'],
    ['under supervision', 'not under supervision']
  ],
  firstUnit: [
    ['属首次责任单位', '不属首次责任单位'],
    ['of the first unit', 'not of the first unit']
  ],
  lastUnit: [
    ['属末次责任单位', '不属末次责任单位'],
    ['of the last unit', 'not of the last unit']
  ]
}

/** Stages of a case (阶段的名称). */
export const stageWords: Readonly<Record<CaseStage, WordPair>> = {
  reporting: ['上报', 'reporting'],
  accepting: ['受理', 'accepting'],
  filing: ['立案', 'filing'],
  dispatch: ['派遣', 'dispatch'],
  disposal: ['处置', 'disposal'],
  checking: ['核查', 'checking'],
  closing: ['结案', 'closing'],
  archived: ['归档', 'archived']
}

/** A column in words (列名). */
export function sayColumn(column: CaseFactsColumn | CaseFactsTextColumn, language: MessageLanguage): string {
  const flag = flagWords[column]
  return pick(columnWords[column] ?? (flag && [flag[0][0], flag[1][0]]) ?? [column, column], language)
}

/** The word of the language. */
export function pick([zh, en]: WordPair, language: MessageLanguage): string {
  return language === 'en' ? en : zh
}
