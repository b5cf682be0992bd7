import type { LocalizedText, MessageLanguage } from '@lijie/schema'
import { parseLocalDate, weekdayOf } from '../civil-time/index.js'

/** The words that a described deadline is made of, in one language. */
export interface DeadlineWords {
  /** The one of two texts that is in the language. */
  readonly say: (en: string, zh: string) => string
  readonly label: (text: LocalizedText) => string
  readonly weekday: (date: string) => string
  /** A date with its weekday. */
  readonly day: (date: string) => string
  readonly duration: (milliseconds: number) => string
  readonly days: (count: number) => string
}

const weekdays = {
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  'zh-CN': ['周一', '周二', '周三', '周四', '周五', '周六', '周日']
} as const

/** Words in a language; labels without an English text are shown in Chinese. */
export function deadlineWords(language: MessageLanguage): DeadlineWords {
  const english = language === 'en'
  const weekday = (date: string): string => weekdays[language][weekdayOf(parseLocalDate(date) ?? 0) - 1] ?? ''
  return {
    say: (en, zh) => (english ? en : zh),
    label: (text) => (english ? (text.en ?? text.zh) : text.zh),
    weekday,
    day: (date) => `${date} ${weekday(date)}`,
    duration: (milliseconds) => writeDuration(milliseconds, english),
    days: (count) => (english ? `${count} ${count === 1 ? 'day' : 'days'}` : `${count} 天`)
  }
}

function writeDuration(milliseconds: number, english: boolean): string {
  const hours = Math.floor(milliseconds / 3_600_000)
  const minutes = Math.floor((milliseconds % 3_600_000) / 60_000)
  const seconds = (milliseconds % 60_000) / 1000
  const parts = [
    hours > 0 ? `${hours} ${english ? 'h' : '小时'}` : '',
    minutes > 0 ? `${minutes} ${english ? 'min' : '分钟'}` : '',
    seconds > 0 ? `${seconds} ${english ? 's' : '秒'}` : ''
  ].filter((part) => part !== '')
  return parts.length === 0 ? (english ? '0 h' : '0 小时') : parts.join(' ')
}
