import type { Sayer } from './path-rule.js'
import { fieldsOf, labelOf, leaf, nameItem, type RuleTable } from './rule-table.js'
import { sayWord, type ValueWords } from './say-values.js'

const countWords: ValueWords = {
  elapsed: { zh: '连续计时', en: 'clock time' },
  'working-time': { zh: '工作时间', en: 'working time' },
  'working-days': { zh: '工作日', en: 'working days' },
  'calendar-days': { zh: '自然日', en: 'calendar days' },
  'calendar-months': { zh: '月', en: 'months of the calendar' }
}

const sayMinutes: Sayer = (value) => ({ zh: `${String(value)} 分钟`, en: `${String(value)} minutes` })

const sayCalendar: Sayer = (value) => {
  const { own, slot } = fieldsOf(value)
  if (own === true) return { zh: '本标准的日历', en: 'its own' }
  return typeof slot === 'string'
    ? { zh: `委托项 ${slot}`, en: `delegated slot ${slot}` }
    : { zh: '无', en: 'none' }
}

const sayCutOff: Sayer = (value) => {
  const { after, resumeAt } = fieldsOf(value)
  if (typeof after !== 'string') return { zh: '无', en: 'none' }
  return {
    zh: `晚于 ${after} 的顺延到次日 ${String(resumeAt)}`,
    en: `later than ${after} moves to ${String(resumeAt)}`
  }
}

const startWords: ValueWords = {
  roll: { zh: '顺延至下一工作日，钟点不变', en: 'moves to the next working day, same clock time' },
  'roll-to-opening': { zh: '顺延至下一次上班', en: 'moves to the next opening' },
  'next-day': { zh: '不动，自下一工作日起计', en: 'stays; the next working day is the first counted' },
  refuse: { zh: '拒绝', en: 'refused' }
}

const endWords: ValueWords = {
  'same-clock': { zh: '同一钟点', en: 'same clock time' },
  '24:00': { zh: '24:00', en: '24:00' },
  'close-of-business': { zh: '下班', en: 'close of business' },
  'close-of-business-if-any': { zh: '下班，无班次的为 24:00', en: 'close of business, or 24:00 without one' }
}

const monthEndWords: ValueWords = {
  'last-day': { zh: '月末日', en: 'its last day' },
  'next-day': { zh: '次月首日', en: 'the first of the next' },
  refuse: { zh: '拒绝', en: 'refused' }
}

const dayOffWords: ValueWords = {
  none: { zh: '不动', en: 'stays' },
  next: { zh: '顺延', en: 'moves to the next working day' },
  previous: { zh: '提前', en: 'moves to the working day before' }
}

const sayDayCounting: Sayer = (value) => {
  if (value === 'prc-civil-code')
    return { zh: '《民法典》第二百条至第二百零四条', en: 'Civil Code of the PRC, articles 200 to 204' }
  const { firstDay, lastDayOff, end, monthEnd, backwards } = fieldsOf(value)
  if (firstDay === undefined) return { zh: '同一钟点', en: 'same clock time' }
  const off = sayWord(dayOffWords)(lastDayOff)
  const ends = sayWord(endWords)(end)
  const month = sayWord(monthEndWords)(monthEnd)
  const isCounted = firstDay === 'included'
  const zh = [
    isCounted ? '当日计入' : '当日不计入',
    `末日为休息日的${off.zh}`,
    `至${ends.zh}`,
    ...(monthEnd === undefined ? [] : [`无对应日的取${month.zh}`]),
    ...(backwards === undefined ? [] : ['可向前推算'])
  ]
  const en = [
    isCounted ? 'first day counted' : 'first day not counted',
    `a last day off ${off.en}`,
    `ends at ${ends.en}`,
    ...(monthEnd === undefined ? [] : [`a month without the day: ${month.en}`]),
    ...(backwards === undefined ? [] : ['also backwards'])
  ]
  return { zh: zh.join('，'), en: en.join(', ') }
}

const saySize =
  (zh: string, one: string, many: string): Sayer =>
  (value) => ({
    zh: `${String(value ?? 1)} ${zh}`,
    en: `${String(value ?? 1)} ${(value ?? 1) === 1 ? one : many}`
  })

/** What time units mean. */
export const timeLimitRules: RuleTable = {
  'time-limits/zone': leaf('time zone', '时区'),
  'time-limits/calendar': leaf('calendar', '日历', 'answer-can-change', { whole: true, say: sayCalendar }),
  'time-limits/computedWallTime/onGap': leaf('a time that a clock change skips', '时钟调整跳过的时刻'),
  'time-limits/computedWallTime/onOverlap': leaf('a time that a clock change repeats', '时钟调整重复的时刻'),
  'time-limits/units': {
    items: {
      subject: (key, item) => nameItem('time unit', '时间单位', key, labelOf(item, 'label', key)),
      added: 'adds-only',
      removed: 'key-removed'
    }
  },
  'time-limits/units/*/counts': leaf('what it counts', '计时方式', 'answer-can-change', {
    say: sayWord(countWords)
  }),
  'time-limits/units/*/minutes': leaf('length', '长度', 'answer-can-change', { say: sayMinutes }),
  'time-limits/units/*/days': leaf('length', '长度', 'answer-can-change', {
    say: saySize('天', 'day', 'days')
  }),
  'time-limits/units/*/months': leaf('length', '长度', 'answer-can-change', {
    say: saySize('个月', 'month', 'months')
  }),
  'time-limits/units/*/start': leaf('start on a day off', '起算日为休息日时', 'answer-can-change', {
    say: sayWord(startWords)
  }),
  'time-limits/units/*/end': leaf('end', '终点', 'answer-can-change', { say: sayWord(endWords) }),
  'time-limits/units/*/monthEnd': leaf('a month without the day', '无对应日的月份', 'answer-can-change', {
    say: sayWord(monthEndWords)
  }),
  'time-limits/units/*/dayCounting': leaf('how days are counted', '期间计算', 'answer-can-change', {
    whole: true,
    say: sayDayCounting
  }),
  'time-limits/units/*/writtenAs': leaf('spellings', '写法', 'answer-can-change', { unordered: true }),
  'time-limits/units/*/cutOff': leaf('cut-off', '截止时刻', 'answer-can-change', {
    whole: true,
    say: sayCutOff
  }),
  'time-limits/startEvent': leaf('start of the clock', '计时起点', 'words'),
  'time-limits/stopEvent': leaf('end of the clock', '计时终点', 'words')
}
