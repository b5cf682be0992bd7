import type { ActionType, ClockEffect, Transition, WorkflowState } from '../generated/types.js'

type Words = readonly [en: string, zh: string]

/** What is done in a case (办理动作), as people say it. */
export const actionWords: Readonly<Record<ActionType, Words>> = {
  report: ['report', '上报'],
  confirm: ['confirm', '核实'],
  accept: ['accept', '受理'],
  'refuse-acceptance': ['refuse acceptance', '不予受理'],
  file: ['file', '立案'],
  'refuse-filing': ['refuse filing', '不予立案'],
  dispatch: ['dispatch', '派遣'],
  return: ['return', '退回'],
  reassign: ['reassign', '改派'],
  coordinate: ['coordinate', '协调'],
  dispose: ['dispose', '处置'],
  'report-back': ['report back', '反馈'],
  'order-verification': ['order verification', '下达核查'],
  verify: ['verify', '核查'],
  redispatch: ['re-dispatch', '再派遣'],
  extend: ['extend', '延期'],
  suspend: ['suspend', '挂账'],
  resume: ['resume', '恢复'],
  supervise: ['supervise', '督办'],
  appeal: ['appeal', '申诉'],
  merge: ['merge', '并案'],
  absorb: ['absorb a duplicate', '接收并案'],
  split: ['split', '拆分'],
  continue: ['continue in a new stage', '分阶段续立'],
  void: ['void', '作废'],
  close: ['close', '结案'],
  notify: ['notify', '告知'],
  'hand-over': ['hand over', '移交'],
  'handle-on-site': ['handle on site', '现场处理']
}

/** What became of a case that has ended (办理结果). */
export const outcomeWords: Readonly<Record<NonNullable<WorkflowState['outcome']>, Words>> = {
  closed: ['closed', '结案'],
  'not-accepted': ['not accepted', '未受理'],
  'not-filed': ['not filed', '未立案'],
  voided: ['voided', '作废'],
  merged: ['merged', '已并案'],
  'handed-over': ['handed over', '已移交'],
  'handled-on-site': ['handled on site', '已现场处理'],
  registered: ['registered', '已登记']
}

/** What an action does to a clock (计时事件). */
export const clockEventWords: Readonly<Record<ClockEffect['event'], Words>> = {
  start: ['starts', '起算'],
  stop: ['stops', '停止'],
  pause: ['pauses', '暂停'],
  resume: ['resumes', '恢复'],
  suspend: ['is suspended', '挂账'],
  extend: ['is extended', '延期'],
  return: ['stands still (returned)', '退回停计'],
  dispatch: ['goes on (dispatched)', '再派遣续计'],
  rework: ['goes on (rework)', '返工续计'],
  appeal: ['notes an appeal', '申诉']
}

/** The result of a verification or confirmation (核查结果). */
export const resultWords: Readonly<Record<NonNullable<Transition['result']>, Words>> = {
  pass: ['passed', '通过'],
  fail: ['failed', '不通过']
}
