import {
  createIssue,
  type CompleteScheme,
  type EvaluationPart,
  type Issue,
  type MessageLanguage,
  type SchemeDraft
} from '@lijie/schema'
import { CliFailure, createFailure } from '../cli-failure.js'
import { findSimilar } from './find-similar.js'
import { sayLabel } from './score-report.js'

/** Whether a scheme is a draft, which refuses to compute (草案). */
export function isDraft(scheme: CompleteScheme | SchemeDraft): scheme is SchemeDraft {
  return 'draft' in scheme
}

/** The schemes that are named, or the only one that computes (选定方案). @throws CliFailure */
export function chooseSchemes(
  evaluation: EvaluationPart | null,
  asked: readonly string[] | undefined,
  language: MessageLanguage
): readonly string[] {
  const schemes = Object.entries(evaluation?.schemes ?? {})
  const known = schemes.map(([id]) => id)
  if (asked !== undefined) {
    const issues = [...new Set(asked)].flatMap((scheme) => {
      const found = evaluation?.schemes[scheme]
      if (found !== undefined && known.includes(scheme)) return refuseDraft(scheme, found, language)
      const similar = findSimilar(scheme, known).join(', ')
      return [
        createIssue('evaluation/unknown-scheme', { scheme, known: known.join(', ') || '–' }),
        ...(similar === '' ? [] : [createIssue('score/similar-scheme', { scheme, similar })])
      ]
    })
    if (issues.length > 0) throw new CliFailure(issues)
    return [...new Set(asked)]
  }
  const complete = schemes.filter(([, scheme]) => !isDraft(scheme)).map(([id]) => id)
  const [only] = complete
  if (only === undefined) throw createFailure('score/no-schemes', { drafts: known.join(', ') || '–' })
  if (complete.length > 1)
    throw createFailure('score/choose-scheme', { count: complete.length, known: complete.join(', ') })
  return [only]
}

/** A draft says what is missing, in the language of the session. */
function refuseDraft(
  id: string,
  scheme: CompleteScheme | SchemeDraft,
  language: MessageLanguage
): readonly Issue[] {
  if (!isDraft(scheme)) return []
  const missing = scheme.draft.missing.map((one) => sayLabel(one, language).replace(/[.。]$/, ''))
  const params = {
    scheme: id,
    label: sayLabel(scheme.label, language),
    missing: missing.join(language === 'en' ? '; ' : '；')
  }
  return [createIssue('evaluation/draft-scheme', params)]
}
