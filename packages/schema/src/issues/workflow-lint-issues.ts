import type { IssueDefinitions } from './define-issues.js'

/** Codes of workflow.json as a document: what keeps it from being used, and what deserves a look. */
export const workflowLintIssues = {
  'workflow/unknown-role': {
    severity: 'error',
    params: ['role', 'known'],
    en: 'responsibility.json has no role "{role}". It has: {known}.',
    zh: 'responsibility.json 中没有角色“{role}”。已有的角色：{known}。'
  },
  'workflow/unknown-ladder': {
    severity: 'error',
    params: ['ladder', 'known'],
    en: 'responsibility.json has no ladder "{ladder}". It has: {known}.',
    zh: 'responsibility.json 中没有协调阶梯“{ladder}”。已有的协调阶梯：{known}。'
  },
  'workflow/unknown-register': {
    severity: 'error',
    params: ['register', 'known'],
    en: 'responsibility.json has no register "{register}". It has: {known}.',
    zh: 'responsibility.json 中没有登记台账“{register}”。已有的台账：{known}。'
  },
  'workflow/unknown-clock': {
    severity: 'error',
    params: ['clock', 'known'],
    en: 'time-limits.json has no clock "{clock}". It has: {known}.',
    zh: 'time-limits.json 中没有计时器“{clock}”。已有的计时器：{known}。'
  },
  'workflow/duplicate-id': {
    severity: 'error',
    params: ['id'],
    en: 'The id "{id}" is given twice. Answers cite by it: give each its own.',
    zh: '编号“{id}”重复。答复按编号引用条款，请各用不同的编号。'
  },
  'workflow/misplaced-report': {
    severity: 'error',
    params: ['transition'],
    en: '"{transition}" is a report, by which a case begins: it has no "from", and "to" names the first state.',
    zh: '环节“{transition}”是上报，案件由此开始：不写 from，to 写首个状态。'
  },
  'workflow/missing-from': {
    severity: 'error',
    params: ['transition', 'action'],
    en: '"{transition}" ({action}) does not say in which states it is possible: give "from".',
    zh: '环节“{transition}”（{action}）没有写明可在哪些状态办理，请填写 from。'
  },
  'workflow/missing-target': {
    severity: 'error',
    params: ['transition', 'action'],
    en: '"{transition}" ({action}) does not say to whom the case goes: give "target" with its level and roles.',
    zh: '环节“{transition}”（{action}）没有写明案件派往何处，请填写 target（派遣级别和角色）。'
  },
  'workflow/unused-member': {
    severity: 'error',
    params: ['transition', 'action', 'member', 'actions'],
    en: '"{transition}" is of the action {action}, which has no use for "{member}"; it belongs to: {actions}.',
    zh: '环节“{transition}”的动作是{action}，用不到 {member}；它只用于：{actions}。'
  },
  'workflow/counted-fact-type': {
    severity: 'error',
    params: ['fact', 'wanted'],
    en: 'The fact "{fact}" is read from the record of the case, so its type has to be {wanted}.',
    zh: '事实“{fact}”由系统从案卷中得出，类型应为 {wanted}。'
  },
  'workflow/one-result': {
    severity: 'warning',
    params: ['state', 'label', 'labelZh', 'action', 'result'],
    en: 'In the state "{label}" ({state}) {action} has a way for one result only; nothing says what follows when it gives {result}.',
    zh: '处于“{labelZh}”（{state}）时，{action}只规定了一种结果，没有写明结果为{result}时如何办理。'
  },
  'workflow/end-without-outcome': {
    severity: 'warning',
    params: ['state', 'label', 'labelZh'],
    en: 'The end "{label}" ({state}) does not say what became of the case. Give "outcome": evaluation counts by it.',
    zh: '终态“{labelZh}”（{state}）没有写明案件结果。请填写 outcome，考核按其统计。'
  },
  'workflow/outcome-of-open-state': {
    severity: 'warning',
    params: ['state', 'label', 'labelZh'],
    en: 'The state "{label}" ({state}) is open and has an outcome. Only an end has one: remove it, or make the state an end.',
    zh: '状态“{labelZh}”（{state}）不是终态，却写了 outcome。只有终态才有办理结果，请去掉 outcome，或将该状态改为终态。'
  },
  'workflow/uncited': {
    severity: 'warning',
    params: ['transition'],
    en: '"{transition}" is said to be published, but no article is given. Name it, or lower the evidence.',
    zh: '环节“{transition}”标为据公布文本，却没有写明条款。请填写 article，或降低依据等级。'
  }
} as const satisfies IssueDefinitions
