import { sayLimit } from './compare-limits-of-row.js'
import type { ItemRule, Sayer } from './path-rule.js'
import { labelOf, leaf, nameItem, textOf, type RuleTable } from './rule-table.js'
import { sayWord } from './say-values.js'

/** A limit of its own, or one that is taken from elsewhere. */
const sayAmount: Sayer = (value, document) => {
  if (value === 'criterion') return { zh: '立案条件的时限', en: 'the limit of the criterion' }
  if (value === 'original-limit') return { zh: '原时限', en: 'the original limit' }
  return sayLimit(value, document)
}

const sayBarred = sayWord({
  'at-request': { zh: '申请时已超期的不准', en: 'not when overdue at the request' },
  'at-approval': { zh: '批准时已超期的不准', en: 'not when overdue at the approval' },
  never: { zh: '超期也可', en: 'also when overdue' }
})

const sayAgain = sayWord({
  resume: { zh: '继续计时', en: 'the clock resumes' },
  restart: { zh: '重新计时', en: 'the clock restarts' },
  continue: { zh: '不停计时', en: 'the clock went on all the time' }
})

/** A rule as a whole: that it is there. */
const sayGiven: Sayer = (value) =>
  value === undefined ? { zh: '无', en: 'none' } : { zh: '有', en: 'given' }

const whole = (say: Sayer): { readonly whole: true; readonly say: Sayer } => ({ whole: true, say })

/** A list of named points: lights, escalation. */
function pointsOf(en: string, zh: string): ItemRule {
  return {
    keyOf: (item) => textOf(item, 'id'),
    subject: (key, item) => nameItem(en, zh, key, labelOf(item, 'label', key)),
    added: 'answer-can-change',
    removed: 'answer-can-change'
  }
}

const clock = 'time-limits/clocks/*'
const can = 'answer-can-change'

/** What the clocks of a case measure, and what may move them. */
export const clockRules: RuleTable = {
  'time-limits/clocks': {
    items: {
      subject: (key, item) => nameItem('clock', '计时器', key, labelOf(item, 'label', key)),
      added: 'adds-only',
      removed: 'key-removed'
    }
  },
  [`${clock}/limit`]: leaf('limit', '时限', can, whole(sayAmount)),
  [`${clock}/startsOn`]: leaf('start of the clock', '计时起点', 'words'),
  [`${clock}/stopsOn`]: leaf('end of the clock', '计时终点', 'words'),
  [`${clock}/pausedBy`]: leaf('paused by', '暂停于', can, { unordered: true }),
  [`${clock}/extension`]: leaf('extension', '延期', can, { say: sayGiven }),
  [`${clock}/extension/maxCount`]: leaf('extensions at most', '延期次数上限'),
  [`${clock}/extension/size`]: leaf('length of an extension', '每次延期', can, whole(sayAmount)),
  [`${clock}/extension/barredWhenOverdue`]: leaf('extension', '延期', can, { say: sayBarred }),
  [`${clock}/suspension`]: leaf('suspension', '挂账', can, { say: sayGiven }),
  [`${clock}/suspension/maxCount`]: leaf('suspensions at most', '挂账次数上限'),
  [`${clock}/suspension/maxLength`]: leaf('suspension at most', '挂账时长上限', can, whole(sayAmount)),
  [`${clock}/suspension/barredWhenOverdue`]: leaf('suspension', '挂账', can, { say: sayBarred }),
  [`${clock}/return`]: leaf('return', '退回', can, { say: sayGiven }),
  [`${clock}/return/sameUnit`]: leaf('return, then the same unit', '退回后派给同一部门', can, {
    say: sayAgain
  }),
  [`${clock}/return/otherUnit`]: leaf('return, then another unit', '退回后派给其他部门', can, {
    say: sayAgain
  }),
  [`${clock}/rework`]: leaf('rework', '返工', can, { say: sayGiven }),
  [`${clock}/rework/clock`]: leaf('rework', '返工', can, { say: sayAgain }),
  [`${clock}/appeal`]: leaf('appeal', '申诉', can, { say: sayGiven }),
  [`${clock}/lights`]: { items: { ...pointsOf('light', '提示灯'), orderedWithin: () => 'lights' } },
  [`${clock}/lights/*/fromPercent`]: leaf('from percent of the limit', '起始占比（%）'),
  [`${clock}/lights/*/afterDue`]: leaf('after the deadline', '超期后'),
  [`${clock}/escalation`]: { items: pointsOf('escalation', '催办') },
  [`${clock}/escalation/*/percent`]: leaf('at percent of the limit', '触发占比（%）'),
  [`${clock}/escalation/*/before`]: leaf('before the deadline', '到期前', can, whole(sayAmount)),
  [`${clock}/escalation/*/after`]: leaf('after the deadline', '到期后', can, whole(sayAmount))
}
