import type { DayKind } from '@lijie/engine/drawings'
import type { MessageLanguage } from '@lijie/schema'

/** What `lijie calendar show` says. */
export interface CalendarWords {
  readonly description: string
  readonly help: string
  readonly show: {
    readonly description: string
    readonly year: string
    readonly calendar: string
    readonly month: string
    readonly knownAt: string
    readonly svg: string
    readonly help: string
  }
  /** Two columns wide each at most. */
  readonly weekdays: readonly string[]
  readonly month: (month: number) => string
  readonly totals: (workdays: number, hours: string | null) => string
  readonly year: (year: number, title: string) => string
  readonly coverage: (from: string, to: string, zone: string) => string
  readonly yearTotal: string
  readonly uncovered: (days: number) => string
  readonly kinds: Readonly<Record<DayKind, string>>
  readonly written: (file: string) => string
}

const en: CalendarWords = {
  description: 'show and check working calendars',
  help: `Examples:
  lijie calendar show 2026 --calendar cn-office
  lijie calendar check`,
  show: {
    description: 'print a year of a working calendar: months, totals, days off and make-up workdays',
    year: 'the year, e.g. 2026',
    calendar: 'packaged id or short name, folder of a standard, or a calendar.json',
    month: 'only one month, 1 to 12',
    knownAt: 'only notices published by that day count, YYYY-MM-DD',
    svg: 'also write the year as a picture, SVG',
    help: `Exit status:
  0  done
  1  the calendar covers no day of that year
  2  wrong usage, or a calendar that cannot be used
  3  a fault in lijie itself

Days that no notice covers are shown as such and count in no total.

Examples:
  lijie calendar show 2026 --calendar cn-office
  lijie calendar show 2026 --calendar cn-example-city --month 3
  lijie calendar show 2026 --calendar ./my-city --svg 2026.svg
  lijie calendar show 2020 --calendar cn-office --known-at 2020-01-26 --json`
  },
  weekdays: ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'],
  month: (month) =>
    [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December'
    ][month - 1] ?? '',
  totals: (workdays, hours) =>
    `${workdays} ${workdays === 1 ? 'workday' : 'workdays'}${hours === null ? '' : `, ${hours} h`}`,
  year: (year, title) => `${year}  ${title}`,
  coverage: (from, to, zone) => `covered ${from} to ${to}, ${zone}`,
  yearTotal: 'Total',
  uncovered: (days) => `${days} ${days === 1 ? 'day' : 'days'} not covered`,
  kinds: {
    workday: 'workday',
    'rest-day': 'day of rest',
    'day-off': 'day off',
    'extra-workday': 'make-up or extra workday',
    'own-hours': 'hours of its own',
    assumed: 'not covered, taken for ordinary',
    'not-covered': 'not covered'
  },
  written: (file) => `Picture written to ${file}.`
}

const zh: CalendarWords = {
  description: '查看和检查工作日历',
  help: `示例：
  lijie calendar show 2026 --calendar cn-office
  lijie calendar check`,
  show: {
    description: '输出一年的工作日历：月历、合计、放假和调休',
    year: '年份，例如 2026',
    calendar: '随附标准的编号或简称、标准目录，或 calendar.json 文件',
    month: '只看一个月，1 至 12',
    knownAt: '只计该日及以前公布的通知，YYYY-MM-DD',
    svg: '另将全年画成 SVG 图片',
    help: `退出状态：
  0  完成
  1  日历未覆盖该年的任何一天
  2  用法错误，或日历无法使用
  3  lijie 自身的错误

没有通知覆盖的日期如实标出，不计入任何合计。

示例：
  lijie calendar show 2026 --calendar cn-office
  lijie calendar show 2026 --calendar cn-example-city --month 3
  lijie calendar show 2026 --calendar ./本市 --svg 2026.svg
  lijie calendar show 2020 --calendar cn-office --known-at 2020-01-26 --json`
  },
  weekdays: ['一', '二', '三', '四', '五', '六', '日'],
  month: (month) => `${month}月`,
  totals: (workdays, hours) => `${workdays} 个工作日${hours === null ? '' : `，${hours} 小时`}`,
  year: (year, title) => `${year} 年  ${title}`,
  coverage: (from, to, zone) => `覆盖 ${from} 至 ${to}，${zone}`,
  yearTotal: '全年',
  uncovered: (days) => `${days} 天未覆盖`,
  kinds: {
    workday: '工作日',
    'rest-day': '休息日',
    'day-off': '放假',
    'extra-workday': '调休等上班',
    'own-hours': '另定工作时间',
    assumed: '未覆盖，按平日推定',
    'not-covered': '未覆盖'
  },
  written: (file) => `图片已写入 ${file}。`
}

/** The words of `lijie calendar` in a language. */
export function calendarWords(language: MessageLanguage): CalendarWords {
  return language === 'en' ? en : zh
}
