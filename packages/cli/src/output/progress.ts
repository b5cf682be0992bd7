import type { CaseSource } from '../cases/case-source.js'
import type { CliIo } from '../cli-io.js'

/** Shows how far a long run is; does nothing where nobody watches. */
export interface Progress {
  readonly update: (cases: number) => void
  readonly stop: () => void
}

const silent: Progress = { update: () => undefined, stop: () => undefined }
/** Runs shorter than this show no bar. */
const patienceMs = 800

/** A progress bar on stderr when that is a terminal and the size is known; it appears once the run proves long. */
export async function startProgress(source: CaseSource, io: CliIo): Promise<Progress> {
  const { totalBytes } = source
  if (io.stderr.isTTY !== true || totalBytes === null) return silent
  const { default: cliProgress } = await import('cli-progress')
  const bar = new cliProgress.SingleBar({
    stream: io.stderr as NodeJS.WriteStream,
    format: '{bar} {percentage} % · {cases} · {eta_formatted}',
    hideCursor: true,
    clearOnComplete: true
  })
  const begun = performance.now()
  let shown = false
  return {
    update(cases) {
      if (!shown && performance.now() - begun > patienceMs) {
        bar.start(totalBytes, 0, { cases })
        shown = true
      }
      if (shown) bar.update(source.bytesRead(), { cases })
    },
    stop() {
      if (shown) bar.stop()
    }
  }
}
