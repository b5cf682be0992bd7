import type { IssueDefinitions } from './define-issues.js'

/** Codes of what scoring finds: rows, points, groups, grades (评分结果). */
export const evaluationResultIssues = {
  'evaluation/undecided-rows': {
    severity: 'error',
    params: ['scheme', 'rows'],
    en: 'For {rows} rows it is unknown to which object they are charged under scheme {scheme}, because a value is missing. Fill in the values on which attribution rests.',
    zh: '方案 {scheme} 中有 {rows} 行因缺值无法确定归责对象。请补全归责所依据的数值。'
  },
  'evaluation/unlisted-level': {
    severity: 'error',
    params: ['counter', 'object', 'rows'],
    en: 'Counter {counter} finds {rows} cases of {object} with a level that it does not list. Add the level, or declare onUnlisted exclude.',
    zh: '计数项 {counter} 发现 {object} 有 {rows} 件案件的等级未列出。请补列等级，或声明 onUnlisted 为 exclude。'
  },
  'evaluation/levels-left-out': {
    severity: 'warning',
    params: ['counter', 'object', 'rows'],
    en: 'Counter {counter} left out {rows} cases of {object} whose level it does not list.',
    zh: '计数项 {counter} 未计入 {object} 的 {rows} 件等级未列出的案件。'
  },
  'evaluation/negative-count': {
    severity: 'warning',
    params: ['counter', 'object', 'value'],
    en: 'Counter {counter} of {object} comes to {value}, below zero: more is taken away than there is. Check the counters it is made of.',
    zh: '{object} 的计数项 {counter} 为负数 {value}：减去的多于已有的。请检查其组成。'
  },
  'evaluation/points-not-covered': {
    severity: 'error',
    params: ['scheme', 'indicator', 'object', 'value'],
    en: 'Indicator {indicator} of scheme {scheme} gives {object} the value {value}, for which no band has points. Close the gap between the bands.',
    zh: '方案 {scheme} 的指标 {indicator} 对 {object} 的值为 {value}，没有分档覆盖。请补上分档之间的空缺。'
  },
  'evaluation/class-not-covered': {
    severity: 'error',
    params: ['scheme', 'indicator', 'object', 'class'],
    en: 'Indicator {indicator} of scheme {scheme} has no bands for class {class} of {object}. Correct the table of objects, or declare otherClass.',
    zh: '方案 {scheme} 的指标 {indicator} 对 {object} 的类别 {class} 没有分档。请更正评价对象表，或声明 otherClass。'
  },
  'evaluation/level-not-covered': {
    severity: 'error',
    params: ['scheme', 'indicator', 'object', 'level'],
    en: 'Indicator {indicator} of scheme {scheme} has no points for level {level} of {object}. Add the level to the rule.',
    zh: '方案 {scheme} 的指标 {indicator} 对 {object} 的等级 {level} 没有规定得分。请在规则中补上该等级。'
  },
  'evaluation/zero-divisor': {
    severity: 'error',
    params: ['scheme', 'place', 'object'],
    en: '{place} of scheme {scheme} divides by zero for {object}, and the scheme gives no value for that. Supply the divisor, or declare what a zero gives.',
    zh: '方案 {scheme} 的 {place} 对 {object} 出现除数为零，方案未规定取值。请补齐除数，或声明为零时的取值。'
  },
  'evaluation/negative-occurrences': {
    severity: 'error',
    params: ['scheme', 'item', 'object'],
    en: '{item} of scheme {scheme} is negative for {object}, where it tells how often something occurred or what points are averaged over. Correct the counter or figure.',
    zh: '方案 {scheme} 的 {item} 对 {object} 为负，而它表示发生次数或平均所用的除数。请更正其计数项或外部数据。'
  },
  'evaluation/single-member': {
    severity: 'error',
    params: ['scheme', 'id', 'object'],
    en: 'Relative points {id} of scheme {scheme} compare the members of a group, and {object} is the only one with a value. Declare onSingle, or leave the group out.',
    zh: '方案 {scheme} 的相对分 {id} 需与同组比较，而组内只有 {object} 有值。请声明 onSingle，或不评该组。'
  },
  'evaluation/zero-best': {
    severity: 'error',
    params: ['scheme', 'id', 'object'],
    en: 'Relative points {id} of scheme {scheme} are shares of the best value, which is zero or negative in the group of {object}. Choose another rule.',
    zh: '方案 {scheme} 的相对分 {id} 按占最优值的比例计算，而 {object} 所在组的最优值为零或负。请另选规则。'
  },
  'evaluation/grade-not-covered': {
    severity: 'warning',
    params: ['scheme', 'object', 'total'],
    en: 'Total {total} of {object} lies in no grade of scheme {scheme}, so it has none. Close the gap between the grades.',
    zh: '{object} 的总分 {total} 不在方案 {scheme} 的任何等级内，因此没有等级。请补上等级之间的空缺。'
  },
  'evaluation/relation-broken': {
    severity: 'warning',
    params: ['relation', 'object', 'left', 'right'],
    en: 'Relation {relation} does not hold for {object}: one side is {left}, the other {right}. One of the counts is wrong; the scores are computed from them as they stand.',
    zh: '{object} 的计数不满足关系 {relation}：一边为 {left}，另一边为 {right}。必有计数有误；得分仍按所给计数计算。'
  },
  'evaluation/unknown-multiplier': {
    severity: 'error',
    params: ['item', 'counter', 'object', 'rows'],
    en: 'Item {item} counts {rows} cases of {object} by counter {counter}, but it is unknown which multiplier holds for them, because a value is missing. They did occur, so they are neither dropped nor multiplied by a guess. Fill in the values on which the multipliers rest.',
    zh: '条目 {item} 按计数项 {counter} 计入 {object} 的 {rows} 件案件，但因缺值无法确定应乘几倍。案件确已发生，既不舍去，也不猜测倍数。请补全倍数所依据的数值。'
  },
  'evaluation/number-too-long': {
    severity: 'error',
    params: ['scheme', 'place', 'object', 'most'],
    en: '{place} of scheme {scheme} comes to a fraction of more than {most} digits for {object}: figures, weights or formulas multiply long numbers with each other, and exact arithmetic with such numbers would take seconds. Give figures and weights fewer digits, or round parts of the formula.',
    zh: '方案 {scheme} 的 {place} 对 {object} 算得超过 {most} 位的分数：数据、权重或公式把位数很多的数相乘，如此长的数精确计算需要数秒。请减少数据和权重的位数，或先对公式的一部分舍入。'
  }
} as const satisfies IssueDefinitions
