import { verifyJournal } from '@lijie/runner'
import { createIssue, formatIssue, type Issue } from '@lijie/schema'
import { exitStatus } from '../exit-status.js'
import { openJournal } from '../journal/open-journal.js'
import { readPins, type PinOptions } from '../journal/read-pins.js'
import { watchJournal } from '../journal/watch-journal.js'
import { journalWords } from '../messages/journal-words.js'
import { writeFully } from '../output/write-fully.js'
import { sayIssues, type Session } from '../session.js'

/** Options of `lijie journal verify`. */
export interface JournalVerifyOptions extends PinOptions {
  readonly json?: true
}

/** Checks a journal event by event, and against what is pinned; gives the exit status. */
export async function runJournalVerify(
  name: string,
  { json, ...pinned }: JournalVerifyOptions,
  session: Session
): Promise<number> {
  const { io, language } = session
  const pins = await readPins(pinned, io.cwd)
  const source = await openJournal(name, io)
  const verified = await verifyJournal(watchJournal(source, io), pins)
  const { events, head } = verified
  const findings = head === null ? verified.findings.map(doubtTail) : verified.findings
  const isGood = findings.every(({ severity }) => severity !== 'error')
  if (json === true) {
    const told = findings.map((issue) => ({ ...issue, message: formatIssue(issue, language) }))
    await writeFully(
      io.stdout,
      `${JSON.stringify({ good: isGood, events, head, findings: told }, null, 2)}\n`
    )
  } else {
    const { good, bad, none, empty } = journalWords(language).verify
    const [some, nothing] = isGood ? [good, empty] : [bad, none]
    const told = head === null ? nothing : some(events, `${head.sequence}:${head.hash}`)
    await writeFully(io.stdout, `${told}\n`)
    sayIssues(session, findings)
  }
  return isGood ? exitStatus.ok : exitStatus.faults
}

/** A torn line after whole events is one that was being written; alone it is no journal. */
function doubtTail(issue: Issue): Issue {
  return issue.code === 'runner/torn-tail' ? createIssue('runner/unreadable-event', { sequence: 1 }) : issue
}
