import type { IssueDefinitions } from './define-issues.js'

/** Codes of lint about schemes: names, ids, directions, settings, sums (评价方案检查). */
export const evaluationLintIssues = {
  'evaluation/missing-counts-as-on-time': {
    severity: 'warning',
    params: ['counter'],
    en: 'The counter {counter} counts a case as on time although its end or its deadline is missing. If the source does so, keep it and set a strict counter beside it; otherwise use refuse or exclude.',
    zh: '计数项 {counter} 在缺少完成时间或截止时间时按“按时”计入。原文如此的，请保留并另设严格口径的计数项；否则请改用 refuse 或 exclude。'
  },
  'evaluation/unused-figure': {
    severity: 'info',
    params: ['figure'],
    en: 'Nothing uses the figure {figure}, yet it would be asked for. Remove it, or check that no indicator lost it.',
    zh: '没有任何指标使用外部数据 {figure}，却会要求填报。请删除，或确认没有指标遗漏。'
  },
  'evaluation/sum-of-instants': {
    severity: 'error',
    params: ['counter', 'column'],
    en: 'The counter {counter} adds up {column}, which holds instants; a sum of instants means nothing. Add up a count, or count the rows.',
    zh: '计数项 {counter} 对 {column} 求和，而该列为时刻，其和没有意义。请对次数求和，或改为计行数。'
  },
  'evaluation/stage-comparison': {
    severity: 'error',
    params: ['counter', 'column', 'than'],
    en: 'The counter {counter} compares {column} with {than}. How far a case has come is compared with a named stage, such as {"stage": "disposal"}, and only stage and voidStage hold one.',
    zh: '计数项 {counter} 将 {column} 与 {than} 比较。案件阶段只能与写明的阶段比较（如 {"stage": "disposal"}），且只有 stage 和 voidStage 为阶段列。'
  },
  'evaluation/impossible-constant': {
    severity: 'error',
    params: ['counter', 'column', 'constant'],
    en: 'The counter {counter} compares {column} with {constant}, which it never is: flags are 0 or 1, counts and instants are never negative. Correct the number.',
    zh: '计数项 {counter} 将 {column} 与 {constant} 比较，而该列不可能为此值：标志只为 0 或 1，次数和时刻不为负。请更正。'
  },
  'evaluation/cancelled-counter': {
    severity: 'error',
    params: ['of', 'counter'],
    en: '{of} has the counter {counter} on both sides, where it cancels itself. Name the one that was meant.',
    zh: '{of} 的两边都有计数项 {counter}，互相抵消。请写出本意所指的计数项。'
  },
  'evaluation/sum-and-lookup': {
    severity: 'error',
    params: ['counter'],
    en: 'The counter {counter} has both sum and lookup, so that it is not said what it adds up. Keep one.',
    zh: '计数项 {counter} 同时写有 sum 和 lookup，未说明对什么求和。请只保留其一。'
  },
  'evaluation/repeated-id': {
    severity: 'error',
    params: ['id'],
    en: 'The list names {id} twice, so that it is not known which one holds. Rename or remove one.',
    zh: '列表中 {id} 出现两次，无法确定以哪个为准。请改名或删除其一。'
  },
  'evaluation/constant-rate': {
    severity: 'error',
    params: ['indicator'],
    en: 'Indicator {indicator} divides the same counters by themselves: its rate is 100 % always. Correct the numerator or the denominator.',
    zh: '指标 {indicator} 的分子与分母是相同的计数项，比率恒为 100 %。请更正分子或分母。'
  },
  'evaluation/good-rate-complemented': {
    severity: 'warning',
    params: ['indicator'],
    en: 'Indicator {indicator} takes the complement of a rate whose counters say that more is better, so that better work scores less. Remove complement, or correct better.',
    zh: '指标 {indicator} 对“越多越好”的比率取补，做得越好得分越低。请删除 complement，或更正计数项的 better。'
  },
  'evaluation/bad-rate-rewarded': {
    severity: 'warning',
    params: ['indicator'],
    en: 'Indicator {indicator} multiplies a rate whose counters say that fewer is better, so that worse work scores more. Set complement, or correct better.',
    zh: '指标 {indicator} 直接以“越少越好”的比率计分，做得越差得分越高。请设 complement，或更正计数项的 better。'
  },
  'evaluation/points-against-direction': {
    severity: 'warning',
    params: ['indicator', 'better'],
    en: 'The points of indicator {indicator} go the wrong way: for its value, {better} is better. Turn the rule round, or correct better.',
    zh: '指标 {indicator} 的计分方向相反：按声明其数值 {better} 为佳（more 越多越好，fewer 越少越好）。请把计分规则反过来，或更正 better。'
  },
  'evaluation/occurrences-against-direction': {
    severity: 'warning',
    params: ['of', 'item'],
    en: 'Item {item} of {of} takes points for what is declared good, or gives points for what is declared bad. Swap deduct and add (bonus and deduction), or correct better.',
    zh: '{of} 的条目 {item} 对声明为好的情形扣分，或对声明为坏的情形加分。请对调扣分与加分，或更正 better。'
  },
  'evaluation/mixed-directions': {
    severity: 'warning',
    params: ['indicator'],
    en: 'Indicator {indicator} adds up counters of which more is better and counters of which fewer is better, as when a rate of misses is added instead of taken off. Separate them.',
    zh: '指标 {indicator} 把“越多越好”与“越少越好”的计数项相加（例如把漏报数加上而不是减去）。请分开计算。'
  },
  'evaluation/zero-refused': {
    severity: 'warning',
    params: ['indicator'],
    en: 'The divisor of indicator {indicator} is zero for whoever has no such case, and the scheme then refuses. Declare unranked, exclude-and-reweight or a value, as the source says.',
    zh: '指标 {indicator} 的除数在无此类案件时为零，届时方案会拒绝计算。请按原文声明 unranked、exclude-and-reweight 或给定值。'
  },
  'evaluation/division-without-rule': {
    severity: 'warning',
    params: ['indicator'],
    en: 'The formula for the points of indicator {indicator} divides by something that can be zero, and onZero is missing. Declare what it gives then.',
    zh: '指标 {indicator} 的计分公式含有可能为零的除数，却没有 onZero。请声明此时的结果。'
  },
  'evaluation/divisor-without-rule': {
    severity: 'warning',
    params: ['of', 'figure'],
    en: '{of} is divided by the figure {figure}, which can be zero, and onZeroDivisor is missing. Declare it, or give the figure a least value above zero.',
    zh: '{of} 除以外部数据 {figure}，而该数据可能为零，却没有 onZeroDivisor。请声明，或为该数据规定大于零的最小值。'
  },
  'evaluation/setting-without-effect': {
    severity: 'error',
    params: ['of', 'setting', 'needs'],
    en: '{of} has {setting}, which has no effect without {needs}. Add that or remove {setting}.',
    zh: '{of} 写有 {setting}，但没有 {needs} 时它不起作用。请补充，或删除 {setting}。'
  },
  'evaluation/scheme-dates-reversed': {
    severity: 'error',
    params: ['scheme', 'from', 'to'],
    en: 'Scheme {scheme} ends on {to}, before it begins on {from}, so that it never holds. Correct one of the dates.',
    zh: '方案 {scheme} 的失效日期 {to} 早于施行日期 {from}，方案从不适用。请更正其一。'
  }
} as const satisfies IssueDefinitions
