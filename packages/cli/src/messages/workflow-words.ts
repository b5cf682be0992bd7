import type { MessageLanguage } from '@lijie/schema'

/** What `lijie workflow` says. */
export interface WorkflowWords {
  readonly description: string
  readonly help: string
  readonly on: string
  readonly show: { readonly description: string; readonly format: string; readonly help: string }
  readonly check: {
    readonly description: string
    readonly standards: string
    readonly strict: string
    readonly help: string
  }
  readonly counts: (counts: WorkflowCounts) => string
  readonly before: string
  readonly filed: string
  readonly ends: string
  readonly outcome: (outcome: string) => string
  readonly stays: string
  readonly result: (result: string) => string
  readonly list: (items: readonly string[]) => string
  readonly heading: (items: readonly string[]) => string
  readonly join: (items: readonly string[]) => string
  readonly when: (condition: string) => string
  readonly onlyWhen: (what: string, condition: string) => string
  readonly holder: (level: number) => string
  readonly target: (roles: string, level: number) => string
  readonly confirms: string
  readonly ladder: (ladder: string) => string
  readonly automatic: string
  readonly clock: (clock: string, event: string) => string
  /** A clock of a standard that is not at hand. */
  readonly unnamedClock: (id: string) => string
  readonly notify: (role: string, about: string) => string
  readonly task: (role: string, task: string) => string
  readonly send: (message: string) => string
  readonly register: (register: string) => string
  readonly handOver: (to: string) => string
  readonly complainant: string
  readonly also: (actions: string) => string
  readonly notStated: (actions: string) => string
  readonly everywhere: string
  readonly gaps: string
  readonly gap: (action: string, states: string, roles: string | undefined) => string
  readonly findings: string
  readonly noFindings: string
  readonly headings: readonly string[]
  readonly summary: (standards: number, findings: number) => string
  readonly noneHasWorkflow: string
}

/** How large a workflow is. */
export interface WorkflowCounts {
  readonly open: number
  readonly filed: number
  readonly ends: number
  readonly transitions: number
  readonly roles: number
  readonly gaps: number
}

const count = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`

const en: WorkflowWords = {
  description: 'show and check how cases are handled: states, who may do what, where it leads',
  help: `Examples:
  lijie workflow show --standard city-workflow
  lijie workflow check harbin`,
  on: 'date whose law applies, YYYY-MM-DD (default: today)',
  show: {
    description: 'show a workflow as a table, a diagram or a state machine, with what checks find in it',
    format:
      'table, mermaid (a diagram), xstate (an XState 5 machine) or cells (CSV: every state, action and role)',
    help: `Exit status:
  0  done; there may be findings
  1  the standards do not compile, or none of them has a workflow
  2  wrong usage, or a standard that cannot be used
  3  a fault in lijie itself

The table goes through the states in the order of the standard: what is done there, by whom, where it leads, what it
demands and brings about, and the article. --json writes the same as data; with --format cells also every cell.

Examples:
  lijie workflow show --standard city-workflow
  lijie workflow show --standard harbin --format mermaid > harbin.mmd
  lijie workflow show --standard qinzhou --format cells > qinzhou.csv
  lijie workflow show --standard ./my-city --json`
  },
  check: {
    description: 'check workflows: dead ends, circles, lost states, clocks that are never stopped',
    standards:
      'packaged ids or short names, or folders of part files; without any, all packaged standards that have a workflow',
    strict: 'warnings fail, too',
    help: `Exit status:
  0  done; there may be warnings
  1  a workflow has errors (with --strict also: warnings), or there is none
  2  wrong usage, or a standard that cannot be used
  3  a fault in lijie itself

A dead end that the standard declares by a gap (reason closing-path-not-stated) is a warning, any other an error.

Examples:
  lijie workflow check
  lijie workflow check ./my-city --strict`
  },
  counts: ({ open, filed, ends, transitions, roles, gaps }) =>
    `${count(open + ends, 'state')} (${filed} filed, ${count(ends, 'end')}), ${count(transitions, 'transition')}, ${count(roles, 'role')}, ${count(gaps, 'gap')}`,
  before: 'Before the report',
  filed: 'case filed',
  ends: 'Ends',
  outcome: (outcome) => `counts as ${outcome}`,
  stays: 'stays',
  result: (result) => `: ${result}`,
  list: (items) => items.join(', '),
  heading: (items) => items.join(', '),
  join: (items) => items.join('; '),
  when: (condition) => `if ${condition}`,
  onlyWhen: (what, condition) => `${what} (if ${condition})`,
  holder: (level) => `only the holder at level ${level}`,
  target: (roles, level) => `to ${roles} (level ${level})`,
  confirms: 'the filing criteria must be met',
  ladder: (ladder) => `who decides: ladder "${ladder}"`,
  automatic: 'a timer may do it',
  clock: (clock, event) => `clock "${clock}" ${event}`,
  unnamedClock: (id) => id,
  notify: (role, about) => `tells ${role}: ${about}`,
  task: (role, task) => `asks ${role}: ${task}`,
  send: (message) => `sends ${message}`,
  register: (register) => `enters in "${register}"`,
  handOver: (to) => `hands over to ${to}`,
  complainant: 'complainant',
  also: (actions) => `Also, see below: ${actions}.`,
  notStated: (actions) => `Not stated, see below: ${actions}.`,
  everywhere: 'In several states, without leaving them',
  gaps: 'Where the source does not say how it goes on',
  gap: (action, states, roles) => `${action}${roles === undefined ? '' : ` by ${roles}`} in ${states}`,
  findings: 'Findings',
  noFindings: 'No findings.',
  headings: ['Standard', 'States', 'Filed', 'Transitions', 'Gaps', 'Err/warn'],
  summary: (standards, findings) => `Checked ${count(standards, 'workflow')}, ${count(findings, 'finding')}.`,
  noneHasWorkflow: 'None of these standards has a workflow.'
}

const zh: WorkflowWords = {
  description: '查看和检查办理流程：有哪些状态、谁能做什么、办到哪里',
  help: `示例：
  lijie workflow show --standard city-workflow
  lijie workflow check harbin`,
  on: '适用哪一天的规定，YYYY-MM-DD（默认：今天）',
  show: {
    description: '以表格、流程图或状态机列出办理流程，并附检查结果',
    format:
      'table（表格）、mermaid（流程图）、xstate（XState 5 状态机）或 cells（CSV：每个状态、动作、角色一格）',
    help: `退出状态：
  0  完成，可能有检查结果
  1  标准无法编译，或没有办理流程
  2  用法错误，或标准无法使用
  3  lijie 自身的错误

表格按标准中的次序逐个列出状态：可以做什么、由谁做、办到哪里、有何条件和效果、依据哪条。
--json 以数据形式输出同样内容；与 --format cells 同用时包括每一格。

示例：
  lijie workflow show --standard city-workflow
  lijie workflow show --standard harbin --format mermaid > harbin.mmd
  lijie workflow show --standard qinzhou --format cells > qinzhou.csv
  lijie workflow show --standard ./本市 --json`
  },
  check: {
    description: '检查办理流程：死路、自动循环、到不了的状态、未停止的计时器',
    standards: '随附标准的编号或简称，或存放各部分文件的目录；不写则检查全部有办理流程的随附标准',
    strict: '有警告也算不通过',
    help: `退出状态：
  0  完成，可能有警告
  1  流程有错误（用 --strict 时包括警告），或没有办理流程
  2  用法错误，或标准无法使用
  3  lijie 自身的错误

标准以空白（gaps，理由 closing-path-not-stated）声明的死路为警告，其他死路为错误。

示例：
  lijie workflow check
  lijie workflow check ./本市 --strict`
  },
  counts: ({ open, filed, ends, transitions, roles, gaps }) =>
    `状态 ${open + ends} 个（已立案 ${filed} 个，终态 ${ends} 个），环节 ${transitions} 个，角色 ${roles} 个，空白 ${gaps} 处`,
  before: '上报之前',
  filed: '已立案',
  ends: '终态',
  outcome: (outcome) => `按“${outcome}”计`,
  stays: '状态不变',
  result: (result) => `（${result}）`,
  list: (items) => items.join('、'),
  heading: (items) => items.join('，'),
  join: (items) => items.join('；'),
  when: (condition) => `条件：${condition}`,
  onlyWhen: (what, condition) => `${what}（条件：${condition}）`,
  holder: (level) => `限第${level}级派遣的承办单位`,
  target: (roles, level) => `第${level}级派遣至${roles}`,
  confirms: '须符合立案条件',
  ladder: (ladder) => `按协调阶梯“${ladder}”确定由谁决定`,
  automatic: '可由计时器自动办理',
  clock: (clock, event) => `${clock}：${event}`,
  unnamedClock: (id) => `计时器 ${id}`,
  notify: (role, about) => `告知${role}：${about}`,
  task: (role, task) => `交${role}办理：${task}`,
  send: (message) => `发出 ${message}`,
  register: (register) => `记入“${register}”`,
  handOver: (to) => `移交 ${to}`,
  complainant: '投诉人',
  also: (actions) => `另见下文：${actions}。`,
  notStated: (actions) => `原文未规定，见下文：${actions}。`,
  everywhere: '多个状态下均可办理，且状态不变',
  gaps: '原文未规定如何继续之处',
  gap: (action, states, roles) => `${states}：${roles === undefined ? '' : `${roles}`}${action}`,
  findings: '检查结果',
  noFindings: '未发现问题。',
  headings: ['标准', '状态', '已立案', '环节', '空白', '错误/警告'],
  summary: (standards, findings) => `已检查 ${standards} 个流程，发现 ${findings} 处。`,
  noneHasWorkflow: '这些标准都没有办理流程。'
}

/** The words of `lijie workflow` in a language. */
export function workflowWords(language: MessageLanguage): WorkflowWords {
  return language === 'en' ? en : zh
}
