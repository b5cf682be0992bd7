import { fieldsOf, labelOf, leaf, nameItem, textOf, type RuleTable } from './rule-table.js'
import { sayBasis, sayDirection, sayFraction, sayFractions, sayInstead, sayRounding } from './say-scores.js'
import { sayDate, sayWord } from './say-values.js'
import { schemeRules } from './scheme-rules.js'

const sayMissing = sayWord({
  refuse: { zh: '拒绝', en: 'refused' },
  exclude: { zh: '不计入', en: 'left out' },
  'count-as-true': { zh: '按“是”计', en: 'counted' },
  'count-as-false': { zh: '按“否”计', en: 'not counted' },
  'counts-as-on-time': { zh: '按“按时”计', en: 'counted as on time' }
})

const why = 'answer-can-change'
const whole = { whole: true } as const
const fraction = { whole: true, say: sayFraction } as const
const rounding = { whole: true, say: sayRounding } as const
const unordered = { unordered: true } as const
const counter = 'evaluation/counters/*'
const figure = 'evaluation/figures/*'
const indicator = 'evaluation/schemes/*/indicators/*'

/** Counters, relations and figures from outside. */
const sourceRules: RuleTable = {
  'evaluation/counters': {
    items: {
      subject: (key, item) => nameItem('counter', '计数项', key, labelOf(item, 'label', key)),
      added: 'adds-only',
      removed: 'key-removed'
    }
  },
  [`${counter}/where`]: leaf('what it counts', '计数条件', why, whole),
  [`${counter}/onMissing`]: leaf('a row of which it is unknown', '无法判断的行', why, { say: sayMissing }),
  [`${counter}/basis`]: leaf('period basis', '统计口径', why, { say: sayBasis }),
  [`${counter}/actedAt`]: leaf('instant of the action', '操作时刻'),
  [`${counter}/sum`]: leaf('column that is added up', '求和列'),
  [`${counter}/lookup/column`]: leaf('column of the level', '等级列'),
  [`${counter}/lookup/onUnlisted`]: leaf('a level that is not listed', '未列等级', why, { say: sayMissing }),
  [`${counter}/lookup/values`]: {
    items: {
      keyOf: (item) => String(fieldsOf(item)['level']),
      subject: (key, item) => nameItem('level', '等级', key, labelOf(item, 'label', key)),
      added: why,
      removed: why
    }
  },
  [`${counter}/lookup/values/*/value`]: leaf('value', '赋值', why, fraction),
  [`${counter}/plus`]: leaf('added counters', '加项', why, unordered),
  [`${counter}/minus`]: leaf('subtracted counters', '减项', why, unordered),
  [`${counter}/better`]: leaf('what is better', '方向', 'check-only', { say: sayDirection }),
  'evaluation/relations': {
    items: {
      keyOf: (item) => textOf(item, 'id'),
      subject: (key, item) => nameItem('relation', '计数关系', key, labelOf(item, 'label', key)),
      added: 'check-only',
      removed: 'check-only'
    }
  },
  'evaluation/relations/*/left': leaf('one side', '左边', 'check-only', unordered),
  'evaluation/relations/*/right': leaf('other side', '右边', 'check-only', unordered),
  'evaluation/relations/*/holds': leaf('what it holds for', '适用范围', 'check-only'),
  'evaluation/figures': {
    items: {
      subject: (key, item) => nameItem('figure', '外部数据', key, labelOf(item, 'label', key)),
      added: 'adds-only',
      removed: 'key-removed'
    }
  },
  [`${figure}/kind`]: leaf('kind', '类型'),
  [`${figure}/least`]: leaf('least value', '下限', why, fraction),
  [`${figure}/most`]: leaf('greatest value', '上限', why, fraction),
  [`${figure}/onMissing`]: leaf('a missing value', '缺失时', why, { whole: true, say: sayInstead }),
  [`${figure}/better`]: leaf('what is better', '方向', 'check-only', { say: sayDirection }),
  [`${figure}/levels`]: {
    items: {
      keyOf: (item) => textOf(item, 'id'),
      subject: (key, item) => nameItem('level', '等级', key, labelOf(item, 'label', key)),
      added: 'adds-only',
      removed: 'key-removed'
    }
  }
}

/** What every measure has, and what each has of its own. */
const indicatorRules: RuleTable = {
  'evaluation/schemes/*/indicators': {
    items: {
      keyOf: (item) => textOf(item, 'id'),
      subject: (key, item) => nameItem('indicator', '指标', key, labelOf(item, 'label', key)),
      added: why,
      removed: 'key-removed'
    }
  },
  [`${indicator}/measure`]: leaf('measure', '指标类型'),
  [`${indicator}/numerator`]: leaf('numerator', '分子', why, unordered),
  [`${indicator}/denominator`]: leaf('denominator', '分母', why, unordered),
  [`${indicator}/complement`]: leaf('complement', '取补'),
  [`${indicator}/exclude`]: {
    items: {
      keyOf: (item) => labelOf(item, 'label', '').zh,
      subject: (key) => ({ zh: `剔除“${key}”`, en: `exclusion "${key}"` }),
      added: why,
      removed: why
    }
  },
  [`${indicator}/exclude/*/where`]: leaf('what is left out', '剔除条件', why, whole),
  [`${indicator}/count`]: leaf('what it counts', '计数项', why, unordered),
  [`${indicator}/figure`]: leaf('figure from outside', '外部数据'),
  [`${indicator}/formula`]: leaf('formula', '公式', why, whole),
  [`${indicator}/against`]: leaf('compared period', '对比周期'),
  [`${indicator}/base`]: leaf('base of the comparison', '增减幅基数'),
  [`${indicator}/scheme`]: leaf('scheme whose total it takes', '汇总方案'),
  [`${indicator}/take`]: leaf('totals that are taken', '取用总分'),
  [`${indicator}/periods/each`]: leaf('length of the periods', '汇总周期'),
  [`${indicator}/periods/aggregate`]: leaf('aggregation', '汇总方式'),
  [`${indicator}/periods/weights`]: leaf('weights of the periods', '各期权重', why, {
    whole: true,
    say: sayFractions
  }),
  [`${indicator}/periods/onMissing`]: leaf('a period without a total', '缺少总分的周期', why, {
    say: sayMissing
  }),
  [`${indicator}/onZero`]: leaf('zero denominator', '分母为零时', why, { whole: true, say: sayInstead }),
  [`${indicator}/rateRounding`]: leaf('rounding of the rate', '比率取舍', why, rounding),
  [`${indicator}/valueRounding`]: leaf('rounding of the value', '数值取舍', why, rounding),
  [`${indicator}/maxPoints`]: leaf('points', '满分', why, fraction),
  [`${indicator}/pointsRounding`]: leaf('rounding of the points', '分值取舍', why, rounding),
  [`${indicator}/weight`]: leaf('weight', '权重', why, fraction),
  [`${indicator}/start`]: leaf('points at the start', '起始分', why, fraction),
  [`${indicator}/direction`]: leaf('deducted or added', '扣分或加分'),
  [`${indicator}/floor`]: leaf('least points', '得分下限', why, fraction),
  [`${indicator}/ceiling`]: leaf('greatest points', '得分上限', why, fraction)
}

/** Counters, figures, indicators, points and scores (评价部分的比较规则). */
export const evaluationRules: RuleTable = {
  ...sourceRules,
  'evaluation/schemes': {
    items: {
      subject: (key, item) => nameItem('scheme', '方案', key, labelOf(item, 'label', key)),
      added: 'adds-only',
      removed: 'key-removed'
    }
  },
  'evaluation/schemes/*/effectiveFrom': leaf('first day in force', '施行日期', why, { say: sayDate }),
  'evaluation/schemes/*/effectiveTo': leaf('last day in force', '失效日期', why, { say: sayDate }),
  ...indicatorRules,
  ...schemeRules
}
