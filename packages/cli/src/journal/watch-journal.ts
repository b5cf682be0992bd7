import type { CliIo } from '../cli-io.js'
import { startStepProgress } from '../output/step-progress.js'
import type { JournalSource } from './open-journal.js'

const every = 1000

/** The events of a source, with a bar for who watches; stops it and closes the source at the end. */
export async function* watchJournal(source: JournalSource, io: CliIo): AsyncGenerator<unknown> {
  const progress = await startStepProgress(io)
  let events = 0
  try {
    for await (const value of source.values) {
      events += 1
      if (source.total !== null && events % every === 0) progress.update(source.done(), source.total)
      yield value
    }
  } finally {
    progress.stop()
    await source.close()
  }
}
