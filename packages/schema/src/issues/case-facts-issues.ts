import type { IssueDefinitions } from './define-issues.js'

/** Codes of the case facts area (案件事实): rows for evaluation, made from the records of cases. */
export const caseFactsIssues = {
  'case-facts/invalid-as-of': {
    severity: 'error',
    params: ['value'],
    en: 'Facts are asked for as of {value}, which is no instant. Give whole milliseconds since 1970 UTC; what is overdue depends on it.',
    zh: '案件事实的统计时点 {value} 不是时刻。请给出自 1970 年（UTC）起的整数毫秒；是否超期由它决定。'
  },
  'case-facts/unknown-time': {
    severity: 'warning',
    params: ['case', 'clock', 'reason'],
    en: 'The clock "{clock}" of the case {case} cannot be told ({reason}), so that its times stay unknown in the row and counters that need them are refused. Correct its events, or take a calendar that reaches far enough.',
    zh: '案件 {case} 的计时器“{clock}”无法得出（{reason}），行中的相应时间列为未知，需要它的计数项不予计算。请更正其计时事件，或者改用覆盖范围足够的日历。'
  },
  'case-facts/unfit-fact': {
    severity: 'warning',
    params: ['case', 'fact', 'value', 'column'],
    en: 'The fact "{fact}" of the case {case} is {value}, which the column {column} cannot hold; the column stays unknown. Give true or false for a flag, a whole number from 0 for a level, text for a source.',
    zh: '案件 {case} 的事实“{fact}”为 {value}，不能写入列 {column}，该列为未知。标志应为真或假，等级应为不小于 0 的整数，来源应为文字。'
  }
} as const satisfies IssueDefinitions
