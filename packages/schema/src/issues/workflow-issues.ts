import type { IssueDefinitions } from './define-issues.js'

/** Codes of the workflow area (办理流程): actions that are not taken, and what is odd in a workflow. */
export const workflowIssues = {
  'workflow/no-workflow': {
    severity: 'error',
    params: [],
    en: 'No standard of this rulebook says how a case is handled. Add one that has a workflow.json, or bind one to the slot that leaves it open.',
    zh: '本规则集中没有规定办理流程的标准。请加入含有 workflow.json 的标准；所给标准将流程委托给其他文件的，请绑定该文件。'
  },
  'workflow/unknown-action': {
    severity: 'error',
    params: ['action', 'known'],
    en: '"{action}" is not an action. Known actions: {known}.',
    zh: '没有名为“{action}”的办理动作。可用的动作：{known}。'
  },
  'workflow/invalid-action': {
    severity: 'error',
    params: ['action', 'member', 'expected'],
    en: 'The action "{action}" needs "{member}" as {expected}. Nothing was done; correct it and send it again.',
    zh: '办理动作“{action}”的 {member} 应为{expected}。未作任何办理，请更正后重新提交。'
  },
  'workflow/invalid-instant': {
    severity: 'error',
    params: ['value'],
    en: '"{value}" is not the instant at which something is recorded. Give whole milliseconds since 1970 (UTC).',
    zh: '“{value}”不是有效的记录时刻，请提供自 1970 年（UTC）起的整数毫秒。'
  },
  'workflow/counted-fact': {
    severity: 'error',
    params: ['fact'],
    en: 'The fact "{fact}" is read from the record of the case; it cannot be given. Leave it out.',
    zh: '事实“{fact}”由系统从案卷中得出，不能填报，请去掉。'
  },
  'workflow/missing-case': {
    severity: 'error',
    params: ['action'],
    en: 'There is no case yet for "{action}": a case begins with a report.',
    zh: '案件尚不存在，不能办理“{action}”。案件从上报开始。'
  },
  'workflow/already-reported': {
    severity: 'error',
    params: ['case'],
    en: 'The case {case} has been reported already. Give the new report a number of its own; a duplicate is merged afterwards.',
    zh: '案件 {case} 已经上报。新的上报请另编案号，重复的再并案。'
  },
  'workflow/case-has-ended': {
    severity: 'error',
    params: ['case', 'label', 'labelZh'],
    en: 'The case {case} has ended ({label}); nothing more is done in it. If the trouble is there again, report it as a new case.',
    zh: '案件 {case} 已经了结（{labelZh}），不再办理。问题再次出现的，请作为新案件上报。'
  },
  'workflow/time-goes-back': {
    severity: 'error',
    params: ['at', 'before'],
    en: 'It would be recorded at {at}, before the last action of the case at {before}. Check the clock; what took place earlier and is told late is recorded now, with its "occurredAt".',
    zh: '记录时刻 {at} 早于本案上一次办理的记录时刻 {before}。请核对时钟；补录此前发生的事项，应以现在为记录时刻，并填写 occurredAt。'
  },
  'workflow/occurs-in-future': {
    severity: 'error',
    params: ['occurredAt', 'at'],
    en: 'It is recorded at {at} and cannot have taken place later, at {occurredAt}. Correct "occurredAt" or leave it out.',
    zh: '发生时刻 {occurredAt} 晚于记录时刻 {at}。请更正 occurredAt，或不填。'
  },
  'workflow/occurs-before-report': {
    severity: 'error',
    params: ['occurredAt', 'from'],
    en: 'It cannot have taken place at {occurredAt}: nothing takes place in a case before {from}. Correct "occurredAt" (epoch milliseconds, not seconds), or leave it out.',
    zh: '发生时刻 {occurredAt} 早于本案可能的最早时刻 {from}。请更正 occurredAt（毫秒而不是秒），或不填。'
  },
  'workflow/area-not-successor': {
    severity: 'error',
    params: ['area', 'given', 'on', 'known'],
    en: 'The case lies in {area}; with "area" it can be put on {on} only into what came after an area that has ended, not into {given}. Possible: {known}.',
    zh: '本案在 {area}。area 只用于在原区域终止后改记为其继任区域，{on} 不能改为 {given}。可填写：{known}。'
  },
  'workflow/action-not-in-standard': {
    severity: 'error',
    params: ['action'],
    en: 'This standard has no rule for "{action}" at all. It cannot be done under it.',
    zh: '本标准没有关于“{action}”的任何规定，不能据此办理。'
  },
  'workflow/closing-path-not-stated': {
    severity: 'error',
    params: ['action', 'label', 'labelZh', 'articles'],
    en: 'The source says neither whether "{action}" is possible in the state "{label}" nor how such a case ends (see {articles}). Do not fill it in by guessing; ask the issuer.',
    zh: '原文没有写明处于“{labelZh}”的案件能否“{action}”，也没有写明此类案件如何结案（见{articles}）。请勿自行补全，应征询制定机关。'
  },
  'workflow/path-not-stated': {
    severity: 'error',
    params: ['action', 'label', 'labelZh', 'articles'],
    en: 'The source does not say how "{action}" goes in the state "{label}" (see {articles}). Do not fill it in by guessing; ask the issuer.',
    zh: '原文没有写明处于“{labelZh}”的案件如何“{action}”（见{articles}）。请勿自行补全，应征询制定机关。'
  },
  'workflow/not-possible-in-state': {
    severity: 'error',
    params: ['action', 'label', 'labelZh', 'actions'],
    en: '"{action}" is not possible in the state "{label}". Possible there: {actions}.',
    zh: '处于“{labelZh}”的案件不能“{action}”。此时可以：{actions}。'
  },
  'workflow/role-not-allowed': {
    severity: 'error',
    params: ['action', 'label', 'labelZh', 'role', 'roles'],
    en: 'The role "{role}" may not do "{action}" in the state "{label}". These may: {roles}.',
    zh: '处于“{labelZh}”的案件，角色“{role}”不能“{action}”。可以办理的角色：{roles}。'
  },
  'workflow/not-the-holder': {
    severity: 'error',
    params: ['organ', 'level', 'holder'],
    en: '{organ} does not hold the case at level {level} of dispatch; it is with {holder}. Only the organ it was dispatched to may do this.',
    zh: '{organ} 不是第 {level} 级派遣的承办单位，案件现由 {holder} 承办。只有受派遣的单位可以办理。'
  },
  'workflow/missing-result': {
    severity: 'error',
    params: ['action'],
    en: '"{action}" needs its "result", pass or fail: what follows depends on it.',
    zh: '“{action}”应填写 result（pass 通过或 fail 不通过），后续办理取决于结果。'
  },
  'workflow/result-not-stated': {
    severity: 'error',
    params: ['action', 'label', 'labelZh', 'result'],
    en: 'The standard does not say what follows when "{action}" in the state "{label}" gives {result}.',
    zh: '本标准没有规定处于“{labelZh}”的案件“{action}”结果为 {result} 时如何办理。'
  },
  'workflow/condition-not-met': {
    severity: 'error',
    params: ['action', 'label', 'labelZh', 'transitions'],
    en: '"{action}" is possible in the state "{label}" only on a condition that does not hold here ({transitions}).',
    zh: '处于“{labelZh}”的案件，“{action}”须满足规定的条件，本案不满足（{transitions}）。'
  },
  'workflow/needs-facts': {
    severity: 'error',
    params: ['action', 'facts'],
    en: 'Whether "{action}" is possible depends on facts that are not known: {facts}. Give them with the action.',
    zh: '能否“{action}”取决于尚不明确的事实：{facts}。请随办理动作一并填报。'
  },
  'workflow/target-missing': {
    severity: 'error',
    params: ['action', 'roles'],
    en: '"{action}" needs "to": the organ the case goes to. It must play one of these roles: {roles}.',
    zh: '“{action}”应填写 to，即案件派往的单位；该单位须担任以下角色之一：{roles}。'
  },
  'workflow/target-not-allowed': {
    severity: 'error',
    params: ['action', 'to', 'roles'],
    en: '"{action}" cannot go to {to}. It goes to an organ in one of these roles: {roles}.',
    zh: '“{action}”的对象不能是 {to}，应为担任以下角色的单位：{roles}。'
  },
  'workflow/filing-criteria-not-met': {
    severity: 'error',
    params: ['case', 'code'],
    en: 'The case {case} does not meet the filing criteria of {code}, as the facts on record stand. Refuse the filing, or give the facts that are missing or wrong.',
    zh: '按在案事实，案件 {case} 不符合 {code} 的立案条件。请不予立案，或补充、更正事实。'
  },
  'workflow/filing-criterion-other': {
    severity: 'error',
    params: ['criterion', 'rows'],
    en: 'The case is not to be filed under {criterion}. The facts on record lead to: {rows}.',
    zh: '本案不应按 {criterion} 立案。按在案事实，适用：{rows}。'
  },
  'workflow/missing-code': {
    severity: 'error',
    params: ['case'],
    en: 'The case {case} has no sub-category code, so no filing criterion can be found. Give "code" with the report.',
    zh: '案件 {case} 没有小类代码，无法查找立案条件。请在上报时填写 code。'
  },
  'workflow/unknown-criterion': {
    severity: 'error',
    params: ['criterion'],
    en: 'There is no filing criterion {criterion} in this rulebook.',
    zh: '本规则集中没有立案条件 {criterion}。'
  },
  'workflow/confirmation-missing': {
    severity: 'error',
    params: ['action'],
    en: 'The filing criteria are left to another instrument that is not bound, so nothing here can decide them. Whoever does "{action}" confirms that they are met: give "confirmed": true, or bind the instrument.',
    zh: '立案条件委托给其他文件，而该文件尚未绑定，无法由本规则集判断。须由办理人确认符合条件：请在“{action}”中填写 "confirmed": true，或绑定该文件。'
  },
  'workflow/criteria-confirmed': {
    severity: 'warning',
    params: [],
    en: 'That the filing criteria are met was confirmed by who acted; it was not decided by rules.',
    zh: '符合立案条件系由办理人确认，未经规则判断。'
  },
  'workflow/ladder-not-here': {
    severity: 'error',
    params: ['ladder', 'known'],
    en: 'The ladder "{ladder}" is not climbed in this state. Possible: {known}.',
    zh: '此时不能按“{ladder}”协调。可用的协调阶梯：{known}。'
  },
  'workflow/not-the-decider': {
    severity: 'error',
    params: ['organ', 'step', 'decider'],
    en: 'The next step of the ladder is "{step}", and it is decided by {decider}, not by {organ}.',
    zh: '协调阶梯的下一步是“{step}”，由 {decider} 决定，而不是 {organ}。'
  },
  'workflow/failed-before': {
    severity: 'error',
    params: ['ladder', 'trigger'],
    en: 'It is on record that a step of the ladder "{ladder}" failed ({trigger}); it cannot be told now that it did not.',
    zh: '在案记录表明“{ladder}”的某一步未协调成功（{trigger}），不能再填报为未发生。'
  },
  'workflow/no-ladder-step': {
    severity: 'error',
    params: ['ladder'],
    en: 'This standard has no rule for what comes next on the ladder "{ladder}" when these triggers hold.',
    zh: '本标准没有规定在所述情形下，“{ladder}”的下一步如何处理。'
  },
  'workflow/clock-not-affected': {
    severity: 'error',
    params: ['action', 'clock', 'known'],
    en: '"{action}" does not touch the clock "{clock}" here. It touches: {known}.',
    zh: '此处“{action}”不涉及计时器“{clock}”，涉及的是：{known}。'
  },
  'workflow/same-case': {
    severity: 'error',
    params: ['action', 'case'],
    en: '"{action}" concerns two cases, and {case} was given for both.',
    zh: '“{action}”涉及两个案件，所给的却都是 {case}。'
  },
  'workflow/unknown-state': {
    severity: 'error',
    params: ['state', 'known'],
    en: 'The workflow has no state "{state}". It has: {known}.',
    zh: '办理流程中没有状态“{state}”。已有的状态：{known}。'
  }
} as const satisfies IssueDefinitions
