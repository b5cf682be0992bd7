import type { IssueDefinitions } from './define-issues.js'

/** Codes of counting case facts rows (计数): the caller broke the contract of a function. */
export const countingIssues = {
  'evaluation/different-counts': {
    severity: 'error',
    params: [],
    en: 'Counts of different plans were added. Add only counts of the same plans, in the same order.',
    zh: '不同计数计划的结果不能相加。请只合并同一组计划、同一顺序的计数结果。'
  },
  'evaluation/count-overflow': {
    severity: 'error',
    params: [],
    en: 'A count or sum leaves the whole numbers below 2^53 and would lose its last digits. Check the values of the summed column, or count parts apart.',
    zh: '计数或合计超出 2^53 以内的整数范围，末位会丢失。请检查被合计列的取值，或分批计数。'
  },
  'evaluation/bad-question': {
    severity: 'error',
    params: [],
    en: 'A plan asks about a column that case facts rows do not have, or compares with something that is no whole number. Make plans as RowQuestion describes them.',
    zh: '计数计划引用了案件事实行中不存在的列，或与非整数比较。请按 RowQuestion 的说明生成计划。'
  }
} as const satisfies IssueDefinitions
