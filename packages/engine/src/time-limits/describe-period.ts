import type { DeadlineExplanation, PeriodExplanation } from './deadline-explanation.js'
import type { DeadlineWords } from './deadline-words.js'
import { nameRun } from './describe-days.js'

/** Which days a period counted and where its last day moved, in prose; months that lack the day. */
export function describePeriod(
  { period, monthEnd, deadline }: DeadlineExplanation,
  words: DeadlineWords
): readonly string[] {
  const before = deadline.limit.direction === 'before'
  return [
    ...(monthEnd === undefined
      ? []
      : [
          words.say(
            `${monthEnd.month} has no day ${monthEnd.day}: ${words.day(monthEnd.taken)} is taken.`,
            `${monthEnd.month} 没有 ${monthEnd.day} 日，取 ${words.day(monthEnd.taken)}。`
          )
        ]),
    ...(period === undefined ? [] : [sayCounted(period, before, words), ...sayMoved(period, words)])
  ]
}

function sayCounted(period: PeriodExplanation, before: boolean, { say, day }: DeadlineWords): string {
  const { isFirstDayCounted, firstDay, lastDay } = period
  const [first, last] = [day(firstDay), day(lastDay)]
  const days = isFirstDayCounted
    ? say('The day of the event is counted', '事件当日计入')
    : say('The day of the event is not counted', '事件当日不计入')
  return before
    ? say(`${days}: from ${first} back to ${last}.`, `${days}：自 ${first} 向前推算至 ${last}。`)
    : say(`${days}: from ${first} to ${last}.`, `${days}：自 ${first} 至 ${last}。`)
}

function sayMoved({ moved, lastDay }: PeriodExplanation, words: DeadlineWords): readonly string[] {
  if (moved === undefined) return []
  const to = words.day(moved.to)
  return [
    ...moved.over.map(
      (run) => `${nameRun(run, words)}${words.say(': the period cannot end here', '：不作为期间末日')}`
    ),
    moved.to > lastDay
      ? words.say(
          `The last day is a day off and moves to the next working day, ${to}.`,
          `末日不是工作日，顺延至下一工作日 ${to}。`
        )
      : words.say(
          `The last day is a day off and moves to the working day before it, ${to}.`,
          `末日不是工作日，提前至上一工作日 ${to}。`
        )
  ]
}
