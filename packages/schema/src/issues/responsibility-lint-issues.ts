import type { IssueDefinitions } from './define-issues.js'

/** Codes of lint about responsibility (责任体系检查): what is odd in responsibility.json. */
export const responsibilityLintIssues = {
  'responsibility/duplicate-id': {
    severity: 'error',
    params: ['id', 'list'],
    en: 'Two entries of "{list}" have the id {id}, so that citing it says nothing. Rename one of them.',
    zh: '“{list}”中有两项的 id 都是 {id}，引用时无法区分。请为其中一项改名。'
  },
  'responsibility/reversed-dates': {
    severity: 'error',
    params: ['from', 'to'],
    en: 'This holds from {from} to {to}, which is never. Swap or correct the dates.',
    zh: '有效期自 {from} 至 {to}，起止颠倒，永不生效。请对调或更正日期。'
  },
  'responsibility/shared-alias': {
    severity: 'error',
    params: ['alias', 'organ', 'other'],
    en: '"{alias}" names two organs, {other} and {organ}, so a table that writes it names nobody for sure. Keep it with one of them.',
    zh: '名称“{alias}”同时指向机构 {other} 和 {organ}，按此名称无法确定单位。请只保留在其中一个机构。'
  },
  'responsibility/role-without-binding': {
    severity: 'warning',
    params: ['role'],
    en: 'No organ is bound to the role {role}, so nobody may act in it. Bind an organ, or remove the role.',
    zh: '角色 {role} 没有绑定任何机构，无人可以担任。请绑定机构，或删除该角色。'
  },
  'responsibility/unused-role': {
    severity: 'info',
    params: ['role'],
    en: 'No transition of workflow.json names the role {role}. Correct the role that was meant, or remove it.',
    zh: 'workflow.json 中没有任何环节使用角色 {role}。请核对是否写错角色，或删除该角色。'
  },
  'responsibility/uncited': {
    severity: 'warning',
    params: ['entry'],
    en: '{entry} is said to stand in the published text, but names no article. Add where it stands, or say how it is known.',
    zh: '{entry} 标为据公布文本，但没有注明条款。请补充出处，或更正依据类别。'
  },
  'responsibility/cost-not-told': {
    severity: 'warning',
    params: ['ladder', 'step'],
    en: 'The step {step} of the ladder {ladder} has somebody act instead of the responsible unit, but says nothing of who pays. Write the cost, or "unknown" with what the source leaves open.',
    zh: '协调阶梯 {ladder} 的步骤 {step} 由他人代为处置，但没有写明费用由谁承担。请填写 cost；来源未规定的，填写 unknown 并说明。'
  },
  'responsibility/no-way-on': {
    severity: 'info',
    params: ['ladder', 'step'],
    en: 'The step {step} of the ladder {ladder} is neither the last one nor names the trigger that holds once it has failed, so the ladder does not go on by itself. Add "terminal" or "onFailure".',
    zh: '协调阶梯 {ladder} 的步骤 {step} 既不是终结步骤，也没有写明失败后成立的情形，阶梯到此无法继续。请补充 terminal 或 onFailure。'
  },
  'responsibility/ladder-not-used': {
    severity: 'warning',
    params: ['ladder'],
    en: 'The ladder {ladder} is for matters without a clear unit, but neither "unassigned" nor a transition leads to it. Name it there.',
    zh: '协调阶梯 {ladder} 用于责任不清或无主事项，但 unassigned 和流程环节都没有引用它。请在其中引用。'
  }
} as const satisfies IssueDefinitions
