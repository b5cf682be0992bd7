import type { IssueDefinitions } from './define-issues.js'

/** Codes of schemes that cannot be compiled (评价方案). */
export const evaluationSchemeIssues = {
  'evaluation/draft-scheme': {
    severity: 'error',
    params: ['scheme', 'label', 'missing'],
    en: 'Scheme {scheme} ({label}) is a draft and refuses to compute. Missing: {missing}. Complete it from the source first.',
    zh: '方案 {scheme}（{label}）为草案，不予计算。尚缺：{missing}。请先依据原文补全。'
  },
  'evaluation/unknown-counter-reference': {
    severity: 'error',
    params: ['counter', 'reference', 'known'],
    en: 'Counter {counter} refers to counter {reference}, which is not declared. Declared counters: {known}. Declare it or correct the name.',
    zh: '计数项 {counter} 引用了未声明的计数项 {reference}。已声明：{known}。请声明或更正名称。'
  },
  'evaluation/counter-cycle': {
    severity: 'error',
    params: ['counter', 'path'],
    en: 'Counter {counter} is defined by itself: {path}. Break the circle.',
    zh: '计数项 {counter} 的定义回到自身：{path}。请消除循环。'
  },
  'evaluation/counter-too-long': {
    severity: 'error',
    params: ['counter', 'most'],
    en: 'The counter {counter} has more than {most} parts once the counters it refers to are written out. Refer to fewer counters, or to each once.',
    zh: '计数项 {counter} 在展开所引用的计数项后超过 {most} 个组成部分。请减少引用，或避免重复引用同一计数项。'
  },
  'evaluation/question-of-derived-counter': {
    severity: 'error',
    params: ['reference'],
    en: 'A predicate repeats the question of counter {reference}, which is made of other counters and asks nothing of a row. Name a counter with a predicate.',
    zh: '条件引用了计数项 {reference} 的条件，而该项由其他计数项合成，不对案件逐行判断。请引用带条件的计数项。'
  },
  'evaluation/unknown-figure': {
    severity: 'error',
    params: ['scheme', 'place', 'figure', 'known'],
    en: '{place} of scheme {scheme} uses figure {figure}, which is not declared. Declared figures: {known}. Declare it or correct the name.',
    zh: '方案 {scheme} 的 {place} 使用了未声明的外部数据 {figure}。已声明：{known}。请声明或更正名称。'
  },
  'evaluation/scheme-cycle': {
    severity: 'error',
    params: ['scheme', 'path'],
    en: 'Scheme {scheme} takes the total of itself: {path}. Break the circle.',
    zh: '方案 {scheme} 汇总时又用到自身的总分：{path}。请消除循环。'
  },
  'evaluation/different-object': {
    severity: 'error',
    params: ['scheme', 'indicator', 'other'],
    en: 'Indicator {indicator} of scheme {scheme} takes totals of scheme {other}, which scores objects of another kind. Take a scheme of the same object.',
    zh: '方案 {scheme} 的指标 {indicator} 取用方案 {other} 的总分，而后者的评价对象种类不同。请取用评价对象相同的方案。'
  },
  'evaluation/duplicate-id': {
    severity: 'error',
    params: ['scheme', 'id'],
    en: 'Scheme {scheme} gives the id {id} twice in one list; results could not be told apart. Rename one.',
    zh: '方案 {scheme} 在同一列表中两次使用 id {id}，结果无法区分。请改其中一个。'
  },
  'evaluation/unknown-indicator': {
    severity: 'error',
    params: ['scheme', 'id', 'indicator'],
    en: 'Relative points {id} of scheme {scheme} compare the points of {indicator}, which is none of its indicators. Name an indicator, or total.',
    zh: '方案 {scheme} 的相对分 {id} 比较 {indicator} 的得分，而方案没有该指标。请写指标的 id 或 total。'
  },
  'evaluation/full-marks-do-not-sum': {
    severity: 'error',
    params: ['scheme', 'sum', 'declared'],
    en: 'Weights times full marks of scheme {scheme} add up to {sum}, but it declares full marks of {declared}. Correct one of them.',
    zh: '方案 {scheme} 各项权重乘满分之和为 {sum}，而声明满分为 {declared}。请更正其一。'
  },
  'evaluation/shares-do-not-sum': {
    severity: 'error',
    params: ['scheme', 'sum'],
    en: 'The shares of responsibility of scheme {scheme} add up to {sum} instead of 1, so that cases would be lost or counted twice. Correct a share.',
    zh: '方案 {scheme} 的责任分摊比例之和为 {sum}，不等于 1，案件会漏计或重计。请更正比例。'
  },
  'evaluation/acted-without-instant': {
    severity: 'error',
    params: ['place'],
    en: '{place} counts by the time of an action but does not say which: actedAt is missing. Name the instant.',
    zh: '{place} 按操作时间计数，但未说明是哪一时刻：缺少 actedAt。请指明时刻列。'
  },
  'evaluation/counter-without-basis': {
    severity: 'error',
    params: ['scheme', 'indicator', 'counter'],
    en: 'Indicator {indicator} of scheme {scheme} compares periods, but counter {counter} has no period basis. Declare basis in the scheme or the counter.',
    zh: '方案 {scheme} 的指标 {indicator} 比较不同周期，而计数项 {counter} 没有统计口径。请在方案或计数项中声明 basis。'
  },
  'evaluation/occurrence-source': {
    severity: 'error',
    params: ['scheme', 'item'],
    en: 'Item {item} of scheme {scheme} must name either counters or a figure for its number of occurrences, not both and not none. Correct it.',
    zh: '方案 {scheme} 的条目 {item} 的发生次数须取自计数项或外部数据之一，不可兼有或皆无。请更正。'
  },
  'evaluation/multipliers-of-unknown': {
    severity: 'error',
    params: ['scheme', 'item', 'counter'],
    en: 'Item {item} of scheme {scheme} splits counter {counter} by multipliers, but the counter counts unknown rows as true, and it is not known which multiplier holds for them. Give the counter another onMissing.',
    zh: '方案 {scheme} 的条目 {item} 按倍数拆分计数项 {counter}，而该项把未知行计为真，无法知道应乘几倍。请为其另定 onMissing。'
  },
  'evaluation/sum-of-unknown': {
    severity: 'error',
    params: ['counter'],
    en: 'Counter {counter} adds up values, so that an unknown row cannot count as true: it has no value to add. Declare refuse, exclude or count-as-false.',
    zh: '计数项 {counter} 为数值求和，未知行没有可加的数值，不能计为真。请声明 refuse、exclude 或 count-as-false。'
  },
  'evaluation/period-weights': {
    severity: 'error',
    params: ['scheme', 'indicator'],
    en: 'Indicator {indicator} of scheme {scheme} must give one weight for each of its periods, summing to 1, when it aggregates with weighted, and none otherwise. Correct the weights, or evaluate a period with as many parts.',
    zh: '方案 {scheme} 的指标 {indicator} 在加权汇总时须逐期给出权重，且和为 1；其他汇总方式不得给出。请更正权重，或选择期数相符的周期。'
  },
  'evaluation/rule-does-not-fit': {
    severity: 'error',
    params: ['scheme', 'indicator', 'rule'],
    en: 'Indicator {indicator} of scheme {scheme} has the points rule {rule}, which does not fit its value: levels belong to a given level, every other rule to a number. Choose another rule.',
    zh: '方案 {scheme} 的指标 {indicator} 的计分规则 {rule} 与其数值不符：levels 只用于给定的等级，其余规则只用于数。请另选规则。'
  },
  'evaluation/level-as-number': {
    severity: 'error',
    params: ['scheme', 'place', 'figure'],
    en: '{place} of scheme {scheme} calculates with figure {figure}, which is a level and no number. Use a number or count.',
    zh: '方案 {scheme} 的 {place} 用外部数据 {figure} 计算，而它是等级不是数。请使用数或计数。'
  },
  'evaluation/unknown-name': {
    severity: 'error',
    params: ['scheme', 'place', 'name'],
    en: 'The formula of {place} in scheme {scheme} uses the name {name}, which is neither a counter nor a figure, by id or by Chinese label. Declare it or correct the name.',
    zh: '方案 {scheme} 的 {place} 的公式使用了名称 {name}，它既不是计数项也不是外部数据的 id 或中文名。请声明或更正名称。'
  },
  'evaluation/ambiguous-name': {
    severity: 'error',
    params: ['scheme', 'place', 'name', 'meanings'],
    en: 'The formula of {place} in scheme {scheme} uses the name {name}, which several counters or figures bear: {meanings}. Use an id in [brackets].',
    zh: '方案 {scheme} 的 {place} 的公式使用了名称 {name}，而多个计数项或外部数据同名：{meanings}。请用方括号写明 id。'
  },
  'evaluation/schemes-too-deep': {
    severity: 'error',
    params: ['scheme', 'most'],
    en: 'Scheme {scheme} takes the total of a scheme that takes the total of another, and so on for more than {most} levels, which nobody could follow. Take totals over fewer levels.',
    zh: '方案 {scheme} 汇总其他方案的总分，而后者又汇总别的方案，层层相接超过 {most} 级，无人能够核对。请减少汇总层级。'
  }
} as const satisfies IssueDefinitions
