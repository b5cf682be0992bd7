import type { Issue } from '@lijie/schema'
import { CliFailure } from '../cli-failure.js'
import { exitStatus } from '../exit-status.js'
import { formatFile } from '../fmt/format-file.js'
import { listPartFiles } from '../fmt/list-part-files.js'
import { fmtWords } from '../messages/fmt-words.js'
import { replaceFile } from '../output/replace-file.js'
import { showText } from '../output/show-text.js'
import { writeFully } from '../output/write-fully.js'
import { say, sayIssues, type Session } from '../session.js'

/** Options of `lijie fmt`. */
export interface FmtOptions {
  readonly check?: boolean
}

/** Writes part files in their canonical form, or with `--check` lists those that differ; gives the exit status. */
export async function runFmt(
  paths: readonly string[],
  { check = false }: FmtOptions,
  session: Session
): Promise<number> {
  const { io } = session
  const { files, issues: lost } = await listPartFiles(paths, io.cwd)
  if (files.length === 0) throw new CliFailure(lost)
  const issues: Issue[] = [...lost]
  const changed: string[] = []
  let refused = 0
  for (const { file, part } of files) {
    const formatted = await formatFile(file, part, io.cwd)
    if ('issues' in formatted) {
      refused += 1
      for (const issue of formatted.issues) issues.push(issue)
    } else if (formatted.changed) {
      changed.push(file)
      if (!check) await replaceFile(file, formatted.text, io)
    }
  }
  await writeFully(io.stdout, changed.map((file) => `${showText(file)}\n`).join(''))
  sayIssues(session, issues)
  const { summary } = fmtWords(session.language)
  say(session, summary({ files: files.length, changed: changed.length, refused, check }))
  return issues.length > 0 || (check && changed.length > 0) ? exitStatus.faults : exitStatus.ok
}
