import { interpretRow, type FilingInput, type FilingOutcome } from '../criteria/index.js'
import { canonicalJson, isRefusal, type Decision } from '../kernel/index.js'
import { findNeeds } from './find-needs.js'
import { interpretFiling } from './interpret-filing.js'
import { readFilingQuestion, type FilingDefinition } from './read-filing-question.js'

/**
 * Whether an answer is right by the definition (是否符合定义): the same value, citations, warnings and refusals. Only where
 * the definition gives up after 2^16 completions and names an upper bound may an answer be better: some of these facts,
 * without the warning.
 */
export function allowsAnswer(
  definition: FilingDefinition,
  input: FilingInput,
  answer: Decision<FilingOutcome>
): boolean {
  const expected = interpretFiling(definition, input)
  if (canonicalJson(answer) === canonicalJson(expected)) return true
  const question = readFilingQuestion(definition, input)
  if (isRefusal(expected) || isRefusal(answer) || 'refused' in question) return false
  if (answer.value.outcome !== 'needs' || expected.value.outcome !== 'needs') return false
  const context = { vocabulary: definition.vocabulary, conditions: definition.part.conditions ?? {} }
  const truths = question.rows.map((row) => interpretRow(row, context, question.facts))
  const { facts, approximate } = answer.value
  const named = expected.value.facts.filter((fact) => facts.includes(fact))
  return (
    findNeeds(question, truths).approximate === 'too-many-completions' &&
    approximate === undefined &&
    facts.length > 0 &&
    answer.warnings.length === 0 &&
    canonicalJson(named) === canonicalJson(facts) &&
    canonicalJson(answer.because) === canonicalJson(expected.because)
  )
}
