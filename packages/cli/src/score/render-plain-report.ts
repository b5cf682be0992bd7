import { formatInstant } from '@lijie/engine'
import type { Issue } from '@lijie/schema'
import { wordOf } from '@lijie/schema/issues'
import { scoreTexts } from '../messages/score-words.js'
import { formatIssueLine } from '../output/format-issue-line.js'
import { createSeverityPainter } from '../output/paint-severity.js'
import { showText } from '../output/show-text.js'
import type { Session } from '../session.js'
import { renderBoard } from './render-board.js'
import { renderWhatIf } from './render-changes.js'
import { renderExplanation } from './render-explanation.js'
import { sayLabel, saySynthetic, type SchemeEvaluation, type ScoreReport } from './score-report.js'

/** The report for reading (文字报告): each scheme with its tables, then what it rests on. */
export async function renderPlainReport(report: ScoreReport, session: Session): Promise<string> {
  const parts: string[] = []
  for (const evaluation of report.evaluations) parts.push(await renderEvaluation(report, evaluation, session))
  return `${parts.join('\n')}\n${listOrigin(report, session).map(showText).join('\n')}\n`
}

async function renderEvaluation(
  report: ScoreReport,
  evaluation: SchemeEvaluation,
  session: Session
): Promise<string> {
  const head = [nameScheme(report, evaluation, session), ...saySynthetic(report, session.language)]
  const notes = [...listNotes(evaluation, session), ...sayWarnings(evaluation.warnings, session)]
  const more = [await renderWhatIf(evaluation, session), renderExplanation(evaluation, session)]
  return [
    `${head.map(showText).join('\n')}\n`,
    await renderBoard(evaluation, session),
    notes.map((line) => `${line}\n`).join(''),
    ...more.filter((text) => text !== '').map((text) => `\n${text}`)
  ].join('')
}

/** `Departments on time · 2026-02 · as of 2026-03-01T00:00:00+08:00`. */
function nameScheme(
  { asOf, zone }: ScoreReport,
  { board }: SchemeEvaluation,
  { language, words }: Session
): string {
  const cutOff =
    board.asOf === null || asOf === null ? [] : [`${words.score.asOf} ${formatInstant(zone, asOf)}`]
  const period = board.period === null ? [] : [board.period.label]
  return [sayLabel(board.label, language), board.scheme, ...period, ...cutOff].join(' · ')
}

function listNotes(
  { board, confidence, evidence }: SchemeEvaluation,
  { language }: Session
): readonly string[] {
  const texts = scoreTexts(language)
  const colon = language === 'en' ? ': ' : '：'
  const lists = board.lists.flatMap(({ label, group, objects }) => {
    if (objects.length === 0) return []
    const own = board.groups.find(({ id }) => id === group)
    const name = own === undefined ? '' : `${sayLabel(own.label, language)} · `
    return [
      `${name}${sayLabel(label, language)}${colon}${objects.map((one) => nameObject(board, one)).join(language === 'en' ? ', ' : '、')}`
    ]
  })
  const nameless = board.nameless === null ? [] : [texts.nameless(board.nameless.rows)]
  const known = confidence === null ? '' : `${sayLabel(confidence, language)} · `
  const doubt =
    evidence === 'published' && confidence === null
      ? []
      : [`${texts.confidence}${colon}${known}${wordOf('evidence', evidence, language)}`]
  return [...lists, ...nameless, ...doubt].map(showText)
}

function nameObject({ objects }: SchemeEvaluation['board'], id: string): string {
  return objects.find(({ object }) => object === id)?.name ?? id
}

function sayWarnings(warnings: readonly Issue[], { io, language, words }: Session): readonly string[] {
  const paint = createSeverityPainter(io.stdout, io.env, words)
  return warnings.map((issue) => formatIssueLine(issue, language, paint))
}

function listOrigin(
  { source, standards, made }: ScoreReport,
  { language, words }: Session
): readonly string[] {
  const colon = language === 'en' ? ': ' : '：'
  return [
    `${words.score.source}${colon}${source}${made.by === null ? '' : ` · ${made.by}`}`,
    ...standards.flatMap(({ id, version, hash, title, notice }) => [
      `${words.score.standard}${colon}${sayLabel(title, language)} · ${id}@${version} sha256:${hash}`,
      `  ${sayLabel(notice, language)}`
    ])
  ]
}
