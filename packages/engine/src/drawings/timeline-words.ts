import type { KnownTimeLimit, LocalizedText, MessageLanguage } from '@lijie/schema'
import type { ClockState, PauseCause } from '../clock/index.js'
import { countUnits } from '../kernel/index.js'
import { deadlineWords, type DeadlineWords } from '../time-limits/index.js'
import { yearWords, type YearWords } from './year-words.js'

/** The words of a picture of days in one language. */
export interface TimelineWords extends DeadlineWords {
  readonly kinds: YearWords['kinds']
  /** After the name of a holiday: off, worked, in hours of its own. */
  readonly off: string
  readonly worked: string
  readonly ownHours: string
  readonly start: string
  readonly due: string
  readonly event: string
  readonly latest: string
  readonly counted: string
  readonly shift: string
  readonly paused: string
  readonly overdue: string
  readonly ahead: string
  readonly now: string
  readonly stopped: string
  readonly resumed: string
  readonly extended: string
  readonly calendar: string
  readonly used: string
  readonly remaining: string
  readonly overdueBy: string
  readonly dueUnknown: string
  readonly exempt: string
  readonly causes: Readonly<Record<PauseCause, string>>
  readonly states: Readonly<Record<ClockState['status'], string>>
  readonly verdicts: Readonly<Record<'on-time' | 'overdue', string>>
  readonly notCounted: string
  readonly total: string
  /** Of a deadline for which days were assumed that are not covered. */
  readonly provisional: (from: string, to: string) => string
  readonly dayNumber: (number: number) => string
  readonly month: (year: string, month: number) => string
  /** `4 work hours before the hearing` */
  readonly limit: (limit: KnownTimeLimit, label: LocalizedText | null) => string
  /** `3月1日` */
  readonly day: (date: string) => string
  readonly moreDays: (days: string) => string
  readonly brackets: (text: string) => string
  readonly list: string
  readonly colon: string
}

const en = {
  start: 'start',
  due: 'due',
  event: 'event',
  latest: 'at the latest',
  counted: 'counted',
  shift: 'shift, not counted',
  paused: 'paused',
  overdue: 'after the deadline',
  ahead: 'will count',
  now: 'as of',
  stopped: 'stop',
  resumed: 'resume',
  extended: 'extended',
  calendar: 'calendar',
  used: 'used',
  remaining: 'remaining',
  overdueBy: 'overdue by',
  dueUnknown: 'no deadline while paused',
  exempt: 'exempt after appeal',
  causes: { pause: 'pause', suspension: 'suspended', return: 'returned', rework: 'rework', clock: 'held by' },
  states: {
    'not-started': 'not started',
    running: 'running',
    paused: 'paused',
    suspended: 'suspended',
    stopped: 'stopped'
  },
  verdicts: { 'on-time': 'on time', overdue: 'overdue' },
  notCounted: 'not counted',
  total: 'counted',
  provisional: (from: string, to: string) => `provisional: ${from} to ${to} not covered yet`,
  dayNumber: (number: number) => `day ${number}`,
  moreDays: (days: string) => `… ${days}`,
  brackets: (text: string) => ` (${text})`,
  list: ', ',
  colon: ': '
}

const zh: typeof en = {
  start: '起算',
  due: '截止',
  event: '事件',
  latest: '最迟',
  counted: '计入时限',
  shift: '班次，未计入',
  paused: '暂停',
  overdue: '超期',
  ahead: '将计入',
  now: '查询时刻',
  stopped: '停止',
  resumed: '恢复',
  extended: '延期',
  calendar: '启用日历',
  used: '已用',
  remaining: '剩余',
  overdueBy: '超期',
  dueUnknown: '暂停期间截止时间待定',
  exempt: '申诉豁免',
  causes: { pause: '暂停', suspension: '挂账', return: '退回', rework: '返工前停止', clock: '等待' },
  states: {
    'not-started': '未起算',
    running: '计时中',
    paused: '暂停中',
    suspended: '挂账中',
    stopped: '已停止'
  },
  verdicts: { 'on-time': '按期', overdue: '超期' },
  notCounted: '不计',
  total: '共计',
  provisional: (from, to) => `暂定：${from} 至 ${to} 尚未覆盖`,
  dayNumber: (number) => `第 ${number} 日`,
  moreDays: (days) => `… ${days}`,
  brackets: (text) => `（${text}）`,
  list: '，',
  colon: '：'
}

/** The words of a picture of days in a language. */
export function timelineWords(language: MessageLanguage): TimelineWords {
  const { kinds, month, range, off, worked, ownHours } = yearWords(language)
  const isEnglish = language === 'en'
  return {
    ...deadlineWords(language),
    ...(isEnglish ? en : zh),
    limit: (limit, label) => countUnits(limit, label, language),
    day: (date) => range(date, date),
    kinds,
    off,
    worked,
    ownHours,
    month: (year, number) => (isEnglish ? `${month(number)} ${year}` : `${year}年${month(number)}`)
  }
}
