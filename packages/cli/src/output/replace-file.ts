import type { CliIo } from '../cli-io.js'
import { openOutput } from './open-output.js'

/** Gives a file another text; an interrupted or failed run leaves the old one. */
export async function replaceFile(file: string, text: string, io: CliIo): Promise<void> {
  const output = openOutput(file, io)
  try {
    output.write(text)
    await output.finish()
  } catch (error) {
    output.discard()
    throw error
  }
}
