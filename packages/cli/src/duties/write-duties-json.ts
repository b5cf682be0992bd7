import {
  describeConsequence,
  describeDutyAnswer,
  describeKeeping,
  type DutiesAnswer
} from '@lijie/engine/duties'
import type { Decision } from '@lijie/engine'
import { formatIssue, type Issue, type MessageLanguage } from '@lijie/schema'
import { listMissingFacts } from './list-missing-facts.js'
import type { DutyText } from './open-duty-texts.js'

/** A text with what it answers. */
export interface AnsweredText {
  readonly text: DutyText
  readonly decision: Decision<DutiesAnswer>
}

/** All answers as JSON: the engine's, with the words of each, the facts that are missing, and the conflicts between the texts. */
export function writeDutiesJson(
  answered: readonly AnsweredText[],
  conflicts: readonly Issue[],
  language: MessageLanguage
): string {
  const standards = answered.map(({ text, decision }) => {
    const { id, version, status, title } = text.document.standard
    const head = { standard: id, version, status, title, on: text.rulebook.on }
    if ('refused' in decision)
      return {
        ...head,
        refused: decision.refused.map((reason) => ({ ...reason, message: formatIssue(reason, language) }))
      }
    return { ...head, ...tellAnswer(text, decision.value, language) }
  })
  const told = conflicts.map((issue) => ({ ...issue, message: formatIssue(issue, language) }))
  return `${JSON.stringify({ standards, ...(answered.length > 1 ? { conflicts: told } : {}) }, null, 2)}\n`
}

function tellAnswer({ rulebook, duties }: DutyText, answer: DutiesAnswer, language: MessageLanguage): object {
  return {
    rules: answer.rules.map((one) => ({ ...one, words: describeDutyAnswer(rulebook, one, language) })),
    keeping: answer.keeping.map((one) => ({ ...one, words: describeKeeping(rulebook, one, language) })),
    consequences: answer.consequences.map((one) => ({
      ...one,
      words: describeConsequence(rulebook, one, language)
    })),
    missing: listMissingFacts(answer, duties.context.vocabulary.facts.keys())
  }
}
