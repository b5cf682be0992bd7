import type { Issue, MessageLanguage } from '@lijie/schema'
import type { CliIo } from './cli-io.js'
import type { Words } from './messages/words.js'
import { formatIssueLine } from './output/format-issue-line.js'
import { createSeverityPainter } from './output/paint-severity.js'

/** One run of the command: the world, the language, the words. */
export interface Session {
  readonly io: CliIo
  readonly language: MessageLanguage
  readonly words: Words
}

/** Says a line to the person, on stderr. */
export function say({ io }: Session, line: string): void {
  io.stderr.write(`${line}\n`)
}

/** Says what is wrong, one line each, on stderr. */
export function sayIssues(session: Session, issues: readonly Issue[]): void {
  const paint = createSeverityPainter(session.io.stderr, session.io.env, session.words)
  for (const issue of issues) say(session, formatIssueLine(issue, session.language, paint))
}
