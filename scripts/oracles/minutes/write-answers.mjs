/** Lines about a calendar, chosen and each answered by stepping through the minutes: golden text, and vectors of its hours. */
import { answerQuestion } from './answer-question.mjs'
import { chooseHours, chooseLines } from './choose-lines.mjs'
import { formatLines } from './golden-text.mjs'
import { openGoldenCalendar } from './golden-calendar.mjs'
import { listChain } from './list-chain.mjs'
import { toVectors } from '../../read-golden-lines.mjs'
import { plainUnits } from './plain-units.mjs'

/**
 * The golden text of a calendar.
 * @param {Map<string, object>} documents calendar.json by id
 */
export function writeAnswers(documents, id, seed) {
  return formatLines(
    answerAll(documents, id, (calendar, chain, national) => chooseLines(calendar, chain, national, seed))
  )
}

/** The questions about shift edges, coverage and publication as vectors that `lijie test` runs. */
export function writeHourVectors(documents, id) {
  const lines = answerAll(documents, id, chooseHours)
  return {
    $schema: '../../../../packages/schema/schemas/vectors.schema.json',
    ...toVectors(
      lines.map((line) => ({ knownAt: '', ...line })),
      '2026-03-02'
    )
  }
}

function answerAll(documents, id, choose) {
  const opened = new Map()
  const open = (knownAt) => {
    if (!opened.has(knownAt)) opened.set(knownAt, openGoldenCalendar(documents, id, { knownAt }))
    return opened.get(knownAt)
  }
  const chain = listChain(documents, id)
  const national = documents.get(chain.at(-1).daysOff) ?? null
  return choose(open(), chain, national).map((line) => ({
    ...line,
    expected: answerQuestion(open(line.knownAt), plainUnits, line)
  }))
}
