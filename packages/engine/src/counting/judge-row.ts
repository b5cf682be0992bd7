import type { CaseFactsColumn, CaseFactsTextColumn } from '@lijie/schema'
import { TRUE, truthOf, UNKNOWN, type Truth } from '../kernel/index.js'
import type { CaseFacts } from './case-facts.js'
import { compareNumbers } from './compare-numbers.js'
import { judgeParts } from './judge-parts.js'
import { readNumber, readText } from './read-column.js'
import type { RowQuestion } from './row-question.js'
import { isTextColumn } from './text-columns.js'

/**
 * What a row answers to a question (逐行判断), plainly: the meaning that every faster way of counting and every database
 * must reproduce. null is the question that every row answers with true.
 *
 * @throws EngineError `evaluation/bad-row` when a column that the question reads holds no value of its kind.
 */
export function judgeRow(question: RowQuestion | null, row: CaseFacts): Truth {
  return question === null ? TRUE : judgeParts(question, (part) => judgeLeaf(part, row))
}

/** null for what is no leaf. */
function judgeLeaf(question: RowQuestion, row: CaseFacts): Truth | null {
  if ('known' in question) return truthOf(readValue(row, question.known) !== null)
  if ('same' in question) {
    const [left, right] = question.same.map((column) => readText(row, column))
    return truthOf(left !== null && left === right)
  }
  if ('in' in question) {
    const text = readText(row, question.column)
    return text === null ? UNKNOWN : truthOf(question.in.includes(text))
  }
  if (!('operator' in question)) return null
  const { column, operator, than } = question
  const left = readNumber(row, column)
  const right = 'column' in than ? readNumber(row, than.column) : than.number
  return left === null || right === null ? UNKNOWN : truthOf(compareNumbers[operator](left, right))
}

function readValue(row: CaseFacts, column: CaseFactsColumn | CaseFactsTextColumn): number | string | null {
  return isTextColumn(column) ? readText(row, column) : readNumber(row, column)
}
