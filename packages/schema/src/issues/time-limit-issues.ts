import type { IssueDefinitions } from './define-issues.js'

/** Codes of the time limits area (处置时限). */
export const timeLimitIssues = {
  'time-limits/missing-start': {
    severity: 'error',
    params: [],
    en: 'The start of the disposal clock is not given, so no deadline can be computed. Give startedAt.',
    zh: '缺少处置计时的起点，无法计算截止时间。请提供 startedAt。'
  },
  'time-limits/invalid-start': {
    severity: 'error',
    params: ['value'],
    en: '"{value}" is not an instant. Give epoch milliseconds as a whole number, or ISO 8601 text with an offset such as 2026-02-14T17:00:00+08:00.',
    zh: '“{value}”不是有效时刻。请给出整数毫秒时间戳，或带偏移的 ISO 8601 文本，例如 2026-02-14T17:00:00+08:00。'
  },
  'time-limits/missing-limit': {
    severity: 'error',
    params: [],
    en: 'Neither a filing criterion nor a time limit is named. Give one of them.',
    zh: '既未指明立案条件，也未给出处置时限。请提供其一。'
  },
  'time-limits/unknown-criterion': {
    severity: 'error',
    params: ['criterion'],
    en: 'The rulebook has no filing criterion "{criterion}". Write it as kind/code/number, e.g. component/0101/1.',
    zh: '规则集中没有立案条件“{criterion}”。请按“类别/代码/序号”填写，例如 component/0101/1。'
  },
  'time-limits/no-known-limit': {
    severity: 'error',
    params: ['criterion', 'why', 'whyZh'],
    en: 'No time limit is known for {criterion}: {why}. No deadline is computed; take the limit from the competent organ.',
    zh: '{criterion} 没有已知的处置时限：{whyZh}。因此不计算截止时间，请向主管部门确认时限。'
  },
  'time-limits/invalid-limit': {
    severity: 'error',
    params: ['value'],
    en: '{value} is not a time limit. Give a whole number of units, at least 1.',
    zh: '{value} 不是有效时限。请给出不小于 1 的整数。'
  },
  'time-limits/unknown-unit': {
    severity: 'error',
    params: ['unit', 'known'],
    en: 'The standard does not say what the time unit "{unit}" means. It declares: {known}.',
    zh: '该标准没有规定时间单位“{unit}”的含义。已规定的单位：{known}。'
  },
  'time-limits/unresolved-delegation': {
    severity: 'error',
    params: ['unit', 'label', 'labelZh', 'slot'],
    en: 'The time unit "{label}" ({unit}) counts working time, which the standard leaves to another instrument ({slot}), and none is bound. Bind a working calendar to {slot} when compiling the rulebook (command line: --bind {slot}=STANDARD).',
    zh: '时间单位“{labelZh}”按工作时间计算，标准将其交由其他文件规定（{slot}），目前未绑定。请在编译规则集时为 {slot} 绑定工作日历（命令行：--bind {slot}=标准编号）。'
  },
  'time-limits/unresolved-part': {
    severity: 'error',
    params: ['part', 'slot', 'standard', 'article'],
    en: '{standard} leaves the {part} part to another instrument ({article}), and none is bound to the slot "{slot}", so no deadline can be computed. Bind a standard to {slot} when compiling the rulebook (command line: --bind {slot}=STANDARD).',
    zh: '{standard} 将{part}部分交由其他文件规定（{article}），委托项“{slot}”尚未绑定，因此无法计算截止时间。请在编译规则集时为 {slot} 绑定标准（命令行：--bind {slot}=标准编号）。'
  },
  'time-limits/no-calendar': {
    severity: 'error',
    params: ['unit', 'label', 'labelZh'],
    en: 'The time unit "{label}" ({unit}) counts working time or working days, but the standard names no calendar. Name one in time-limits.json.',
    zh: '时间单位“{labelZh}”按工作时间或工作日计算，但标准未指定工作日历。请在 time-limits.json 中指定。'
  },
  'time-limits/invalid-area-grade': {
    severity: 'error',
    params: ['value'],
    en: '"{value}" is not an area grade. Give one capital letter such as A, or nothing when the grade is not known.',
    zh: '“{value}”不是有效的区域等级。请填写一个大写字母（如 A）；等级未知时留空。'
  },
  'time-limits/area-grade-missing': {
    severity: 'error',
    params: ['known'],
    en: 'The time limit depends on the area grade, the case gives none, and the standard names no grade to fall back on. Give areaGrade (command line: --area-grade); the table has: {known}.',
    zh: '处置时限随区域等级而定，案件未给出等级，标准也未规定缺省等级。请提供 areaGrade（命令行：--area-grade），表中列有：{known}。'
  },
  'time-limits/area-grade-blank': {
    severity: 'error',
    params: ['grade', 'known'],
    en: 'The table gives no time limit for area grade {grade} and names no grade to fall back on; it has: {known}. Check the grade of the area, or take the limit from the competent organ.',
    zh: '表中没有 {grade} 级区域的处置时限，也未规定缺省等级；列有：{known}。请核对区域等级，或向主管部门确认时限。'
  },
  'time-limits/fallback-grade-blank': {
    severity: 'error',
    params: ['row', 'grade', 'known'],
    en: 'The time limit of {row} falls back on area grade {grade}, which it leaves blank; it has: {known}. Name one of these, or write "refuse".',
    zh: '{row} 的处置时限缺省取 {grade} 级，但该等级没有时限；列有：{known}。请改为其中之一，或写 "refuse"。'
  },
  'time-limits/incomparable-limits': {
    severity: 'error',
    params: ['first', 'second', 'firstZh', 'secondZh'],
    en: 'The limits {first} and {second} count differently; which is shorter depends on the start. Give startedAt.',
    zh: '时限 {firstZh} 与 {secondZh} 的计算方式不同，长短取决于起算时间。请提供 startedAt。'
  },
  'time-limits/no-start-event': {
    severity: 'error',
    params: ['why', 'whyZh'],
    en: 'The source does not say from which event the time limit is counted: {why}. No deadline is computed; take the event from the competent organ and name it as startEvent.',
    zh: '原文没有说明该时限自何事起算：{whyZh}。因此不计算截止时间，请向主管部门确认起算事件，并写入 startEvent。'
  },
  'time-limits/unsuited-before': {
    severity: 'error',
    params: ['unit', 'label', 'labelZh'],
    en: 'The time unit "{label}" ({unit}) says how to count after an event, not before one, so a limit before an event cannot be counted in it. Declare "backwards": "mirrored" in its dayCounting, or take a unit without cut-off.',
    zh: '时间单位“{labelZh}”（{unit}）只规定了自事件之后如何计算，不能用于“某事之前”的时限。请在其 dayCounting 中写明 "backwards": "mirrored"，或改用没有 cutOff 的单位。'
  },
  'time-limits/start-not-worked': {
    severity: 'error',
    params: ['date', 'unit', 'label', 'labelZh'],
    en: 'The time limit starts on {date}, which is not a working day, and the time unit "{label}" ({unit}) refuses such a start. Give a start on a working day, or declare in the unit how the start is moved.',
    zh: '起算日 {date} 不是工作日，而时间单位“{labelZh}”（{unit}）不接受这样的起算。请改为工作日起算，或在该单位中规定起算日如何顺延。'
  },
  'time-limits/missing-day-of-month': {
    severity: 'error',
    params: ['unit', 'label', 'labelZh', 'date', 'month', 'day'],
    en: 'Counted from {date} in the time unit "{label}" ({unit}), the limit leads to {month}, which has no day {day}, and the unit does not say what then. Declare its monthEnd: last-day or next-day.',
    zh: '自 {date} 起按“{labelZh}”（{unit}）计算，时限落在 {month}，该月没有 {day} 日，而该单位没有规定此时如何处理。请写明 monthEnd：last-day（取月末日）或 next-day（取次月首日）。'
  },
  'time-limits/conflicting-start-events': {
    severity: 'error',
    params: ['first', 'second'],
    en: 'Two time limits are counted from different events or in different directions ({first}; {second}), so which ends first cannot be told from one start. Compute both deadlines.',
    zh: '两个时限的起算事件或计算方向不同（{first}；{second}），无法由同一起点比较先后。请分别计算截止时间。'
  },
  'time-limits/missing-end': {
    severity: 'error',
    params: [],
    en: 'The end of the time span is not given, so nothing can be counted. Give it as "to".',
    zh: '缺少时间段的终点，无法计算已用时间。请提供 to。'
  },
  'time-limits/reversed-span': {
    severity: 'error',
    params: ['from', 'to'],
    en: 'The span ends at {to}, before it begins at {from}. Exchange the two, or correct one.',
    zh: '终点 {to} 早于起点 {from}。请对调或更正。'
  },
  'time-limits/provisional-deadline': {
    severity: 'warning',
    params: ['from', 'to', 'calendar'],
    en: 'The deadline is provisional: {calendar} does not cover the days {from} to {to} yet, so they were taken for ordinary days of the week, without holidays and make-up workdays that are still to be set. Compute it again once they are covered.',
    zh: '该截止时间为暂定：{calendar} 尚未覆盖 {from} 至 {to}，暂按平常的周历推算，未计尚待公布的放假和调休。这些日期纳入覆盖范围后请重新计算。'
  },
  'time-limits/reversed-period': {
    severity: 'error',
    params: ['unit', 'label', 'labelZh'],
    en: 'Counted in the time unit "{label}" ({unit}), the period would end before it starts: its last day moves to an earlier working day, or business has closed on that day already. Take a longer limit, or declare in the unit another end.',
    zh: '按“{labelZh}”（{unit}）计算，期间在起算前就已届满：末日被提前，或当日已停止办公。请改用更长的时限，或在该单位中规定其他终点。'
  }
} as const satisfies IssueDefinitions
