import type { IssueDefinitions } from './define-issues.js'

/** Codes of the calendar area (工作日历). */
export const calendarIssues = {
  'calendar/no-known-days': {
    severity: 'error',
    params: ['calendar', 'date'],
    en: 'No day of the calendar {calendar} is known, {date} included: none of its notices was published by the day of knowledge (knownAt; command line: --known-at). Choose a later day of knowledge, or ask about what needs no calendar.',
    zh: '工作日历 {calendar} 没有任何已知的日期（包括 {date}）：到所定知悉日（knownAt；命令行：--known-at）为止尚无放假通知公布。请把知悉日定得更晚，或只查询不需要日历的内容。'
  },
  'calendar/not-covered': {
    severity: 'error',
    params: ['calendar', 'date', 'from', 'to'],
    en: 'The calendar {calendar} knows the days {from} to {to}, and {date} is not among them. Days without a published notice are never guessed: load a version of the calendar that holds the notice for that day, or ask about covered days only.',
    zh: '日历 {calendar} 只覆盖 {from} 至 {to}，不含 {date}。未公布放假安排的日期不作推测：请载入包含该日安排的日历版本，或只查询已覆盖的日期。'
  },
  'calendar/no-shifts': {
    severity: 'error',
    params: ['calendar', 'date'],
    en: 'The calendar {calendar} states no shifts for {date}, so working time cannot be counted there. Add a schedule that is valid on that day, or use a unit that counts days.',
    zh: '工作日历 {calendar} 没有 {date} 的班次，无法计算工作时间。请补充当日有效的班次，或改用按日计算的单位。'
  },
  'calendar/invalid-date': {
    severity: 'error',
    params: ['date'],
    en: '"{date}" is not a civil date. Write an existing day as YYYY-MM-DD.',
    zh: '“{date}”不是有效日期。请按 YYYY-MM-DD 填写真实存在的日期。'
  },
  'calendar/invalid-instant': {
    severity: 'error',
    params: ['value'],
    en: '{value} is not an instant. Give whole epoch milliseconds.',
    zh: '{value} 不是有效时刻。请给出整数毫秒时间戳。'
  },
  'calendar/invalid-amount': {
    severity: 'error',
    params: ['value'],
    en: '{value} is no amount of time to count. Give zero or more, whole days where days are counted.',
    zh: '{value} 不能作为计算的时长。请给出零或正数；按日计算时须为整数。'
  },
  'calendar/invalid-wall-time': {
    severity: 'error',
    params: ['text', 'format'],
    en: '"{text}" is not a time in the form {format}. Correct the value, or name the form that the data really use.',
    zh: '“{text}”不符合时间格式 {format}。请更正该值，或声明数据实际使用的格式。'
  },
  'calendar/missing-offset': {
    severity: 'error',
    params: ['text'],
    en: 'The time "{text}" has no UTC offset and no time zone is declared, so its instant is not known. Add an offset such as +08:00, or declare the zone.',
    zh: '时间“{text}”没有时区偏移，也未声明时区，无法确定时刻。请补充偏移（如 +08:00）或声明时区。'
  },
  'calendar/skipped-wall-time': {
    severity: 'error',
    params: ['time', 'zone'],
    en: 'The wall time {time} does not exist in {zone}: the clocks skip it. Declare onGap: forward to read it after the change, or correct the time.',
    zh: '{zone} 的钟表时间 {time} 不存在：拨钟时被跳过。请声明 onGap: forward 以顺延，或更正时间。'
  },
  'calendar/repeated-wall-time': {
    severity: 'error',
    params: ['time', 'zone'],
    en: 'The wall time {time} occurs twice in {zone}, because the clocks go back. Declare onOverlap: earlier or later, or give an offset.',
    zh: '{zone} 的钟表时间 {time} 因拨钟出现两次。请声明 onOverlap 为 earlier 或 later，或给出偏移。'
  },
  'calendar/outside-zone-table': {
    severity: 'error',
    params: ['zone', 'from', 'to'],
    en: 'The offsets of {zone} are known from {from} to {to} only (UTC), and this time lies outside. Correct the time, or prepare the standard with a longer table.',
    zh: '{zone} 的时区偏移只收录 {from} 至 {to}（UTC），该时间不在其中。请更正时间，或用更长的时区表重新处理该标准。'
  },
  'calendar/unknown-zone': {
    severity: 'error',
    params: ['zone'],
    en: '"{zone}" is not a time zone of the zone database. Use an IANA name such as Asia/Shanghai.',
    zh: '时区数据库中没有“{zone}”。请使用 IANA 名称，例如 Asia/Shanghai。'
  },
  'calendar/reversed-coverage': {
    severity: 'error',
    params: ['from', 'to'],
    en: 'The coverage begins on {from} and ends on {to}, which is earlier. Give the first and the last covered day in order.',
    zh: '覆盖范围从 {from} 开始，却在更早的 {to} 结束。请按先后填写首日和末日。'
  },
  'calendar/missing-coverage': {
    severity: 'error',
    params: ['calendar'],
    en: 'The calendar {calendar} observes no days-off calendar, so it must say itself which days it covers. Add coverage.',
    zh: '工作日历 {calendar} 未引用放假安排，须自行声明覆盖范围。请补充 coverage。'
  },
  'calendar/missing-days-off': {
    severity: 'error',
    params: ['calendar', 'daysOff'],
    en: 'The calendar {calendar} observes the days off of {daysOff}, which was not supplied. Load that standard as well.',
    zh: '工作日历 {calendar} 引用 {daysOff} 的放假安排，但未提供。请一并载入该标准。'
  },
  'calendar/coverage-not-held': {
    severity: 'error',
    params: ['to', 'held'],
    en: 'The coverage claims days up to {to}, but the notices held reach {held} only: late December needs the next year’s notice. Shorten the coverage or add the notice.',
    zh: '覆盖范围声明至 {to}，但已有通知只到 {held}：十二月下旬须以下一年通知为准。请缩短范围或补充通知。'
  },
  'calendar/duplicate-notice': {
    severity: 'error',
    params: ['notice'],
    en: 'Two notices have the id {notice}. Give each notice its own id.',
    zh: '有两份通知使用编号 {notice}。请为每份通知使用不同编号。'
  },
  'calendar/duplicate-year': {
    severity: 'error',
    params: ['year', 'first', 'second'],
    en: 'The notices {first} and {second} both set the year {year} as a whole. Mark the later one as an amendment of the earlier (amends), or correct the year.',
    zh: '通知 {first} 与 {second} 都是 {year} 年的整年安排。请将后者标为对前者的修改（amends），或更正年份。'
  },
  'calendar/unknown-notice': {
    severity: 'error',
    params: ['notice', 'amends'],
    en: 'The notice {notice} amends {amends}, which is not in this calendar or was published later. Correct the id or the order of publication.',
    zh: '通知 {notice} 所修改的 {amends} 不在本日历中，或公布时间更晚。请更正编号或公布日期。'
  },
  'calendar/amended-year-differs': {
    severity: 'error',
    params: ['notice', 'year', 'amends', 'amendedYear'],
    en: 'The notice {notice} is about {year} but amends {amends}, which is about {amendedYear}. Correct the year or the id.',
    zh: '通知 {notice} 针对 {year} 年，却修改针对 {amendedYear} 年的 {amends}。请更正年份或编号。'
  },
  'calendar/duplicate-day': {
    severity: 'error',
    params: ['notice', 'date'],
    en: 'The notice {notice} lists {date} twice. Keep one entry for each day.',
    zh: '通知 {notice} 重复列出 {date}。每一天只保留一条。'
  },
  'calendar/misplaced-day': {
    severity: 'error',
    params: ['notice', 'date', 'year'],
    en: 'The notice {notice} about {year} lists {date}, which is neither in that year nor in late December before it. Correct the date or the year.',
    zh: '针对 {year} 年的通知 {notice} 列出 {date}，该日既不在当年，也不在上年十二月下旬。请更正日期或年份。'
  },
  'calendar/weekday-made-up': {
    severity: 'warning',
    params: ['notice', 'date'],
    en: 'The notice {notice} lists {date} as a make-up workday, but that day is an ordinary weekday. Nothing changes by it; check whether the date is right.',
    zh: '通知 {notice} 把 {date} 列为调休上班日，但该日本是工作日。结果不受影响，请核对日期。'
  },
  'calendar/empty-shift': {
    severity: 'error',
    params: ['from', 'to'],
    en: 'The shift {from}-{to} does not end after it begins. A shift lies within one day: write a night shift as two shifts, up to 24:00 and from 00:00.',
    zh: '班次 {from}-{to} 的结束不晚于开始。班次须在同一天内：夜班请拆成到 24:00 和从 00:00 开始的两段。'
  },
  'calendar/overlapping-shifts': {
    severity: 'error',
    params: ['first', 'second'],
    en: 'The shifts {first} and {second} overlap or are out of order. List the shifts of a day by time, without overlap.',
    zh: '班次 {first} 与 {second} 重叠或次序颠倒。请按时间先后列出当日班次，且互不重叠。'
  },
  'calendar/unordered-schedules': {
    severity: 'error',
    params: ['first', 'second'],
    en: 'A schedule from {second} follows one from {first}. List schedules by their first day, each day once.',
    zh: '自 {first} 起的班次之后又列出自 {second} 起的班次。请按起始日先后排列，且不得重复。'
  }
} as const satisfies IssueDefinitions
