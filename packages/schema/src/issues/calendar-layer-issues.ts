import type { IssueDefinitions } from './define-issues.js'

/** Codes of calendars that stand on each other (日历合成): bases, local notices, own hours, recurring rules, assumed days. */
export const calendarLayerIssues = {
  'calendar/base-cycle': {
    severity: 'error',
    params: ['calendar', 'chain'],
    en: 'The calendar {calendar} builds on itself: {chain}. Name as base the calendar of the authority above, up to one that stands by itself.',
    zh: '工作日历 {calendar} 的 base 绕回了自身：{chain}。请以上一级的日历为 base，直至一个独立的工作日历。'
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
    en: 'The calendar {calendar} and those below it are more than {most}. Join some of them into one.',
    zh: '工作日历 {calendar} 连同其下各层超过 {most} 层。请合并其中几层。'
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
    zh: '{day} 标为另定工作时间（own-hours），却未给出班次。请补充 shifts，或改用其他类型。'
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
    en: '"{part}" in the recurrence rule "{rrule}" is not of the form NAME=VALUE. Write parts in ASCII capitals and digits, separated by ASCII semicolons, without blanks and without "RRULE:", e.g. FREQ=WEEKLY;BYDAY=SA;UNTIL=20301231.',
    zh: '循环规则“{rrule}”中的“{part}”不是 NAME=VALUE 的形式。各部分用半角大写字母和数字书写，以半角分号分隔，不留空格，不写“RRULE:”，例如 FREQ=WEEKLY;BYDAY=SA;UNTIL=20301231。'
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
    en: 'The recurrence rule cannot hold {part}={value}. Write {allowed}; no value twice.',
    zh: '循环规则中不能写 {part}={value}。可用取值：{allowed}；不得重复。'
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
  'calendar/recurrence-ends-early': {
    severity: 'info',
    params: ['recurring', 'until', 'to'],
    en: 'The recurring rule {recurring} ends on {until} (UNTIL), but the calendar covers days up to {to}: after {until} they are ordinary days again. Prolong UNTIL if the rule goes on.',
    zh: '循环规则 {recurring} 于 {until} 终止（UNTIL），而日历覆盖至 {to}：{until} 之后即恢复为普通日。该规则如继续有效，请延长 UNTIL。'
  },
  'calendar/missing-notice-year': {
    severity: 'info',
    params: ['year', 'to'],
    en: 'The calendar ends on {to}: the notice of {year} is not held yet. Add it once it is published; until then later days are refused.',
    zh: '日历止于 {to}：尚无 {year} 年的放假通知。公布后请补充；此前，其后的日期一律拒绝作答。'
  },
  'calendar/coverage-beyond-base': {
    severity: 'warning',
    params: ['from', 'to', 'heldFrom', 'heldTo'],
    en: 'This calendar says that it covers {from} to {to}, but the calendars that it is built on leave only {heldFrom} to {heldTo}. Other days are refused. Correct coverage, or load a base that reaches as far.',
    zh: '本日历声明覆盖 {from} 至 {to}，但受所依据的日历所限，实际只覆盖 {heldFrom} 至 {heldTo}，其余日期不予作答。请更正 coverage，或载入覆盖更长的上层日历。'
  },
  'calendar/uncovered-local-day': {
    severity: 'warning',
    params: ['notice', 'date', 'from', 'to'],
    en: 'The notice {notice} sets {date}, but the coverage of this calendar is {from} to {to}, so that day is never asked about. Correct the date or the coverage.',
    zh: '通知 {notice} 安排了 {date}，但本日历只覆盖 {from} 至 {to}，该安排不会生效。请核对日期或覆盖范围。'
  }
} as const satisfies IssueDefinitions
