import type { DeadlineExplanation } from '../time-limits/index.js'
import { readIso } from './read-iso.js'
import type { TimelineWords } from './timeline-words.js'

/** What stands above a picture of a deadline. */
export interface DeadlineSentence {
  /** `8 工作时` */
  readonly title: string
  /** `起算 2026-04-03 周五 17:00，截止 2026-04-07 周二 17:00` */
  readonly sentence: string
  /** `共计 8 小时` */
  readonly total: string
}

/** An explained deadline in one sentence, with its limit and what was counted in all. */
export function phraseDeadline(explanation: DeadlineExplanation, words: TimelineWords): DeadlineSentence {
  const { deadline, unitLabel, startIso, counts, days, startedAt } = explanation
  const { limit } = deadline
  const isBefore = limit.direction === 'before'
  const start = `${isBefore ? words.event : words.start} ${writeMoment(startIso, words)}`
  const due = `${isBefore ? words.latest : words.due} ${writeMoment(deadline.iso, words)}`
  const milliseconds =
    counts === 'elapsed'
      ? Math.abs(deadline.dueAt - startedAt)
      : days.reduce((sum, run) => sum + run.milliseconds, 0)
  const total = counts === 'elapsed' || counts === 'working-time' ? words.duration(milliseconds) : ''
  const { provisional } = deadline
  const doubt =
    provisional === undefined
      ? ''
      : words.brackets(words.provisional(provisional.assumedFrom, provisional.assumedTo))
  return {
    title: words.limit(limit, unitLabel),
    sentence: `${isBefore ? `${due}${words.list}${start}` : `${start}${words.list}${due}`}${doubt}`,
    total: total === '' ? '' : `${words.total} ${total}`
  }
}

function writeMoment(iso: string, words: TimelineWords): string {
  const { date, clock } = readIso(iso)
  return `${date} ${words.weekday(date)} ${clock}`
}
