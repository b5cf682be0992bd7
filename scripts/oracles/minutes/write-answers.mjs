/** The golden text of a calendar: lines chosen, and each answered by stepping through the minutes. */
import { answerQuestion } from './answer-question.mjs'
import { chooseLines } from './choose-lines.mjs'
import { formatLines } from './golden-text.mjs'
import { openGoldenCalendar } from './golden-calendar.mjs'
import { listChain } from './list-chain.mjs'
import { plainUnits } from './plain-units.mjs'

/**
 * @param {Map<string, object>} documents calendar.json by id
 * @param {string} id
 */
export function writeAnswers(documents, id, seed) {
  const opened = new Map()
  const open = (knownAt) => {
    if (!opened.has(knownAt)) opened.set(knownAt, openGoldenCalendar(documents, id, { knownAt }))
    return opened.get(knownAt)
  }
  const chain = listChain(documents, id)
  const national = documents.get(chain.at(-1).daysOff) ?? null
  const lines = chooseLines(open(), chain, national, seed)
  return formatLines(
    lines.map((line) => ({ ...line, expected: answerQuestion(open(line.knownAt), plainUnits, line) }))
  )
}
