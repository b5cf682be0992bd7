import type { Sayer } from './path-rule.js'
import { fieldsOf, labelOf, leaf, nameItem, textOf, type RuleTable } from './rule-table.js'
import { sayDate, sayPlain } from './say-values.js'

const missingWords: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  refuse: { zh: '拒绝', en: 'refused' },
  exclude: { zh: '不计入', en: 'left out' },
  'count-as-true': { zh: '按“是”计', en: 'counted' },
  'count-as-false': { zh: '按“否”计', en: 'not counted' }
}

const sayFraction: Sayer = (value) => {
  const { numerator, denominator } = fieldsOf(value)
  if (typeof numerator !== 'number') return { zh: '无', en: 'none' }
  return sayPlain(denominator === 1 ? String(numerator) : `${numerator}/${String(denominator)}`)
}

const roundingWords: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  'half-up': { zh: '四舍五入', en: 'half up' },
  'half-even': { zh: '四舍六入五成双', en: 'half even' },
  down: { zh: '舍去', en: 'down' },
  up: { zh: '进位', en: 'up' }
}

const sayRounding: Sayer = (value) => {
  const { decimals, mode } = fieldsOf(value)
  const words = roundingWords[String(mode)] ?? sayPlain(String(mode))
  const count = Number(decimals)
  return {
    zh: `${count} 位小数，${words.zh}`,
    en: `${count} ${count === 1 ? 'decimal' : 'decimals'}, ${words.en}`
  }
}

const sayZero: Sayer = (value, document) => {
  const words: RuleWords = {
    refuse: { zh: '拒绝', en: 'refused' },
    'exclude-and-reweight': { zh: '剔除并调整权重', en: 'left out, weights raised' },
    unranked: { zh: '不排名', en: 'not ranked' }
  }
  return words[String(value)] ?? sayFraction(fieldsOf(value)['value'], document)
}

type RuleWords = Readonly<Record<string, { readonly zh: string; readonly en: string }>>

const indicator = 'evaluation/schemes/*/indicators/*'

/** Counters, indicators, points and scores. */
export const evaluationRules: RuleTable = {
  'evaluation/counters': {
    items: {
      subject: (key, item) => nameItem('counter', '计数项', key, labelOf(item, 'label', key)),
      added: 'adds-only',
      removed: 'key-removed'
    }
  },
  'evaluation/counters/*/where': leaf('what it counts', '计数条件', 'answer-can-change', { whole: true }),
  'evaluation/counters/*/onMissing': leaf(
    'a row of which it is unknown',
    '无法判断的行',
    'answer-can-change',
    {
      say: (value) => missingWords[String(value)] ?? sayPlain(String(value))
    }
  ),
  'evaluation/schemes': {
    items: {
      subject: (key, item) => nameItem('scheme', '方案', key, labelOf(item, 'label', key)),
      added: 'adds-only',
      removed: 'key-removed'
    }
  },
  'evaluation/schemes/*/object': leaf('what is scored', '评价对象'),
  'evaluation/schemes/*/effectiveFrom': leaf('first day in force', '施行日期', 'answer-can-change', {
    say: sayDate
  }),
  'evaluation/schemes/*/effectiveTo': leaf('last day in force', '失效日期', 'answer-can-change', {
    say: sayDate
  }),
  'evaluation/schemes/*/indicators': {
    items: {
      keyOf: (item) => textOf(item, 'id'),
      subject: (key, item) => nameItem('indicator', '指标', key, labelOf(item, 'label', key)),
      added: 'answer-can-change',
      removed: 'key-removed'
    }
  },
  [`${indicator}/numerator`]: leaf('numerator', '分子', 'answer-can-change', { unordered: true }),
  [`${indicator}/denominator`]: leaf('denominator', '分母', 'answer-can-change', { unordered: true }),
  [`${indicator}/complement`]: leaf('complement', '取补'),
  [`${indicator}/onZero`]: leaf('zero denominator', '分母为零时', 'answer-can-change', {
    whole: true,
    say: sayZero
  }),
  [`${indicator}/rateRounding`]: leaf('rounding of the rate', '比率取舍', 'answer-can-change', {
    whole: true,
    say: sayRounding
  }),
  [`${indicator}/maxPoints`]: leaf('points', '满分', 'answer-can-change', { whole: true, say: sayFraction }),
  [`${indicator}/pointsRounding`]: leaf('rounding of the points', '分值取舍', 'answer-can-change', {
    whole: true,
    say: sayRounding
  }),
  [`${indicator}/weight`]: leaf('weight', '权重', 'answer-can-change', { whole: true, say: sayFraction }),
  'evaluation/schemes/*/total/weightsSumTo': leaf('sum of the weights', '权重之和', 'answer-can-change', {
    whole: true,
    say: sayFraction
  }),
  'evaluation/schemes/*/total/cap': leaf('greatest score', '总分上限', 'answer-can-change', {
    whole: true,
    say: sayFraction
  }),
  'evaluation/schemes/*/total/rounding': leaf('rounding of the score', '总分取舍', 'answer-can-change', {
    whole: true,
    say: sayRounding
  }),
  'evaluation/schemes/*/rank/ties': leaf('ties', '并列规则'),
  'evaluation/schemes/*/rank/basis': leaf('basis of the rank', '排名依据')
}
