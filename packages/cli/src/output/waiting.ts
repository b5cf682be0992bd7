import type { CliIo } from '../cli-io.js'
import { showText } from './show-text.js'

/** Shows that long work of unknown length goes on; does nothing where nobody watches. */
export interface Waiting {
  readonly stop: () => void
}

/** Work shorter than this shows nothing. */
const patienceMs = 800

/** A line on stderr with the seconds gone by, when that is a terminal (等待提示). */
export function startWaiting(what: string, { stderr }: CliIo): Waiting {
  if (stderr.isTTY !== true) return { stop: () => undefined }
  const begun = performance.now()
  let shown = false
  const timer = setInterval(() => {
    shown = true
    stderr.write(`\r${showText(what)} · ${Math.round((performance.now() - begun) / 1000)} s `)
  }, patienceMs)
  timer.unref()
  return {
    stop() {
      clearInterval(timer)
      if (shown) stderr.write('\r\u001b[2K')
    }
  }
}
