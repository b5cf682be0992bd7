import { interpretRow, type FilingInput, type FilingOutcome } from '../criteria/index.js'
import type { Decision } from '../kernel/index.js'
import { concludeFiling } from './conclude-filing.js'
import { readFilingQuestion, type FilingDefinition } from './read-filing-question.js'

/**
 * Whether a report is to be filed (是否立案), read straight off the documents: the definition of `decideFiling`. Slow and
 * plain on purpose; nothing is compiled, indexed or remembered. Every faster form must give the same answer, the same
 * citations and the same refusals on every question.
 */
export function interpretFiling(definition: FilingDefinition, input: FilingInput): Decision<FilingOutcome> {
  const question = readFilingQuestion(definition, input)
  if ('refused' in question) return question
  const context = { vocabulary: definition.vocabulary, conditions: definition.part.conditions ?? {} }
  return concludeFiling(
    question,
    question.rows.map((row) => interpretRow(row, context, question.facts))
  )
}
