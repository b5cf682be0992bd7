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
    zh: '工作日历 {calendar} 只覆盖 {from} 至 {to}，不含 {date}。未公布放假安排的日期不作推测：请载入包含该日安排的日历版本，或只查询已覆盖的日期。'
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
  },
  'calendar/base-cycle': {
    severity: 'error',
    params: ['calendar', 'chain'],
    en: 'The calendar {calendar} builds on itself: {chain}. Name as base the calendar of the authority above, up to one that stands by itself.',
    zh: '工作日历 {calendar} 层层引用后又以自身为基础：{chain}。请以上一级的日历为 base，直至一个独立的工作日历。'
  },
  'calendar/wrong-base': {
    severity: 'error',
    params: ['calendar', 'base'],
    en: 'The calendar {calendar} builds on {base}, which holds no working or local calendar. Name as base a standard whose calendar.json is of type working or local; a list of days off is named by daysOff of a working calendar.',
    zh: '工作日历 {calendar} 以 {base} 为基础，而后者没有工作日历或本地日历。请将 base 指向 calendar.json 类型为 working 或 local 的标准；放假安排由 working 日历的 daysOff 引用。'
  },
  'calendar/too-many-bases': {
    severity: 'error',
    params: ['calendar', 'most'],
    en: 'More than {most} calendars stand on top of each other below {calendar}. Join some of them into one.',
    zh: '工作日历 {calendar} 之下叠加的日历超过 {most} 层。请合并其中几层。'
  },
  'calendar/conflicting-notices': {
    severity: 'error',
    params: ['date', 'first', 'second'],
    en: 'The notices {first} and {second} were published on the same day and set {date} differently, so neither is the later one. Let one amend the other (amends), or correct the dates.',
    zh: '通知 {first} 与 {second} 同日公布，对 {date} 的安排却不同，无从判断以哪份为准。请将其一标为对另一份的修改（amends），或更正日期。'
  },
  'calendar/missing-shifts': {
    severity: 'error',
    params: ['day'],
    en: '{day} has hours of its own (own-hours), but none are given. Add shifts, or choose another type.',
    zh: '{day} 标为自定工时（own-hours），却未给出班次。请补充 shifts，或改用其他类型。'
  },
  'calendar/needless-shifts': {
    severity: 'error',
    params: ['day'],
    en: '{day} is a day off, but shifts are given for it. Remove the shifts, or choose another type.',
    zh: '{day} 为休息日，却给出了班次。请删除 shifts，或改用其他类型。'
  },
  'calendar/duplicate-recurring': {
    severity: 'error',
    params: ['recurring'],
    en: 'Two recurring rules have the id {recurring}. Give each rule its own id.',
    zh: '有两条循环规则使用编号 {recurring}。请为每条规则使用不同编号。'
  },
  'calendar/malformed-recurrence': {
    severity: 'error',
    params: ['part', 'rrule'],
    en: '"{part}" in the recurrence rule "{rrule}" is not of the form NAME=VALUE. Write parts in ASCII capitals and digits, separated by semicolons, without blanks and without "RRULE:", e.g. FREQ=WEEKLY;BYDAY=SA;UNTIL=20301231.',
    zh: '循环规则“{rrule}”中的“{part}”不是 NAME=VALUE 的形式。各部分用半角大写字母和数字书写，以分号分隔，不留空格，不写“RRULE:”，例如 FREQ=WEEKLY;BYDAY=SA;UNTIL=20301231。'
  },
  'calendar/unknown-recurrence-part': {
    severity: 'error',
    params: ['part', 'allowed'],
    en: 'A recurrence rule here names days only and cannot hold {part}. Possible are {allowed}. A count of days is not possible: end the rule with UNTIL.',
    zh: '此处的循环规则只用于指定日期，不能包含 {part}。可用的部分：{allowed}。不支持按次数结束，请用 UNTIL 写明截止日。'
  },
  'calendar/duplicate-recurrence-part': {
    severity: 'error',
    params: ['part'],
    en: 'The recurrence rule gives {part} twice. Write it once, with all its values.',
    zh: '循环规则中 {part} 出现两次。请只写一次，并列出全部取值。'
  },
  'calendar/missing-recurrence-part': {
    severity: 'error',
    params: ['part'],
    en: 'The recurrence rule has no {part}. FREQ says how often it repeats, UNTIL=YYYYMMDD up to which day; a rule without an end is not accepted.',
    zh: '循环规则缺少 {part}。FREQ 表示重复周期，UNTIL=YYYYMMDD 表示截止日；不接受没有截止日的规则。'
  },
  'calendar/invalid-recurrence-value': {
    severity: 'error',
    params: ['part', 'value', 'allowed'],
    en: 'The recurrence rule cannot hold {part}={value}. Possible are {allowed}, each once.',
    zh: '循环规则中不能写 {part}={value}。可用取值：{allowed}，且不得重复。'
  },
  'calendar/conflicting-recurrence-parts': {
    severity: 'error',
    params: ['first', 'second'],
    en: 'The recurrence rule combines {first} with {second}, which does not have one clear meaning. Keep one of them, or write two rules.',
    zh: '循环规则同时使用 {first} 与 {second}，含义不唯一。请只保留其一，或拆成两条规则。'
  },
  'calendar/impossible-month-day': {
    severity: 'error',
    params: ['month', 'day'],
    en: 'The recurrence rule asks for day {day} of month {month}, which never exists. Correct BYMONTH or BYMONTHDAY; -1 is the last day of any month.',
    zh: '循环规则指定 {month} 月 {day} 日，而该日期从不存在。请更正 BYMONTH 或 BYMONTHDAY；-1 表示当月最后一天。'
  },
  'calendar/reversed-recurrence': {
    severity: 'error',
    params: ['start', 'until'],
    en: 'The recurrence rule starts on {start} and ends on {until}, which is earlier. Correct start or UNTIL.',
    zh: '循环规则从 {start} 开始，却在更早的 {until} 结束。请更正 start 或 UNTIL。'
  },
  'calendar/long-recurrence': {
    severity: 'error',
    params: ['start', 'until', 'years'],
    en: 'The recurrence rule runs from {start} to {until}; at most {years} years are accepted. Choose an earlier UNTIL.',
    zh: '循环规则从 {start} 持续到 {until}，超过 {years} 年的上限。请提前 UNTIL。'
  },
  'calendar/empty-recurrence': {
    severity: 'error',
    params: ['recurring', 'start', 'until'],
    en: 'The recurring rule {recurring} names no day at all from {start} to {until}. Correct the rule or remove it.',
    zh: '循环规则 {recurring} 在 {start} 至 {until} 之间没有任何一天符合。请更正或删除该规则。'
  },
  'calendar/recurrence-not-expanded': {
    severity: 'error',
    params: ['recurring'],
    en: 'The days of the recurring rule {recurring} have not been worked out yet. Prepare the standard first: prepareStandard of @lijie/engine/calendar-compiler; the command line does so by itself.',
    zh: '循环规则 {recurring} 尚未展开为具体日期。请先用 @lijie/engine/calendar-compiler 的 prepareStandard 处理该标准；命令行会自动处理。'
  },
  'calendar/recurrence-changed': {
    severity: 'error',
    params: ['recurring'],
    en: 'The days kept for the recurring rule {recurring} do not belong to the rule as it stands now. Remove "recurrences" from the document and prepare it again.',
    zh: '循环规则 {recurring} 已展开的日期与现有规则不符。请删除文档中的 recurrences 并重新处理。'
  },
  'calendar/malformed-expansion': {
    severity: 'error',
    params: ['recurring'],
    en: 'What is kept as the days of the recurring rule {recurring} is not of the form rule, hash, dates. Remove "recurrences" from the document and prepare it again.',
    zh: '循环规则 {recurring} 的展开结果格式有误，应为 rule、hash、dates 三项。请删除文档中的 recurrences 并重新处理。'
  },
  'calendar/assumed-too-far': {
    severity: 'error',
    params: ['calendar', 'until', 'last'],
    en: 'Ordinary days of the calendar {calendar} can be assumed up to {last} at most, and {until} is later. Ask for an earlier day, or load a calendar that covers it.',
    zh: '工作日历 {calendar} 最多可推定至 {last}，而 {until} 更晚。请改用更早的日期，或载入覆盖该日的日历。'
  },
  'calendar/late-notice': {
    severity: 'info',
    params: ['notice', 'published', 'first', 'days'],
    en: 'The notice {notice} was published on {published} and also sets earlier days ({days}, the first {first}). Deadlines computed before its publication may have to be computed again; check the date of publication.',
    zh: '通知 {notice} 于 {published} 公布，却也安排了更早的日期（{days} 天，最早 {first}）。公布前算出的截止时间可能需要重算；请核对公布日期。'
  },
  'calendar/needless-day': {
    severity: 'info',
    params: ['notice', 'date'],
    en: 'The notice {notice} sets {date} as it is anyway. Nothing changes by it; check whether the date is right.',
    zh: '通知 {notice} 对 {date} 的安排与原有安排相同，不改变任何结果。请核对日期。'
  },
  'calendar/differing-layers': {
    severity: 'info',
    params: ['notice', 'date', 'other'],
    en: 'The notice {notice} sets {date} otherwise than the notice {other} of the calendar below, and wins. Check that this is meant.',
    zh: '通知 {notice} 对 {date} 的安排与下层日历的通知 {other} 不同，以前者为准。请确认确系如此。'
  },
  'calendar/schedule-on-day-off': {
    severity: 'info',
    params: ['from', 'first'],
    en: 'The schedule valid from {from} begins on a day that is not worked; the first day with its shifts is {first}.',
    zh: '自 {from} 起的班次始于非工作日，实际首个执行日为 {first}。'
  },
  'calendar/recurring-without-effect': {
    severity: 'warning',
    params: ['recurring', 'days'],
    en: 'The recurring rule {recurring} hits {days} days and changes none of the covered ones: notices win over it, or the days are so anyway. Remove or correct the rule.',
    zh: '循环规则 {recurring} 命中 {days} 天，但未改变任何已覆盖的日期：均以通知为准，或本来如此。请删除或更正该规则。'
  },
  'calendar/missing-notice-year': {
    severity: 'info',
    params: ['year', 'to'],
    en: 'The calendar ends on {to}: the notice of {year} is not held yet. Add it once it is published; until then later days are refused.',
    zh: '日历止于 {to}：尚无 {year} 年的放假通知。公布后请补充；此前，其后的日期一律拒绝作答。'
  },
  'calendar/uncovered-local-day': {
    severity: 'warning',
    params: ['notice', 'date', 'from', 'to'],
    en: 'The notice {notice} sets {date}, but the coverage of this calendar is {from} to {to}, so that day is never asked about. Correct the date or the coverage.',
    zh: '通知 {notice} 安排了 {date}，但本日历只覆盖 {from} 至 {to}，该安排不会生效。请核对日期或覆盖范围。'
  }
} as const satisfies IssueDefinitions
