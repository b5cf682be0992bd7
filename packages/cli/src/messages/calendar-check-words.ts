import type { MessageLanguage } from '@lijie/schema'

/** What `lijie calendar check` says. */
export interface CalendarCheckWords {
  readonly description: string
  readonly calendars: string
  readonly strict: string
  readonly help: string
  readonly types: Readonly<Record<'days-off' | 'working' | 'local', string>>
  readonly ruleTypes: Readonly<Record<'off' | 'workday' | 'own-hours', string>>
  readonly headings: readonly string[]
  readonly years: readonly string[]
  readonly notices: readonly string[]
  readonly recurring: readonly string[]
  readonly standsOn: string
  readonly summary: (calendars: number, findings: number) => string
  /** Said of several calendars, whose notes are only counted. */
  readonly notesHidden: (notes: number) => string
}

const en: CalendarCheckWords = {
  description: 'check calendars: coverage, notices, recurring rules, contradictions',
  calendars:
    'packaged ids or short names, folders, or calendar.json files; without any, all packaged calendars',
  strict: 'warnings fail, too',
  help: `Exit status:
  0  done; there may be warnings and notes
  1  a calendar has errors (with --strict also: warnings)
  2  wrong usage, or a calendar that cannot be used
  3  a fault in lijie itself

One line for each calendar: what it covers, its own notices, how many of them amend others, its recurring rules, and how
many errors, warnings and notes were found. A single calendar is shown in full: years, notices, rules and how often they hit.

Examples:
  lijie calendar check
  lijie calendar check cn-office
  lijie calendar check ./my-city --strict
  lijie calendar check ./organ --with ./my-city --json`,
  types: { 'days-off': 'days off', working: 'working', local: 'local' },
  ruleTypes: { off: 'off', workday: 'worked', 'own-hours': 'own hours' },
  headings: ['Calendar', 'Type', 'Covered', 'Notices', 'Amending', 'Rules', 'Err/warn/note'],
  years: ['Year', 'Workdays', 'Hours', 'Days off', 'Extra workdays', 'Own hours', 'Not covered'],
  notices: ['Notice', 'Published', 'Amends', 'Days off', 'Workdays', 'Own hours', 'Late days'],
  recurring: ['Standard', 'Rule', 'Type', 'Hits', 'In effect', 'Name'],
  standsOn: 'Built on: ',
  summary: (calendars, findings) =>
    `Checked ${calendars} ${calendars === 1 ? 'calendar' : 'calendars'}, ${findings} ${findings === 1 ? 'finding' : 'findings'}.`,
  notesHidden: (notes) =>
    `${notes} ${notes === 1 ? 'note is' : 'notes are'} counted, not listed: check a calendar alone to see its notes.`
}

const zh: CalendarCheckWords = {
  description: '检查日历：覆盖范围、通知、循环规则、相互矛盾之处',
  calendars: '随附标准的编号或简称、目录，或 calendar.json 文件；不写则检查全部随附日历',
  strict: '有警告也算不通过',
  help: `退出状态：
  0  完成，可能有警告和提示
  1  有日历存在错误（用 --strict 时包括警告）
  2  用法错误，或日历无法使用
  3  lijie 自身的错误

每个日历一行：覆盖范围、自身的通知数、其中修改其他通知的份数、循环规则数，以及错误、警告、提示的条数。
只检查一个日历时列出全部内容：各年合计、通知、循环规则及命中天数。

示例：
  lijie calendar check
  lijie calendar check cn-office
  lijie calendar check ./本市 --strict
  lijie calendar check ./部门 --with ./本市 --json`,
  types: { 'days-off': '放假安排', working: '工作日历', local: '本地日历' },
  ruleTypes: { off: '休息', workday: '上班', 'own-hours': '另定时间' },
  headings: ['日历', '类型', '覆盖范围', '通知', '修改', '规则', '错/警/提示'],
  years: ['年份', '工作日', '工作小时', '放假', '调休等上班', '另定时间', '未覆盖'],
  notices: ['通知', '公布日期', '修改', '放假', '上班', '另定时间', '迟发天数'],
  recurring: ['标准', '规则', '类型', '命中', '生效', '名称'],
  standsOn: '所依据的日历：',
  summary: (calendars, findings) => `已检查 ${calendars} 个日历，发现 ${findings} 处。`,
  notesHidden: (notes) => `${notes} 条提示只计数、未列出：单独检查某个日历即可查看。`
}

/** The words of `lijie calendar check` in a language. */
export function calendarCheckWords(language: MessageLanguage): CalendarCheckWords {
  return language === 'en' ? en : zh
}
