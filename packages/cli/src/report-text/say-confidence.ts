import { wordOf } from '@lijie/schema/issues'
import { reportWords } from '../messages/report-words.js'
import type { Session } from '../session.js'
import type { SchemeEvaluation } from '../score/score-report.js'
import { say } from './text-context.js'

/** How sure a scheme is (可信程度), for what was not published or says so itself; null when there is nothing to say. */
export function sayConfidence(
  { confidence, evidence, note }: Pick<SchemeEvaluation, 'confidence' | 'evidence' | 'note'>,
  session: Session
): readonly string[] | null {
  const { unverified } = reportWords(session.language)
  if (confidence === null && evidence === 'published') return null
  return [
    ...(evidence === 'published'
      ? []
      : [`${unverified} · ${wordOf('evidence', evidence, session.language)}`]),
    ...(confidence === null ? [] : [say(session, confidence)]),
    ...(note === null ? [] : [say(session, note)])
  ]
}
