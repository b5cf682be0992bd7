import type { IssueDefinitions } from './define-issues.js'

/** Codes of the runner (流程引擎): commands, cases, rules, personal data. */
export const runnerIssues = {
  'runner/version-conflict': {
    severity: 'error',
    params: ['case', 'expected', 'actual'],
    en: 'The case {case} is at version {actual}, not {expected}: somebody acted in between. Read it again and decide again; nothing was changed.',
    zh: '案件 {case} 当前为第 {actual} 版，而不是第 {expected} 版：其间已有其他办理。请重新读取后再决定；未作任何更改。'
  },
  'runner/invalid-command': {
    severity: 'error',
    params: ['field', 'problem'],
    en: 'The command cannot be read: "{field}" {problem}. Nothing was changed.',
    zh: '无法读取指令：“{field}”{problem}。未作任何更改。'
  },
  'runner/command-reused': {
    severity: 'error',
    params: ['command'],
    en: 'The command id {command} was used before with other content. Give every command an id of its own, and send the same id again only with the same content; nothing was changed.',
    zh: '指令编号 {command} 此前已用于其他内容。每条指令应有自己的编号，相同编号只能重发相同内容；未作任何更改。'
  },
  'runner/clock-goes-back': {
    severity: 'error',
    params: ['now', 'last'],
    en: 'The clock of this machine says {now}, and the journal has an event recorded at {last}. Recording time never goes back: set the clock right, then send the command again; nothing was changed.',
    zh: '本机时钟为 {now}，而日志中已有记录于 {last} 的事件。记录时间不能倒退：请校准时钟后重新发送指令；未作任何更改。'
  },
  'runner/unknown-case': {
    severity: 'error',
    params: ['case'],
    en: 'There is no case {case} in this store. Report it first, or check the id.',
    zh: '存储中没有案件 {case}。请先上报，或核对编号。'
  },
  'runner/case-exists': {
    severity: 'error',
    params: ['case'],
    en: 'The case {case} was to be opened and exists already. Choose another id; nothing was changed.',
    zh: '要开立的案件 {case} 已经存在。请另选编号；未作任何更改。'
  },
  'runner/no-rulebook': {
    severity: 'error',
    params: ['on'],
    en: 'No rulebook is given for {on}. Give the runner the rules that are in force on that day; nothing was changed.',
    zh: '{on} 没有可用的规则集。请向流程引擎提供当日有效的规则；未作任何更改。'
  },
  'runner/unknown-rulebook': {
    severity: 'error',
    params: ['case', 'rulebook'],
    en: 'The case {case} is handled by the rulebook {rulebook}, which was not given. A case keeps the rules it was filed under: give the runner that rulebook, too, or migrate the case where it is known.',
    zh: '案件 {case} 依据规则集 {rulebook} 办理，但未提供该规则集。案件保留立案时的规则：请同时提供该规则集，或在有该规则集的环境中迁移案件。'
  },
  'runner/unknown-calendar': {
    severity: 'error',
    params: ['calendar', 'standard'],
    en: 'The calendar {calendar} of {standard} was announced, and was not given. Give the runner that calendar, compiled from the same documents and day of knowledge.',
    zh: '已公布 {standard} 的日历 {calendar}，但未提供。请向流程引擎提供由相同文件、相同知悉日编译的日历。'
  },
  'runner/cannot-migrate': {
    severity: 'error',
    params: ['case', 'entry', 'rulebook'],
    en: 'The case {case} cannot go over to the rulebook {rulebook}: that one does not have {entry}, where the case stands. Leave it under its rules, or bring it to a state that both have; nothing was changed.',
    zh: '案件 {case} 不能迁移到规则集 {rulebook}：其中没有案件所处的 {entry}。请保留原规则，或先办理到两者都有的状态；未作任何更改。'
  },
  'runner/nothing-to-migrate': {
    severity: 'error',
    params: ['case', 'rulebook'],
    en: 'The case {case} is handled by the rulebook {rulebook} already, or has ended. Nothing was changed.',
    zh: '案件 {case} 已经依据规则集 {rulebook} 办理，或者已经了结。未作任何更改。'
  },
  'runner/journal-not-replayed': {
    severity: 'error',
    params: ['case', 'sequence', 'problem'],
    en: 'The journal of the case {case} cannot be replayed from event {sequence} on: {problem}. It was written under other rules or by another version of the program, or was changed. Verify the journal (lijie journal verify).',
    zh: '案件 {case} 的日志自第 {sequence} 条起无法重放：{problem}。该日志是依据其他规则或由其他程序版本写入的，或者已被改动。请校验日志（lijie journal verify）。'
  },
  'runner/too-many-conflicts': {
    severity: 'error',
    params: ['attempts'],
    en: 'Other writers were faster {attempts} times. Nothing was changed; send the same command again.',
    zh: '连续 {attempts} 次被其他写入方抢先。未作任何更改；请重新发送同一指令。'
  },
  'runner/personal-id-taken': {
    severity: 'error',
    params: ['personal'],
    en: 'The id {personal} of personal data is taken, or was erased. Choose another id; nothing was changed.',
    zh: '个人信息编号 {personal} 已被使用或已删除。请另选编号；未作任何更改。'
  },
  'runner/unknown-personal': {
    severity: 'error',
    params: ['personal'],
    en: 'There is no personal data {personal}, or it was erased. Nothing was changed.',
    zh: '没有编号为 {personal} 的个人信息，或已删除。未作任何更改。'
  },
  'runner/personal-altered': {
    severity: 'error',
    params: ['personal'],
    en: 'The personal data {personal} is not what was recorded: its keyed digest differs from that in the journal. It was changed outside the runner.',
    zh: '个人信息 {personal} 与当时登记的不一致：其带密钥的摘要与日志不符。该信息在流程引擎之外被改动。'
  }
} as const satisfies IssueDefinitions
