import { fieldsOf, labelOf, leaf, nameItem, textOf, type RuleTable } from './rule-table.js'
import { sayBands, sayFraction, sayInstead } from './say-scores.js'

const why = 'answer-can-change'
const fraction = { whole: true, say: sayFraction } as const
const scheme = 'evaluation/schemes/*'
const points = `${scheme}/indicators/*/points`

/** Occurrences stand in indicators and in adjustments. */
function occurrenceRules(place: string): RuleTable {
  const item = `${place}/items/*`
  return {
    [`${place}/items`]: {
      items: {
        keyOf: (one) => textOf(one, 'id'),
        subject: (key, one) => nameItem('item', '条目', key, labelOf(one, 'label', key)),
        added: why,
        removed: why
      }
    },
    [`${place}/divideBy`]: leaf('divided by', '除以'),
    [`${place}/onZeroDivisor`]: leaf('zero divisor', '除数为零时', why, { say: sayInstead }),
    [`${place}/cap`]: leaf('most points in all', '合计封顶', why, fraction),
    [`${item}/count`]: leaf('what it counts', '计数项', why, { unordered: true }),
    [`${item}/figure`]: leaf('figure from outside', '外部数据'),
    [`${item}/each`]: leaf('points for each', '每次分值', why, fraction),
    [`${item}/cap`]: leaf('most points', '封顶', why, fraction),
    [`${item}/tiers`]: {
      items: {
        keyOf: (one) => String(fieldsOf(one)['from']),
        subject: (key) => ({ zh: `第 ${key} 次起`, en: `from occurrence ${key} on` }),
        added: why,
        removed: why
      }
    },
    [`${item}/tiers/*/each`]: leaf('points for each', '每次分值', why, fraction),
    [`${item}/multipliers`]: {
      items: {
        keyOf: (one) => labelOf(one, 'label', '').zh,
        subject: (key) => ({ zh: `倍数“${key}”`, en: `multiplier "${key}"` }),
        added: why,
        removed: why,
        orderedWithin: () => ''
      }
    },
    [`${item}/multipliers/*/where`]: leaf('what it covers', '适用条件', why, { whole: true }),
    [`${item}/multipliers/*/times`]: leaf('times', '倍数', why, fraction)
  }
}

/** How values become points: rules, bands, levels, occurrences (计分规则的比较规则). */
export const pointsRules: RuleTable = {
  [`${points}/rule`]: leaf('points rule', '计分方式'),
  [`${points}/threshold`]: leaf('threshold', '阈值', why, fraction),
  [`${points}/atThreshold`]: leaf('points at the threshold', '达到阈值的分值', why, fraction),
  [`${points}/loses`]: leaf('side on which points are lost', '扣分一侧'),
  [`${points}/step`]: leaf('step', '步长', why, fraction),
  [`${points}/perStep`]: leaf('points lost per step', '每步扣分', why, fraction),
  [`${points}/steps`]: leaf('parts of a step', '不足一步时'),
  [`${points}/floor`]: leaf('least points', '得分下限', why, fraction),
  [`${points}/bands`]: leaf('bands', '分档', why, { whole: true, say: sayBands }),
  [`${points}/classes`]: {
    items: {
      subject: (key) => ({ zh: `类别 ${key}`, en: `class ${key}` }),
      added: why,
      removed: why
    }
  },
  [`${points}/classes/*`]: leaf('bands', '分档', why, { whole: true, say: sayBands }),
  [`${points}/otherClass`]: leaf('another class', '其他类别', why, { whole: true, say: sayInstead }),
  [`${points}/levels`]: {
    items: {
      subject: (key) => ({ zh: `等级 ${key}`, en: `level ${key}` }),
      added: why,
      removed: why
    }
  },
  [`${points}/levels/*`]: leaf('points', '分值', why, fraction),
  [`${points}/formula`]: leaf('formula of the points', '计分公式', why, { whole: true }),
  [`${points}/onZero`]: leaf('division by zero', '除数为零时', why, { whole: true, say: sayInstead }),
  ...occurrenceRules(`${scheme}/indicators/*/occurrences`),
  ...occurrenceRules(`${scheme}/adjustments/*/occurrences`)
}
