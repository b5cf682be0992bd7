import { JournalDamaged, recoverJournal, writeEvent } from '@lijie/runner'
import { CliFailure } from '../cli-failure.js'
import { exitStatus } from '../exit-status.js'
import { openJournal } from '../journal/open-journal.js'
import { watchJournal } from '../journal/watch-journal.js'
import { journalWords } from '../messages/journal-words.js'
import { openOutput } from '../output/open-output.js'
import { say, type Session } from '../session.js'

/** Options of `lijie journal export`. */
export interface JournalExportOptions {
  readonly out?: string
}

/**
 * Writes a journal as a file, one event a line, every event checked on the way and without a torn last line; gives the exit
 * status. Nothing is written when it is damaged.
 */
export async function runJournalExport(
  name: string,
  { out }: JournalExportOptions,
  session: Session
): Promise<number> {
  const { io, language } = session
  const output = openOutput(out, io)
  let events = 0
  let head = ''
  try {
    for await (const event of recoverJournal(watchJournal(await openJournal(name, io), io))) {
      output.write(writeEvent(event))
      events += 1
      head = `${event.sequence}:${event.hash}`
    }
    await output.finish()
  } catch (error) {
    if (error instanceof JournalDamaged) throw new CliFailure([error.issue], exitStatus.faults)
    throw error
  } finally {
    output.discard()
  }
  const words = journalWords(language)
  say(session, events === 0 ? words.verify.empty : words.exported(events, head))
  return exitStatus.ok
}
