import {
  readArticles,
  remarkText,
  titleNote,
  verifyCitations,
  type CitationReport,
  type TextRemark
} from '@lijie/engine/citations'
import { formatIssue, type CoverageItem, type Issue } from '@lijie/schema'
import { listCitationIssues } from '../cite/list-citation-issues.js'
import { readSourceText, type SourceText } from '../cite/read-source-text.js'
import { recordVerification } from '../cite/record-verification.js'
import { renderCitations } from '../cite/render-citations.js'
import { showWords } from '../cite/show-words.js'
import { createFailure } from '../cli-failure.js'
import { exitStatus } from '../exit-status.js'
import { citeWords } from '../messages/cite-words.js'
import { writeFully } from '../output/write-fully.js'
import { say, sayIssues, type Session } from '../session.js'
import { loadStandardPart } from '../standards/load-standard-part.js'
import { readDateOption } from './case-options.js'

/** Options of `lijie cite`. */
export interface CiteOptions {
  readonly text: string
  readonly standard?: string
  readonly words?: readonly string[]
  readonly write?: true
  readonly on?: string
  readonly json?: true
}

/** Holds a text against what a standard cites of it, or finds words in it; gives the exit status. */
export async function runCite(options: CiteOptions, session: Session): Promise<number> {
  const { io } = session
  const { text: file, standard: name, words, json = false } = options
  const source = await readSourceText(file, io.cwd)
  if (words !== undefined) return showWords(words, source.text, { file, json }, session)
  if (name === undefined) {
    say(session, citeWords(session.language).standardOrWords)
    return exitStatus.unusable
  }
  const report = await verify(name, source, file, io.cwd)
  const remarks = remarkText(source.text)
  const issues = listCitationIssues(report, remarks, file)
  await (json ? writeJson(report, remarks, issues, session) : writeText(report, issues, session))
  if (options.write === true) {
    const on = options.on === undefined ? io.today() : readDateOption('--on', options.on)
    const written = await recordVerification(name, source, report, on, io)
    say(session, citeWords(session.language).written(written))
  }
  return issues.some(({ severity }) => severity !== 'info') ? exitStatus.faults : exitStatus.ok
}

async function verify(
  name: string,
  { text, sha256 }: SourceText,
  file: string,
  cwd: string
): Promise<CitationReport> {
  const standard = await loadStandardPart(name, cwd)
  if (!(standard.coverage ?? []).some(isChecked)) {
    throw createFailure('citations/no-rules', { standard: standard.id })
  }
  const report = verifyCitations({ standard }, text, { sha256 })
  const isThere = report.articles.some(({ article, state }) => article !== titleNote && state !== 'missing')
  if (!isThere && report.found === 0) throw createFailure('citations/no-articles', { file }, { file })
  return report
}

/** A place of the coverage at which a text can be looked at: one with rules, or an article. */
function isChecked({ article, rules }: CoverageItem): boolean {
  return rules !== undefined || readArticles(article).length > 0
}

async function writeText(report: CitationReport, issues: readonly Issue[], session: Session): Promise<void> {
  const { rules, found } = report
  await writeFully(session.io.stdout, await renderCitations(report, session.language))
  sayIssues(session, issues)
  say(session, citeWords(session.language).summary({ rules, found }))
}

async function writeJson(
  report: CitationReport,
  remarks: readonly TextRemark[],
  issues: readonly Issue[],
  { io, language }: Session
): Promise<void> {
  const told = issues.map((issue) => ({ ...issue, message: formatIssue(issue, language) }))
  await writeFully(io.stdout, `${JSON.stringify({ ...report, remarks, issues: told }, null, 2)}\n`)
}
