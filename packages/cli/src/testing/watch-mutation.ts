import type { MutationProgress } from '@lijie/testing'
import type { CliIo } from '../cli-io.js'
import type { TestWords } from '../messages/test-words.js'

/** A guess of the time left means nothing before. */
const patience = 800

/** Shows on one line of stderr how far a trial is; does nothing where nobody watches. */
export function watchMutation(
  { stderr }: CliIo,
  words: TestWords,
  patienceMs: number = patience
): { readonly update: (progress: MutationProgress) => void; readonly stop: () => void } {
  if (stderr.isTTY !== true) return { update: () => undefined, stop: () => undefined }
  const begun = performance.now()
  return {
    update({ done, total, survivors }) {
      const spent = performance.now() - begun
      if (spent < patienceMs) return
      const left = (spent / done) * (total - done)
      stderr.write(`\r\u001B[K${words.progress({ done, total, survivors, seconds: Math.ceil(left / 1000) })}`)
    },
    stop: () => void stderr.write('\r\u001B[K')
  }
}
