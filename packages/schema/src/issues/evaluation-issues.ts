import type { IssueDefinitions } from './define-issues.js'

/** Codes of the evaluation area: counters, indicators and scores (评价). */
export const evaluationIssues = {
  'evaluation/no-evaluation-part': {
    severity: 'error',
    params: ['scheme'],
    en: 'Scheme {scheme} cannot be scored: none of these standards has an evaluation part. Add a standard with an evaluation.json.',
    zh: '无法按方案 {scheme} 评分：所给标准都没有评价部分。请加入含 evaluation.json 的标准。'
  },
  'evaluation/unknown-scheme': {
    severity: 'error',
    params: ['scheme', 'known'],
    en: 'There is no evaluation scheme {scheme}. Known schemes: {known}. Use one of these ids.',
    zh: '没有评价方案 {scheme}。已有方案：{known}。请使用其中之一。'
  },
  'evaluation/scheme-not-in-force': {
    severity: 'error',
    params: ['scheme', 'on', 'from', 'to'],
    en: 'Scheme {scheme} does not apply on {on}: it holds from {from} to {to}. Choose a date inside, or the scheme of that date.',
    zh: '方案 {scheme} 在 {on} 不适用：其适用期为 {from} 至 {to}。请选择期内的日期，或当日适用的方案。'
  },
  'evaluation/unknown-counter': {
    severity: 'error',
    params: ['scheme', 'indicator', 'counter', 'known'],
    en: 'Indicator {indicator} of scheme {scheme} uses counter {counter}, which is not declared. Declared counters: {known}. Declare it or correct the name.',
    zh: '方案 {scheme} 的指标 {indicator} 使用了未声明的计数项 {counter}。已声明：{known}。请声明该计数项或更正名称。'
  },
  'evaluation/duplicate-indicator': {
    severity: 'error',
    params: ['scheme', 'indicator'],
    en: 'Scheme {scheme} has two indicators with the id {indicator}; results could not be told apart. Rename one.',
    zh: '方案 {scheme} 有两个 id 同为 {indicator} 的指标，结果无法区分。请改其中一个。'
  },
  'evaluation/not-positive': {
    severity: 'error',
    params: ['scheme', 'indicator', 'field'],
    en: 'Indicator {indicator} of scheme {scheme} has a {field} that is zero or negative, so that better results would not score more. Give a positive number.',
    zh: '方案 {scheme} 的指标 {indicator} 的 {field} 为零或负数，成绩更好却不会得分更高。请给出正数。'
  },
  'evaluation/weights-do-not-sum': {
    severity: 'error',
    params: ['scheme', 'sum', 'declared'],
    en: 'The weights of scheme {scheme} add up to {sum}, but it declares {declared}. Correct a weight or the declared sum.',
    zh: '方案 {scheme} 的权重之和为 {sum}，而声明为 {declared}。请更正权重或声明的总和。'
  },
  'evaluation/unknown-rows': {
    severity: 'error',
    params: ['counter', 'rows', 'unit'],
    en: 'Counter {counter} cannot tell for {rows} cases of {unit} whether they count, because a value is missing, and the scheme refuses to guess. Fill in the missing values or declare onMissing.',
    zh: '计数项 {counter} 对 {unit} 的 {rows} 件案件因缺值无法判断是否计入，方案规定不得猜测。请补全缺值，或声明 onMissing。'
  },
  'evaluation/rows-left-out': {
    severity: 'warning',
    params: ['counter', 'rows', 'unit'],
    en: 'Counter {counter} left out {rows} cases of {unit}, because a value is missing. The rate rests on the others; fill in the values to include them.',
    zh: '计数项 {counter} 因缺值未计入 {unit} 的 {rows} 件案件。比率只按其余案件计算；补全缺值后即可计入。'
  },
  'evaluation/zero-denominator': {
    severity: 'error',
    params: ['scheme', 'indicator', 'unit'],
    en: 'Indicator {indicator} of scheme {scheme} has a denominator of zero for {unit}, and the scheme refuses to give a value. Leave the unit out, or declare onZero.',
    zh: '方案 {scheme} 的指标 {indicator} 对 {unit} 的分母为零，方案规定不给出数值。请剔除该单位，或声明 onZero。'
  },
  'evaluation/rate-out-of-range': {
    severity: 'warning',
    params: ['indicator', 'unit', 'numerator', 'denominator'],
    en: 'Indicator {indicator} of {unit} has a numerator of {numerator} over a denominator of {denominator}: a rate outside 0 to 100 %. Check that the numerator counts only cases of the denominator.',
    zh: '{unit} 的指标 {indicator} 分子为 {numerator}、分母为 {denominator}，比率超出 0 至 100 %。请检查分子是否只计分母中的案件。'
  }
} as const satisfies IssueDefinitions
