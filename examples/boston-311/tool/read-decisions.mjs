import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'

/** The lines of a file that `lijie decide` wrote, as objects, one by one and in order. */
export async function* readDecisions(file) {
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    if (line !== '') yield JSON.parse(line)
  }
}
