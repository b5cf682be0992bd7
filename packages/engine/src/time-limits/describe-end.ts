import type { DeadlineExplanation } from './deadline-explanation.js'
import type { DeadlineWords } from './deadline-words.js'

/** How the end of a limit was moved or set, and whether it is provisional, in prose. */
export function describeEnd(
  { cutOff, clockMoved, dayEnd, deadline }: DeadlineExplanation,
  { say, day }: DeadlineWords
): readonly string[] {
  const lines: string[] = []
  if (cutOff !== undefined) {
    const { after, resumeAt } = cutOff
    lines.push(
      say(
        `The result lies after ${after} and moves to ${resumeAt} of the next working day.`,
        `结果晚于 ${after}，移至下一工作日 ${resumeAt}。`
      )
    )
  }
  if (clockMoved !== undefined) {
    const { wanted, taken } = clockMoved
    lines.push(
      say(
        `The clocks change on that day: ${wanted} is read as ${taken}.`,
        `当日拨钟：${wanted} 按 ${taken} 计。`
      )
    )
  }
  if (dayEnd !== undefined) {
    const moment = `${day(dayEnd.date)} ${dayEnd.clock}`
    const before = deadline.limit.direction === 'before'
    lines.push(
      before
        ? dayEnd.isBusiness
          ? say(`Counted to the opening of business, ${moment}.`, `算至 ${moment}（开始办公）。`)
          : say(`Counted to the beginning of the day, ${moment}.`, `算至 ${moment}。`)
        : dayEnd.isBusiness
          ? say(`It ends at the close of business, ${moment}.`, `至 ${moment}（停止办公）为止。`)
          : say(`It ends with the day, ${moment}.`, `至 ${moment} 为止。`)
    )
  }
  const { provisional } = deadline
  if (provisional !== undefined) {
    const { assumedFrom, assumedTo, coveredBy } = provisional
    const days =
      assumedFrom === assumedTo
        ? assumedFrom
        : say(`${assumedFrom} to ${assumedTo}`, `${assumedFrom} 至 ${assumedTo}`)
    lines.push(
      say(
        `Provisional: ${coveredBy} does not cover ${days} yet; ordinary days are assumed.`,
        `暂定：${coveredBy} 尚未覆盖 ${days}，暂按普通日推算。`
      )
    )
  }
  return lines
}
