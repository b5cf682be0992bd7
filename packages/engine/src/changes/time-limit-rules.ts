import type { Sayer } from './path-rule.js'
import { fieldsOf, labelOf, leaf, nameItem, type RuleTable } from './rule-table.js'
import { sayPlain } from './say-values.js'

const countWords: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  elapsed: { zh: '连续计时', en: 'clock time' },
  'working-time': { zh: '工作时间', en: 'working time' },
  'working-days': { zh: '工作日', en: 'working days' },
  'calendar-days': { zh: '自然日', en: 'calendar days' }
}

const sayCounts: Sayer = (value) => countWords[String(value)] ?? sayPlain(String(value))

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
  'time-limits/units/*/counts': leaf('what it counts', '计时方式', 'answer-can-change', { say: sayCounts }),
  'time-limits/units/*/minutes': leaf('length', '长度', 'answer-can-change', { say: sayMinutes }),
  'time-limits/units/*/start': leaf('start', '起算方式'),
  'time-limits/units/*/cutOff': leaf('cut-off', '截止时刻', 'answer-can-change', {
    whole: true,
    say: sayCutOff
  }),
  'time-limits/startEvent': leaf('start of the clock', '计时起点', 'words'),
  'time-limits/stopEvent': leaf('end of the clock', '计时终点', 'words')
}
