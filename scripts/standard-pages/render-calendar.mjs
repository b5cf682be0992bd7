import { escapeMarkdown as escape, section, table } from './markdown.mjs'

const weekdays = ['一', '二', '三', '四', '五', '六', '日']
const englishWeekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

/** When work is done: shifts by date, recurring rules, notices, and the days that are covered. */
export function renderCalendar({ calendar }, words) {
  if (calendar === undefined) return []
  const { say, text, join } = words
  const { zone, weekdays: days = [], coverage, daysOff, base } = calendar
  const facts = [
    [say('时区', 'Zone'), zone ?? ''],
    [
      say('上班的星期', 'Weekdays'),
      join(days.map((day) => say(weekdays[day - 1], englishWeekdays[day - 1])))
    ],
    [say('节假日取自', 'Days off from'), linkTo(daysOff)],
    [say('建立在', 'Stands on'), linkTo(base)],
    [
      say('覆盖', 'Covers'),
      coverage === undefined
        ? ''
        : say(`${coverage.from} 至 ${coverage.to}`, `${coverage.from} to ${coverage.to}`)
    ]
  ]
  const shifts = (calendar.schedules ?? []).map((schedule) => [schedule.from, sayShifts(schedule)])
  const recurring = (calendar.recurring ?? []).map(({ name, start, rrule }) => [
    escape(text(name)),
    start,
    escape(rrule)
  ])
  const notices = (calendar.notices ?? []).map((notice) => [
    escape(text(notice.title)),
    escape(notice.number ?? ''),
    notice.published ?? '',
    String(notice.days?.length ?? '')
  ])
  return section(2, say('日历', 'Calendar'), [
    ...table(
      [say('项目', 'What'), say('内容', 'Value')],
      facts.filter(([, value]) => value !== '')
    ),
    ...section(3, say('班次', 'Shifts'), table([say('自', 'From'), say('班次', 'Shifts')], shifts)),
    ...section(
      3,
      say('规则日', 'Recurring'),
      table([say('内容', 'What'), say('自', 'From'), say('规则', 'Rule')], recurring)
    ),
    ...section(
      3,
      say('通知', 'Notices'),
      table(
        [say('通知', 'Notice'), say('文号', 'Number'), say('公布', 'Published'), say('日数', 'Days')],
        notices
      )
    )
  ])
}

function sayShifts({ shifts }) {
  return shifts.map(({ from, to }) => `${from}–${to}`).join(', ')
}

function linkTo(id) {
  return typeof id === 'string' ? `[${id}](${id}.md)` : ''
}
