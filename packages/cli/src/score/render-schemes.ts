import type { Rulebook } from '@lijie/engine'
import type { CompleteScheme, SchemeDraft } from '@lijie/schema'
import { scoreTexts } from '../messages/score-words.js'
import { createCsvTable } from '../output/csv-table.js'
import { showText } from '../output/show-text.js'
import { createTextTable } from '../output/text-table.js'
import type { Session } from '../session.js'
import { isDraft } from './choose-schemes.js'
import type { ReportFormat } from './score-options.js'
import { sayLabel } from './score-report.js'

/** The schemes of a standard, and what is missing from its drafts (方案一览). */
export async function renderSchemes(
  { evaluation }: Rulebook,
  format: ReportFormat,
  session: Session
): Promise<string> {
  const { language } = session
  const texts = scoreTexts(language).schemes
  const schemes = Object.entries(evaluation?.schemes ?? {})
  if (format === 'json') return `${JSON.stringify(schemes.map(plainScheme), null, 2)}\n`
  if (schemes.length === 0) return `${texts.none}\n`
  const rows = schemes.map(([id, scheme]) => describeScheme(id, scheme, session))
  if (format === 'csv') return createCsvTable([texts.headings, ...rows])
  const missing = schemes.flatMap(([id, scheme]) =>
    isDraft(scheme)
      ? [texts.missing(id), ...scheme.draft.missing.map((one) => `  ${showText(sayLabel(one, language))}`)]
      : []
  )
  const table = await createTextTable(texts.headings, rows)
  return table + missing.map((line) => `${line}\n`).join('')
}

function describeScheme(
  id: string,
  scheme: CompleteScheme | SchemeDraft,
  { language, words }: Session
): string[] {
  const { schemes, objects } = scoreTexts(language)
  const label = sayLabel(scheme.label, language)
  if (isDraft(scheme)) return [id, schemes.draft, words.score.none, words.score.none, label]
  const basis = scheme.basis === undefined ? schemes.noBasis : schemes.bases[scheme.basis]
  return [id, schemes.complete, objects[scheme.object], basis, label]
}

function plainScheme([id, scheme]: readonly [string, CompleteScheme | SchemeDraft]): unknown {
  const { label, evidence, confidence = null } = scheme
  const shared = { id, label, evidence, confidence }
  if (isDraft(scheme))
    return { ...shared, state: 'draft', missing: scheme.draft.missing, known: scheme.draft.known ?? [] }
  return { ...shared, state: 'complete', object: scheme.object, basis: scheme.basis ?? null }
}
