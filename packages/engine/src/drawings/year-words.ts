import type { LocalizedText, MessageLanguage } from '@lijie/schema'
import type { DayKind } from './day-kind.js'

/** The words of a year's page in one language. */
export interface YearWords {
  readonly title: (year: number) => string
  readonly weekdays: readonly string[]
  readonly month: (month: number) => string
  /** `21 个工作日，168 小时`. */
  readonly totals: (workdays: number, hours: string | null) => string
  readonly kinds: Readonly<Record<DayKind, string>>
  /** What calendars print in the corner of a day. */
  readonly badges: Readonly<Record<'day-off' | 'extra-workday' | 'own-hours', string>>
  /** Days set by others than the list of days off: a city, an organ, a recurring rule. */
  readonly local: string
  readonly recurring: string
  readonly off: string
  readonly worked: string
  readonly ownHours: string
  readonly days: (count: number) => string
  readonly uncovered: (days: number) => string
  readonly colon: string
  readonly list: string
  readonly comma: string
  /** Days of one year in a row, without the year: `15–23 Feb`, `2月15日–23日`. */
  readonly range: (from: string, to: string) => string
  /** Punctuation is as wide as a Chinese character. */
  readonly isWide: boolean
  readonly label: (text: LocalizedText) => string
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

const en: YearWords = {
  title: (year) => `${year}`,
  weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  month: monthEn,
  totals: (workdays, hours) =>
    `${workdays} ${workdays === 1 ? 'workday' : 'workdays'}${hours === null ? '' : `, ${hours} h`}`,
  kinds: {
    workday: 'workday',
    'rest-day': 'day of rest',
    'day-off': 'day off',
    'extra-workday': 'make-up or extra workday',
    'own-hours': 'worked in hours of its own',
    assumed: 'not covered, taken for ordinary',
    'not-covered': 'not covered'
  },
  badges: { 'day-off': 'H', 'extra-workday': 'W', 'own-hours': 'h' },
  recurring: 'recurring rules',
  local: 'set locally: round sign',
  off: 'off',
  worked: 'worked',
  ownHours: 'own hours',
  days: (count) => `${count} ${count === 1 ? 'day' : 'days'}`,
  uncovered: (days) => `${days} ${days === 1 ? 'day' : 'days'} not covered`,
  colon: ': ',
  list: ', ',
  comma: '; ',
  range: rangeEn,
  isWide: false,
  label: (text) => text.en ?? text.zh
}

const zh: YearWords = {
  title: (year) => `${year} 年`,
  weekdays: ['一', '二', '三', '四', '五', '六', '日'],
  month: (month) => `${month}月`,
  totals: (workdays, hours) => `${workdays} 个工作日${hours === null ? '' : `，${hours} 小时`}`,
  kinds: {
    workday: '工作日',
    'rest-day': '休息日',
    'day-off': '放假',
    'extra-workday': '调休等上班',
    'own-hours': '另定工作时间',
    assumed: '未覆盖，按平日推定',
    'not-covered': '未覆盖'
  },
  badges: { 'day-off': '休', 'extra-workday': '班', 'own-hours': '时' },
  recurring: '循环规则',
  local: '本地安排（圆形标记）',
  off: '放假',
  worked: '上班',
  ownHours: '另定时间',
  days: (count) => `${count} 天`,
  uncovered: (days) => `${days} 天未覆盖`,
  colon: '：',
  list: '、',
  comma: '，',
  range: rangeZh,
  isWide: true,
  label: (text) => text.zh
}

/** The words of a year's page in a language; labels without an English text are shown in Chinese. */
export function yearWords(language: MessageLanguage): YearWords {
  return language === 'en' ? en : zh
}

/** Milliseconds as hours without a trailing zero: `168`, `7.5`. */
export function writeHours(milliseconds: number): string {
  return String(Math.round(milliseconds / 36_000) / 100)
}

function monthEn(month: number): string {
  return months[month - 1] ?? ''
}

/** Month and day of `YYYY-MM-DD`. */
function read(date: string): readonly [number, number] {
  return [Number(date.slice(5, 7)), Number(date.slice(8))]
}

function rangeEn(from: string, to: string): string {
  const [month, day] = read(from)
  const [lastMonth, lastDay] = read(to)
  if (from === to) return `${day} ${monthEn(month)}`
  if (month === lastMonth) return `${day}–${lastDay} ${monthEn(month)}`
  return `${day} ${monthEn(month)} – ${lastDay} ${monthEn(lastMonth)}`
}

function rangeZh(from: string, to: string): string {
  const [month, day] = read(from)
  const [lastMonth, lastDay] = read(to)
  const first = `${month}月${day}日`
  if (from === to) return first
  return month === lastMonth ? `${first}–${lastDay}日` : `${first}–${lastMonth}月${lastDay}日`
}
