import type { Severity } from '@lijie/schema'
import picocolors from 'picocolors'
import type { CliIo, CliOutput } from '../cli-io.js'
import type { Words } from '../messages/words.js'

/** Writes a severity in words, in colour on a terminal (unless NO_COLOR asks for none) and plain everywhere else. */
export function createSeverityPainter(
  stream: CliOutput,
  env: CliIo['env'],
  { severities }: Pick<Words, 'severities'>
): (severity: Severity) => string {
  const { red, yellow, cyan } = picocolors.createColors(stream.isTTY === true && !env['NO_COLOR'])
  const paints = { error: red, warning: yellow, info: cyan }
  return (severity) => paints[severity](severities[severity])
}
