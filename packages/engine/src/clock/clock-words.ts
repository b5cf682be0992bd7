import type { LocalizedText, MessageLanguage } from '@lijie/schema'
import type { ClockEventType } from './clock-event.js'
import type { PauseCause } from './clock-history.js'
import type { StartedClock } from './clock-state.js'

const causes: Readonly<Record<PauseCause, LocalizedText>> = {
  pause: { zh: '暂停', en: 'paused' },
  suspension: { zh: '挂账', en: 'suspended' },
  return: { zh: '退回', en: 'returned' },
  rework: { zh: '停止至返工', en: 'stopped until rework' },
  clock: { zh: '另一计时器运行', en: 'another clock was running' }
}

const events: Readonly<Record<ClockEventType, LocalizedText>> = {
  start: { zh: '起算', en: 'start' },
  pause: { zh: '暂停', en: 'pause' },
  resume: { zh: '恢复', en: 'resume' },
  suspend: { zh: '挂账', en: 'suspension' },
  extend: { zh: '延期', en: 'extension' },
  'change-limit': { zh: '变更时限', en: 'change of the limit' },
  'change-calendar': { zh: '变更日历', en: 'change of the calendar' },
  return: { zh: '退回', en: 'return' },
  dispatch: { zh: '再派遣', en: 'dispatch' },
  rework: { zh: '返工', en: 'rework' },
  appeal: { zh: '申诉', en: 'appeal' },
  stop: { zh: '停止', en: 'stop' },
  void: { zh: '撤销', en: 'void' }
}

const unread: LocalizedText = { zh: '无法读取的记录', en: 'unreadable record' }

const statuses: Readonly<Record<StartedClock['status'], LocalizedText>> = {
  running: { zh: '计时中', en: 'running' },
  paused: { zh: '中止计时', en: 'standing still' },
  suspended: { zh: '挂账中', en: 'suspended' },
  stopped: { zh: '已停止', en: 'stopped' }
}

/** The words that a described clock is made of, in one language. */
export interface ClockWords {
  readonly cause: (cause: PauseCause) => string
  readonly event: (type: ClockEventType | null) => string
  readonly status: (status: StartedClock['status']) => string
}

/** Words in a language (计时用语). */
export function clockWords(language: MessageLanguage): ClockWords {
  const say = ({ zh, en = zh }: LocalizedText): string => (language === 'en' ? en : zh)
  return {
    cause: (cause) => say(causes[cause]),
    event: (type) => say(type === null ? unread : events[type]),
    status: (status) => say(statuses[status])
  }
}
