import type { CalendarNotice, CalendarPart, DaysOffCalendar } from '@lijie/schema'
import type { ReasonRule, Sayer } from './path-rule.js'
import { fieldsOf, labelOf, leaf, nameItem, textOf, type RuleTable } from './rule-table.js'
import { sayDate, sayPlain } from './say-values.js'

/** A later end of the coverage only adds days; anything else takes days away or lets others in before. */
const coverageEnd: ReasonRule = (_item, { before, after }) => {
  const [a, b] = [before.calendar?.coverage?.to, after.calendar?.coverage?.to]
  return a !== undefined && b !== undefined && b > a ? 'adds-only' : 'answer-can-change'
}

const coverageStart: ReasonRule = (_item, { before, after }) => {
  const [a, b] = [before.calendar?.coverage?.from, after.calendar?.coverage?.from]
  return a !== undefined && b !== undefined && b < a ? 'adds-only' : 'answer-can-change'
}

/** A notice that sets only days that were not covered before changes no answer. */
const addedNotice: ReasonRule = (item, { before }) => {
  const { calendar } = before
  if (calendar?.type !== 'days-off') return 'answer-can-change'
  const { days } = item as CalendarNotice
  return days.every(({ date }) => !wasCovered(calendar, date)) ? 'adds-only' : 'answer-can-change'
}

/** Days late in the last year are covered only once the next notice is held. */
function wasCovered({ coverage, nextNoticeNeededFrom, notices }: DaysOffCalendar, date: string): boolean {
  if (date < coverage.from || date > coverage.to) return false
  const last = Math.max(...notices.map(({ year }) => year))
  return date < `${last}-${nextNoticeNeededFrom}`
}

const dayWords: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  off: { zh: '休息日', en: 'day off' },
  'make-up-workday': { zh: '调休上班日', en: 'make-up workday' },
  workday: { zh: '上班日', en: 'workday' },
  'own-hours': { zh: '自定工时', en: 'hours of its own' }
}

const sayKind: Sayer = (value) => dayWords[String(value)] ?? sayPlain(String(value))

/** The kind of a day, with its hours where it has its own. */
const sayDay: Sayer = (value, document) => {
  const kind = dayWords[textOf(value, 'type')] ?? sayPlain('')
  const { shifts } = fieldsOf(value)
  if (shifts === undefined) return kind
  const hours = sayShifts(shifts, document)
  return { zh: `${kind.zh} ${hours.zh}`, en: `${kind.en} ${hours.en}` }
}

const sayRecurring: Sayer = (value, document) => {
  const day = sayDay(value, document)
  const rule = `${textOf(value, 'start')} ${textOf(value, 'rrule')}`
  return { zh: `${day.zh}，${rule}`, en: `${day.en}, ${rule}` }
}

const sayShifts: Sayer = (value) => {
  const shifts = (Array.isArray(value) ? value : []).map(
    (shift) => `${textOf(shift, 'from')}–${textOf(shift, 'to')}`
  )
  return { zh: shifts.join('、') || '无', en: shifts.join(', ') || 'none' }
}

const weekdayWords = {
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  zh: ['周一', '周二', '周三', '周四', '周五', '周六', '周日']
}

const sayWeekdays: Sayer = (value) => {
  const days = Array.isArray(value) ? value.map(Number) : []
  return {
    zh: days.map((day) => weekdayWords.zh[day - 1] ?? String(day)).join('、'),
    en: days.map((day) => weekdayWords.en[day - 1] ?? String(day)).join(', ')
  }
}

const calendarWords: Readonly<Record<CalendarPart['type'], { readonly zh: string; readonly en: string }>> = {
  'days-off': { zh: '放假安排', en: 'list of days off' },
  working: { zh: '工作日历', en: 'working calendar' },
  local: { zh: '本地工作日历', en: 'local calendar' }
}

/** Days off by date, shifts by first day, coverage. */
export const calendarRules: RuleTable = {
  'calendar/type': leaf('kind of calendar', '日历种类', 'answer-can-change', {
    say: (value) => calendarWords[value as CalendarPart['type']] ?? sayPlain(String(value))
  }),
  'calendar/zone': leaf('time zone', '时区'),
  'calendar/weekdays': leaf('working weekdays', '工作日', 'answer-can-change', {
    unordered: true,
    say: sayWeekdays
  }),
  'calendar/schedules': {
    items: {
      keyOf: (item) => textOf(item, 'from'),
      subject: (from) => ({ zh: `${from} 起的作息`, en: `shifts from ${from}` }),
      added: 'answer-can-change',
      removed: 'answer-can-change',
      say: (value, document) => sayShifts(fieldsOf(value)['shifts'], document)
    }
  },
  'calendar/schedules/*/shifts': leaf('shifts', '班次', 'answer-can-change', {
    whole: true,
    say: sayShifts
  }),
  'calendar/daysOff': leaf('list of days off', '放假安排'),
  'calendar/base': leaf('calendar below it', '所依据的日历'),
  'calendar/recurring': {
    items: {
      keyOf: (item) => textOf(item, 'id'),
      subject: (key, item) => nameItem('recurring rule', '循环规则', key, labelOf(item, 'name', key)),
      added: 'answer-can-change',
      removed: 'answer-can-change',
      say: sayRecurring
    }
  },
  'calendar/recurring/*/start': leaf('first day', '起始日', 'answer-can-change', { say: sayDate }),
  'calendar/recurring/*/rrule': leaf('recurrence', '循环方式'),
  'calendar/recurring/*/type': leaf('kind of day', '日期种类', 'answer-can-change', { say: sayKind }),
  'calendar/recurring/*/shifts': leaf('shifts', '班次', 'answer-can-change', {
    whole: true,
    say: sayShifts
  }),
  'calendar/recurring/*/name': leaf('name', '名称', 'words'),
  'calendar/coverage/from': leaf('first covered day', '覆盖起始日', coverageStart, { say: sayDate }),
  'calendar/coverage/to': leaf('last covered day', '覆盖截止日', coverageEnd, { say: sayDate }),
  'calendar/nextNoticeNeededFrom': leaf('day from which the next notice is needed', '须有下一年通知的起始日'),
  'calendar/notices': {
    items: {
      keyOf: (item) => textOf(item, 'id'),
      subject: (key, item) => nameItem('notice', '通知', key, labelOf(item, 'title', key)),
      added: addedNotice,
      removed: 'key-removed',
      say: (value) => {
        const { days } = value as CalendarNotice
        return { zh: `${days.length} 天`, en: `${days.length} ${days.length === 1 ? 'day' : 'days'}` }
      }
    }
  },
  'calendar/notices/*/year': leaf('year', '年份'),
  'calendar/notices/*/amends': leaf('notice it amends', '所修改的通知'),
  'calendar/notices/*/number': leaf('number', '文号', 'source'),
  'calendar/notices/*/published': leaf('date of publication', '发布日期', 'answer-can-change', {
    say: sayDate
  }),
  'calendar/notices/*/days': {
    items: {
      keyOf: (item) => textOf(item, 'date'),
      subject: (date) => sayPlain(date),
      added: 'answer-can-change',
      removed: 'answer-can-change',
      say: sayDay
    }
  },
  'calendar/notices/*/days/*/type': leaf('kind of day', '日期种类', 'answer-can-change', { say: sayKind }),
  'calendar/notices/*/days/*/shifts': leaf('shifts', '班次', 'answer-can-change', {
    whole: true,
    say: sayShifts
  }),
  'calendar/notices/*/days/*/name': leaf('name', '名称', 'words')
}
