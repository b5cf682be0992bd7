import { exportJournal, type Store } from '@lijie/runner'
import type { CliIo } from '../cli-io.js'
import { openOutput } from '../output/open-output.js'

/** Writes the whole journal of a store into a file (日志), one event a line; it appears whole or not at all. */
export async function writeJournal(file: string, store: Store, io: CliIo): Promise<void> {
  const output = openOutput(file, io)
  try {
    for await (const line of exportJournal(store)) output.write(line)
    await output.finish()
  } finally {
    output.discard()
  }
}
