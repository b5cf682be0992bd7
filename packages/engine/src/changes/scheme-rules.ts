import { pointsRules } from './points-rules.js'
import { labelOf, leaf, nameItem, textOf, type RuleTable } from './rule-table.js'
import type { ItemRule, PathRule } from './path-rule.js'
import { sayBasis, sayBound, sayFraction, sayFractions, sayInstead, sayRounding } from './say-scores.js'

const why = 'answer-can-change'
const whole = { whole: true } as const
const fraction = { whole: true, say: sayFraction } as const
const rounding = { whole: true, say: sayRounding } as const
const scheme = 'evaluation/schemes/*'

/** Items of a scheme that are told apart by their id. */
function listed(en: string, zh: string, more: Partial<ItemRule> = {}): PathRule {
  return {
    items: {
      keyOf: (item) => textOf(item, 'id'),
      subject: (key, item) => nameItem(en, zh, key, labelOf(item, 'label', key)),
      added: why,
      removed: why,
      ...more
    }
  }
}

/** Groups, sums, ranks, comparison within the group, grades and lists of a scheme (方案的比较规则). */
export const schemeRules: RuleTable = {
  [`${scheme}/object`]: leaf('what is scored', '评价对象'),
  [`${scheme}/basis`]: leaf('period basis', '统计口径', why, { say: sayBasis }),
  [`${scheme}/actedAt`]: leaf('instant of the action', '操作时刻'),
  [`${scheme}/attribution/to`]: leaf('unit that is charged', '责任归属'),
  [`${scheme}/attribution/shares`]: {
    items: {
      keyOf: (item) => textOf(item, 'object'),
      subject: (key) => ({ zh: `分摊 ${key}`, en: `share of ${key}` }),
      added: why,
      removed: why
    }
  },
  [`${scheme}/attribution/shares/*/share`]: leaf('share', '比例', why, fraction),
  [`${scheme}/attribution/except`]: {
    items: {
      keyOf: (item) => labelOf(item, 'label', '').zh,
      subject: (key) => ({ zh: `例外“${key}”`, en: `exception "${key}"` }),
      added: why,
      removed: why,
      orderedWithin: () => ''
    }
  },
  [`${scheme}/attribution/except/*/where`]: leaf('what it covers', '适用条件', why, whole),
  [`${scheme}/attribution/except/*/object`]: leaf('who is charged', '责任对象'),
  [`${scheme}/confidence`]: leaf('how much of it was read', '可信程度', 'source'),
  [`${scheme}/draft/missing`]: leaf('what is missing', '尚缺内容', why, whole),
  [`${scheme}/draft/known`]: leaf('what is known', '已知内容', 'words', whole),
  [`${scheme}/groups`]: listed('group', '分组', { removed: 'key-removed' }),
  [`${scheme}/groups/*/cap`]: leaf('greatest score', '总分上限', why, fraction),
  [`${scheme}/adjustments`]: listed('adjustment', '加扣分'),
  [`${scheme}/adjustments/*/kind`]: leaf('kind', '类别'),
  [`${scheme}/adjustments/*/rounding`]: leaf('rounding', '取舍', why, rounding),
  [`${scheme}/total/weightsSumTo`]: leaf('sum of the weights', '权重之和', why, fraction),
  [`${scheme}/total/fullMarks`]: leaf('full marks', '满分', 'check-only', fraction),
  [`${scheme}/total/cap`]: leaf('greatest score', '总分上限', why, fraction),
  [`${scheme}/total/floor`]: leaf('least score', '总分下限', why, fraction),
  [`${scheme}/total/rounding`]: leaf('rounding of the score', '总分取舍', why, rounding),
  [`${scheme}/rank/ties`]: leaf('ties', '并列规则'),
  [`${scheme}/rank/basis`]: leaf('basis of the rank', '排名依据'),
  [`${scheme}/relative`]: listed('relative points', '相对分'),
  [`${scheme}/relative/*/of`]: leaf('what is compared', '比较内容'),
  [`${scheme}/relative/*/onSingle`]: leaf('the only member of a group', '组内只有一个对象时', why, {
    whole: true,
    say: sayInstead
  }),
  [`${scheme}/relative/*/rounding`]: leaf('rounding', '取舍', why, rounding),
  [`${scheme}/relative/*/weight`]: leaf('weight', '权重', why, fraction),
  [`${scheme}/relative/*/rule/by`]: leaf('comparison', '比较方式'),
  [`${scheme}/relative/*/rule/from`]: leaf('counted from', '计数起点'),
  [`${scheme}/relative/*/rule/points`]: leaf('points', '分值', why, {
    whole: true,
    say: (value, document) =>
      Array.isArray(value) ? sayFractions(value, document) : sayFraction(value, document)
  }),
  [`${scheme}/relative/*/rule/beyond`]: leaf('points of later places', '其后名次的分值', why, fraction),
  [`${scheme}/relative/*/rule/most`]: leaf('points of the best', '最高者得分', why, fraction),
  [`${scheme}/relative/*/rule/loses`]: leaf('side on which points are lost', '扣分一侧'),
  [`${scheme}/relative/*/rule/perUnit`]: leaf('points lost per unit', '每单位扣分', why, fraction),
  [`${scheme}/relative/*/rule/floor`]: leaf('least points', '得分下限', why, fraction),
  [`${scheme}/grades/rounding`]: leaf('rounding before grading', '评级前取舍', why, rounding),
  [`${scheme}/grades/bands`]: listed('grade', '等级', { removed: 'key-removed' }),
  [`${scheme}/grades/bands/*/from`]: leaf('lower bound', '下限', why, { whole: true, say: sayBound }),
  [`${scheme}/grades/bands/*/to`]: leaf('upper bound', '上限', why, { whole: true, say: sayBound }),
  [`${scheme}/grades/bands/*/colour`]: leaf('colour', '颜色'),
  [`${scheme}/lists`]: listed('list', '榜单', { added: 'adds-only', removed: 'key-removed' }),
  [`${scheme}/lists/*/take`]: leaf('end of the ranking', '取首或取末'),
  [`${scheme}/lists/*/count`]: leaf('how many', '名额'),
  [`${scheme}/lists/*/ties`]: leaf('ties at the edge', '末位并列'),
  ...pointsRules
}
