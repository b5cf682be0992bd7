import { compareSources } from '@lijie/engine/source-conflicts'
import { formatIssue, type Issue, type StandardDocument } from '@lijie/schema'
import { checkStandard } from '../check/check-standard.js'
import { findDocuments } from '../check/find-documents.js'
import { countByCode, orderIssues } from '../check/order-issues.js'
import { placeIssue } from '../check/place-issue.js'
import { CliFailure } from '../cli-failure.js'
import { exitStatus } from '../exit-status.js'
import { createSeverityPainter } from '../output/paint-severity.js'
import { renderIssues } from '../output/render-issues.js'
import { startStepProgress } from '../output/step-progress.js'
import { writeFully } from '../output/write-fully.js'
import { say, type Session } from '../session.js'
import { readStandardFolder, type ReadStandard } from '../standards/read-standard-folder.js'
import { readPartFile } from '../standards/read-part-file.js'

/** Options of `lijie check`. */
export interface CheckOptions {
  readonly json?: true
  readonly strict?: true
  readonly deep?: true
}

interface Counts {
  readonly files: number
  readonly errors: number
  readonly warnings: number
  readonly infos: number
}

/** Checks standards and part files and prints what is wrong; gives the exit status. */
export async function runCheck(
  paths: readonly string[],
  { json, strict, deep }: CheckOptions,
  session: Session
): Promise<number> {
  const checked = await checkAll(paths, deep === true, session)
  if (checked.files === 0) throw new CliFailure(checked.issues)
  const issues = orderIssues(checked.issues)
  const counts = countSeverities(checked.files, issues)
  if (json === true) await printJson(issues, counts, session)
  else await printText(issues, counts, session)
  if (deep === true && counts.errors > 0) say(session, session.words.check.errorsFirst)
  return counts.errors > 0 || (strict === true && counts.warnings > 0) ? exitStatus.faults : exitStatus.ok
}

async function checkAll(
  paths: readonly string[],
  isDeep: boolean,
  { io }: Session
): Promise<{ files: number; issues: Issue[] }> {
  const { folders, files, issues: found } = await findDocuments(paths, io.cwd)
  const read = await Promise.all(folders.map((folder) => readStandardFolder(folder, io.cwd)))
  const others = new Map<string, StandardDocument>()
  for (const { document, issues } of read) {
    if (!issues.some(({ severity }) => severity === 'error')) others.set(document.standard.id, document)
  }
  const issues: Issue[] = [...found]
  const progress = await startStepProgress(io)
  const deep = isDeep ? { deep: { onProgress: progress.update } } : {}
  try {
    for (const one of read)
      for (const issue of await checkStandard(one, { others, today: io.today(), ...deep })) issues.push(issue)
  } finally {
    progress.stop()
  }
  for (const { file, part } of files) {
    for (const issue of (await readPartFile(part, file, io.cwd)).issues) issues.push(issue)
  }
  issues.push(...compareRead(read, others))
  const parts = read.reduce((sum, { sources }) => sum + Object.keys(sources).length, 0)
  return { files: parts + files.length, issues }
}

/** What sound standards that are checked together say against each other, placed in the first one of each pair. */
function compareRead(
  read: readonly ReadStandard[],
  sound: ReadonlyMap<string, StandardDocument>
): readonly Issue[] {
  const sources = new Map(read.map((one) => [one.document.standard?.id, one.sources]))
  return compareSources([...sound.values()]).map((issue) =>
    placeIssue(issue, sources.get(String(issue.params['standard'])) ?? {})
  )
}

function countSeverities(files: number, issues: readonly Issue[]): Counts {
  const count = (severity: Issue['severity']): number =>
    issues.filter((issue) => issue.severity === severity).length
  return { files, errors: count('error'), warnings: count('warning'), infos: count('info') }
}

async function printText(issues: readonly Issue[], counts: Counts, session: Session): Promise<void> {
  const { io, language, words } = session
  const paint = createSeverityPainter(io.stdout, io.env, words)
  const columns = io.stdout.isTTY === true ? (io.stdout.columns ?? 80) : undefined
  const lines = renderIssues(issues, { language, paint, columns }).map((line) => `${line}\n`)
  if (lines.length > 0) await writeFully(io.stdout, lines.join(''))
  if (issues.length > 0) {
    say(session, words.check.totals)
    for (const { code, severity, count } of countByCode(issues))
      say(session, words.check.total(words.severities[severity], code, count))
  }
  say(session, words.check.summary(counts))
}

async function printJson(issues: readonly Issue[], counts: Counts, { io, language }: Session): Promise<void> {
  const listed = issues.map((issue) => ({ ...issue, message: formatIssue(issue, language) }))
  await writeFully(io.stdout, `${JSON.stringify({ counts, issues: listed }, null, 2)}\n`)
}
