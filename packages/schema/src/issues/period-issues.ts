import type { IssueDefinitions } from './define-issues.js'

/** Codes of evaluated periods (考核周期). */
export const periodIssues = {
  'evaluation/unreadable-period': {
    severity: 'error',
    params: ['text'],
    en: '{text} is not a period. Write 2026-02, 2026-Q1, 2026-H1, 2026, 2026-W07, or 2026-02-01/2026-02-15 with both days inside.',
    zh: '{text} 不是周期。请写成 2026-02、2026-Q1、2026-H1、2026、2026-W07，或首尾两日均计入的 2026-02-01/2026-02-15。'
  },
  'evaluation/impossible-period': {
    severity: 'error',
    params: ['text'],
    en: 'There is no period {text}: no such month, quarter, week or day, or the last day lies before the first. Correct the text.',
    zh: '不存在周期 {text}：没有这样的月、季、周或日，或末日早于首日。请更正。'
  },
  'evaluation/no-such-period': {
    severity: 'error',
    params: ['period'],
    en: 'Nothing one year before {period} corresponds to it: that year has no such week or day. Compare with the previous period, or choose another period.',
    zh: '上一年没有与 {period} 对应的时段：该年没有这一周或这一日。请改与上期比较，或另选周期。'
  },
  'evaluation/periods-do-not-tile': {
    severity: 'error',
    params: ['period', 'each'],
    en: 'Period {period} is not made of whole periods of length {each}, so that parts would be counted twice or not at all. Evaluate a period that is.',
    zh: '周期 {period} 不能由若干个完整的 {each} 周期组成，部分时间会重复计算或遗漏。请选择能够整分的周期。'
  },
  'evaluation/period-needed': {
    severity: 'error',
    params: ['scheme'],
    en: 'Scheme {scheme} counts cases of a period, and none is named. Name a period such as 2026-02.',
    zh: '方案 {scheme} 按周期计数，而未给出周期。请给出周期，例如 2026-02。'
  },
  'evaluation/no-period-basis': {
    severity: 'error',
    params: ['scheme', 'period'],
    en: 'Scheme {scheme} does not say which instant of a case must lie in a period, so {period} cannot be cut out. Leave the period out, or declare basis in the scheme.',
    zh: '方案 {scheme} 未规定按案件的哪一时刻归入周期，无法截取 {period}。请不要指定周期，或在方案中声明 basis。'
  },
  'evaluation/as-of-needed': {
    severity: 'error',
    params: ['scheme'],
    en: 'Scheme {scheme} judges unfinished cases at an instant, and none is given. Give the cut-off instant (asOf).',
    zh: '方案 {scheme} 需在某一时点判断未完结案件，而未给出该时点。请给出统计时点（asOf）。'
  },
  'evaluation/unfinished-period': {
    severity: 'warning',
    params: ['scheme', 'period'],
    en: 'Scheme {scheme} is evaluated for {period} as of an instant before its end, so that the result is provisional. Evaluate again once the period is over, with a later instant (asOf).',
    zh: '方案 {scheme} 对 {period} 的统计时点早于该周期结束，结果为阶段性结果。请在周期结束后以更晚的统计时点（asOf）重新评价。'
  },
  'evaluation/missing-period': {
    severity: 'error',
    params: ['scheme', 'indicator', 'object', 'period'],
    en: 'Indicator {indicator} of scheme {scheme} is made of several periods, and {object} has no result for {period}. Supply the cases or figures of that period, or declare onMissing exclude.',
    zh: '方案 {scheme} 的指标 {indicator} 由多个周期汇总，而 {object} 在 {period} 没有结果。请补齐该周期的案件或数据，或声明 onMissing 为 exclude。'
  },
  'evaluation/period-left-out': {
    severity: 'warning',
    params: ['scheme', 'indicator', 'object', 'period'],
    en: 'Indicator {indicator} of scheme {scheme} leaves {period} out for {object}, which has no result there; the aggregate rests on the other periods.',
    zh: '方案 {scheme} 的指标 {indicator} 对 {object} 未计入 {period}，因其该期没有结果；汇总只按其余各期计算。'
  }
} as const satisfies IssueDefinitions
