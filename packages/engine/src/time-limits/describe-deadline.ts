import type { MessageLanguage } from '@lijie/schema'
import { countUnits } from '../kernel/index.js'
import { deadlineWords } from './deadline-words.js'
import type { DeadlineExplanation } from './deadline-explanation.js'
import { describeDays } from './describe-days.js'
import { describeEnd } from './describe-end.js'
import { describePeriod } from './describe-period.js'
import { describeStart } from './describe-start.js'

/** An explained deadline as lines of prose (说明文字), in Chinese or English; a limit before an event reads back from it. */
export function describeDeadline(
  explanation: DeadlineExplanation,
  language: MessageLanguage
): readonly string[] {
  const words = deadlineWords(language)
  const { deadline, unitLabel, startIso, days, counts } = explanation
  const { limit, iso } = deadline
  const amount = countUnits(limit, unitLabel, language)
  const before = limit.direction === 'before'
  const ordered = before ? days.toReversed() : days
  const say = words.say
  return [
    before
      ? say(`Limit: ${amount}, counted back from ${startIso}.`, `时限：${amount}，自 ${startIso} 向前推算。`)
      : say(`Limit: ${amount}, counted from ${startIso}.`, `时限：${amount}，自 ${startIso} 起算。`),
    ...describeStart(explanation, words),
    ...describeDays(ordered, counts, words),
    ...describePeriod(explanation, words),
    ...describeEnd(explanation, words),
    before
      ? say(
          `Latest ${iso}; done at that very moment is in time.`,
          `最迟时间：${iso}（恰在该时刻完成的，视为按期）。`
        )
      : say(
          `Due ${iso}; finished at that very moment is on time.`,
          `截止时间：${iso}（恰在该时刻处置完毕的，视为按期）。`
        )
  ]
}
