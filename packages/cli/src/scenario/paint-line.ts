import picocolors from 'picocolors'
import type { CliIo } from '../cli-io.js'
import type { LinePainter } from './timeline-line.js'

/** Paints lines in colour on a terminal (unless NO_COLOR asks for none) and leaves them plain everywhere else. */
export function createLinePainter({ stdout, env }: CliIo): LinePainter {
  const { bold, green, red, yellow, cyan, dim } = picocolors.createColors(
    stdout.isTTY === true && !env['NO_COLOR']
  )
  const paints = {
    title: bold,
    taken: green,
    refused: red,
    expected: yellow,
    timer: cyan,
    warning: yellow,
    detail: dim
  }
  return (text, tone) => (text === '' ? text : paints[tone](text))
}
