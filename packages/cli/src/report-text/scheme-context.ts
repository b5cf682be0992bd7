import type { Session } from '../session.js'
import { reportWords } from '../messages/report-words.js'
import type { SchemeEvaluation } from '../score/score-report.js'
import type { TextContext } from './text-context.js'

/** One scheme on a page (方案语境): its results with words and definition. */
export interface SchemeContext extends TextContext {
  readonly session: Session
  readonly evaluation: SchemeEvaluation
}

/** The context of a scheme in the language of the session. */
export function openScheme(evaluation: SchemeEvaluation, session: Session): SchemeContext {
  const { language } = session
  return { session, evaluation, definition: evaluation.definition, language, words: reportWords(language) }
}
