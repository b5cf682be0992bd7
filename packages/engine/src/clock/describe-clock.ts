import type { MessageLanguage } from '@lijie/schema'
import { formatIssue } from '@lijie/schema/issues'
import { deadlineWords } from '../time-limits/index.js'
import type { StartedClock } from './clock-state.js'
import { clockWords } from './clock-words.js'
import { describeStep } from './describe-step.js'
import type { ClockExplanation } from './explain-clock.js'

/** An explained clock as lines of prose (计时说明文字), in Chinese or English. */
export function describeClock(explanation: ClockExplanation, language: MessageLanguage): readonly string[] {
  const { state, steps, asOfIso, dueIfResumedIso } = explanation
  const english = language === 'en'
  const title = deadlineWords(language).label(state.label)
  const lines = steps.map((step) => describeStep(step, explanation, language))
  if (state.status === 'not-started') {
    return [
      english ? `${title}: not started as of ${asOfIso}.` : `${title}：截至 ${asOfIso} 尚未起算。`,
      ...lines
    ]
  }
  const status = clockWords(language).status(state.status)
  return [
    english ? `${title}: ${status} as of ${asOfIso}.` : `${title}：截至 ${asOfIso}，${status}。`,
    ...lines,
    describeAmounts(state, language),
    describeDue(state, dueIfResumedIso, language),
    ...describeVerdict(state, language)
  ]
}

function describeAmounts(state: StartedClock, language: MessageLanguage): string {
  const { duration } = deadlineWords(language)
  const [elapsed, total, left] = [state.elapsedMs, state.totalMs, state.remainingMs].map((ms) => duration(ms))
  return language === 'en'
    ? `Counted ${elapsed} of ${total}; ${left} left.`
    : `已计 ${elapsed}，时限总量 ${total}，剩余 ${left}。`
}

/** How the deadline follows: what is left, from the instant asked about on. */
function describeDue(
  { dueIso, dueRefused, ahead, asOf }: StartedClock,
  dueIfResumedIso: string | null,
  language: MessageLanguage
): string {
  const english = language === 'en'
  if (dueRefused !== null) {
    const why = formatIssue(dueRefused, language)
    return english ? `No deadline can be computed: ${why}` : `无法计算截止时间：${why}`
  }
  if (dueIso === null) {
    return english
      ? `The deadline is open while the clock stands still; were it resumed now, it would be ${dueIfResumedIso}.`
      : `中止计时期间截止时间未定；若此刻恢复计时，为 ${dueIfResumedIso}。`
  }
  const left = ahead.reduce((sum, { countedMs }) => sum + countedMs, 0)
  const first = ahead[0]
  if (first === undefined || left === 0) return english ? `Due ${dueIso}.` : `截止时间：${dueIso}。`
  const rest = deadlineWords(language).duration(left)
  if (first.from > asOf) {
    return english
      ? `Due ${dueIso}: the ${rest} that are left run once it goes on.`
      : `截止时间：${dueIso}（恢复后再计 ${rest}）。`
  }
  return english ? `Due ${dueIso}: ${rest} from now on.` : `截止时间：${dueIso}（此后再计 ${rest}）。`
}

function describeVerdict(state: StartedClock, language: MessageLanguage): readonly string[] {
  const english = language === 'en'
  const { verdict, overdueMs, overdueMultiple: times, exempt } = state
  if (verdict === 'open') return []
  if (verdict === 'on-time') return [english ? 'On time.' : '按期。']
  const late = deadlineWords(language).duration(overdueMs)
  const share = times.denominator === 1 ? `${times.numerator}` : `${times.numerator}/${times.denominator}`
  const overdue = english
    ? `Overdue by ${late}, ${share} of the limit.`
    : `超期 ${late}，为时限的 ${share} 倍。`
  if (!exempt) return [overdue]
  return [
    overdue,
    english ? 'An appeal was granted: statistics leave it out.' : '申诉成立，统计时予以豁免；超期事实保留。'
  ]
}
