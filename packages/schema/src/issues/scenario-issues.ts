import type { IssueDefinitions } from './define-issues.js'

/** Codes of scenarios and simulations (情景演示、合成数据): `lijie run`. */
export const scenarioIssues = {
  'scenario/bad-instant': {
    severity: 'error',
    params: ['value'],
    en: '"{value}" is not an instant. Write a day that exists in the years 1900 to 9999, a time and an offset: 2026-03-02T09:00:00+08:00.',
    zh: '“{value}”不是有效的时刻。请写 1900 年至 9999 年间实际存在的日期、时间和时差，例如 2026-03-02T09:00:00+08:00。'
  },
  'scenario/out-of-order': {
    severity: 'error',
    params: ['at', 'before'],
    en: 'This action is recorded at {at}, before the one above it at {before}. Put actions in the order in which they are recorded; when something took place earlier, say so with occurredAt.',
    zh: '本动作的记录时间 {at} 早于上一个动作的 {before}。请按记录的先后排列；实际发生较早的，用 occurredAt 写明。'
  },
  'scenario/missing-scenario': {
    severity: 'error',
    params: [],
    en: 'There is nothing to play. Name a scenario file, or simulate a month with --simulate NUMBER.',
    zh: '没有可演示的内容。请给出情景文件，或用 --simulate 数量 模拟一个月。'
  },
  'scenario/missing-standard': {
    severity: 'error',
    params: [],
    en: 'Neither --standard nor the scenario says under which standard the cases are handled. Give --standard, or write "standard" into the scenario.',
    zh: '--standard 和情景文件都没有写明依据哪个标准办理。请给出 --standard，或在情景文件中写明 "standard"。'
  },
  'scenario/not-refused': {
    severity: 'error',
    params: ['case', 'action', 'codes'],
    en: 'The scenario expects "{action}" in the case {case} to be refused with {codes}, and it was taken. Correct the scenario or the standard.',
    zh: '情景预期案件 {case} 的“{action}”被拒绝（{codes}），实际却已办理。请更正情景或标准。'
  },
  'scenario/refused-otherwise': {
    severity: 'error',
    params: ['case', 'action', 'codes', 'found'],
    en: 'The scenario expects "{action}" in the case {case} to be refused with {codes}; it was refused with {found}. Correct the scenario or the standard.',
    zh: '情景预期案件 {case} 的“{action}”被拒绝（{codes}），实际拒绝的原因是 {found}。请更正情景或标准。'
  },
  'scenario/store-is-ahead': {
    severity: 'error',
    params: ['last', 'at'],
    en: 'The journal of this store goes up to {last}, past the first action at {at}. Time in a journal never goes back: play the scenario into a new store, or give its actions later instants. Nothing was written.',
    zh: '该存储的日志已记录到 {last}，晚于首个动作的 {at}。日志的时间不能倒退：请换用新的存储，或把各动作改到此后的时刻。没有写入任何内容。'
  },
  'simulation/nothing-to-report': {
    severity: 'error',
    params: ['standard'],
    en: 'No filing criterion of {standard} can be met, so no case can be made up. Simulate under a standard that has a taxonomy, criteria and a workflow.',
    zh: '{standard} 中没有可以满足的立案条件，无法生成案件。请使用具备分类、立案条件和办理流程的标准。'
  }
} as const satisfies IssueDefinitions
