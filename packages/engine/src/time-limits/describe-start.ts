import type { TakenGrade } from '../kernel/index.js'
import type { DeadlineExplanation } from './deadline-explanation.js'
import type { DeadlineWords } from './deadline-words.js'

/** Which grade's limit it is, how it counts, and where its start was moved, in prose. */
export function describeStart(explanation: DeadlineExplanation, words: DeadlineWords): readonly string[] {
  const { deadline, counts, period } = explanation
  return [
    ...describeGrade(deadline.grade, words),
    ...(period === undefined ? describeCounting(counts, words) : []),
    ...describeRoll(explanation, words)
  ]
}

/** Which area grade's limit was taken; that it is the fallback is always said. */
function describeGrade(grade: TakenGrade | undefined, { say }: DeadlineWords): readonly string[] {
  if (grade === undefined) return []
  const { given, taken, byFallback } = grade
  if (!byFallback) return [say(`It is the limit of area grade ${taken}.`, `按 ${taken} 级区域的时限。`)]
  if (given === null)
    return [
      say(
        `No area grade is given; the declared fallback takes the limit of grade ${taken}.`,
        `未给出区域等级，依缺省规则取 ${taken} 级的时限。`
      )
    ]
  return [
    say(
      `The table leaves area grade ${given} blank; the declared fallback takes the limit of grade ${taken}.`,
      `${given} 级区域未列时限，依缺省规则取 ${taken} 级的时限。`
    )
  ]
}

function describeCounting(counts: DeadlineExplanation['counts'], { say }: DeadlineWords): readonly string[] {
  switch (counts) {
    case 'elapsed':
      return [say('Counted without a break, day and night, on every day.', '昼夜连续计时，节假日不扣除。')]
    case 'calendar-days':
      return [say('Every calendar day counts; the clock time stays.', '按自然日计算，钟点不变。')]
    case 'calendar-months':
      return [say('Counted in months of the calendar; the clock time stays.', '按月历计算，钟点不变。')]
    default:
      return []
  }
}

function describeRoll(
  { rolledTo, rolledClock, deadline, dayEnd }: DeadlineExplanation,
  { say }: DeadlineWords
): readonly string[] {
  if (rolledTo === undefined) return []
  const before = deadline.limit.direction === 'before'
  // The clock time stays, and decides unless the limit ends with the day.
  const [en, zh] = dayEnd === undefined ? [', same clock time', '，钟点不变'] : ['', '']
  if (rolledClock === undefined)
    return before
      ? [
          say(
            `The event is not on a working day; counted back from ${rolledTo}${en}.`,
            `事件当日不是工作日，自 ${rolledTo} 起向前推算${zh}。`
          )
        ]
      : [
          say(
            `The start is not on a working day and moves to ${rolledTo}${en}.`,
            `起算日不是工作日，顺延至 ${rolledTo}${zh}。`
          )
        ]
  const moment = `${rolledTo} ${rolledClock}`
  return before
    ? [
        say(
          `The event lies outside working hours; counted back from ${moment}.`,
          `事件时刻不在工作时间内，自 ${moment} 起向前推算。`
        )
      ]
    : [
        say(
          `The start lies outside working hours and moves to ${moment}.`,
          `起算时刻不在工作时间内，顺延至 ${moment}。`
        )
      ]
}
