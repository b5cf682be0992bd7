import picocolors from 'picocolors'
import type { CliIo } from '../cli-io.js'
import type { DayPainter } from './render-months.js'

/** Paints days in colour on a terminal (unless NO_COLOR asks for none) and leaves them plain everywhere else. */
export function createDayPainter({ stdout, env }: CliIo): DayPainter {
  const { red, green, yellow, dim } = picocolors.createColors(stdout.isTTY === true && !env['NO_COLOR'])
  const paints = {
    workday: String,
    'rest-day': dim,
    'day-off': red,
    'extra-workday': green,
    'own-hours': yellow,
    assumed: dim,
    'not-covered': dim
  }
  return (text, kind) => paints[kind](text)
}
