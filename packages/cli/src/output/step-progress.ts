import type { CliIo } from '../cli-io.js'

/** Shows how far long work of known length is; does nothing where nobody watches. */
export interface StepProgress {
  readonly update: (done: number, total: number) => void
  readonly stop: () => void
}

/** Work shorter than this shows no bar. */
const patienceMs = 800

/** A bar on stderr when that is a terminal; it appears once the work proves long. */
export async function startStepProgress({ stderr }: CliIo): Promise<StepProgress> {
  if (stderr.isTTY !== true) return { update: () => undefined, stop: () => undefined }
  const { default: cliProgress } = await import('cli-progress')
  const bar = new cliProgress.SingleBar({
    stream: stderr as NodeJS.WriteStream,
    format: '{bar} {value}/{total}',
    hideCursor: true,
    clearOnComplete: true
  })
  const begun = performance.now()
  let shown = false
  return {
    update(done, total) {
      if (!shown && performance.now() - begun > patienceMs) {
        bar.start(total, 0)
        shown = true
      }
      if (shown) {
        bar.setTotal(total)
        bar.update(done)
      }
    },
    stop() {
      if (shown) bar.stop()
    }
  }
}
