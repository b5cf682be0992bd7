import type { DayKind } from './day-kind.js'
import { drawBox, type Paint } from './draw-box.js'
import { drawText } from './draw-text.js'
import { palette } from './palette.js'
import { svgGroup } from './svg-element.js'
import type { YearWords } from './year-words.js'

const paints: Readonly<Record<DayKind, Paint>> = {
  workday: { fill: palette.paper },
  'rest-day': { fill: palette.rest },
  'day-off': { fill: palette.holiday },
  'extra-workday': { fill: palette.paper },
  'own-hours': { fill: palette.paper },
  assumed: { fill: palette.paper, hatched: palette.faint },
  'not-covered': { fill: palette.paper, hatched: palette.line }
}

/** How a day of a kind is painted. */
export function paintOfDay(kind: DayKind): Paint {
  return paints[kind]
}

const side = 14

/** The sign in the upper right corner of a day that differs from the ordinary week (休、班、时); round when it is set locally. */
export function drawBadge(
  kind: DayKind,
  right: number,
  top: number,
  { badges }: YearWords,
  isLocal = false
): string {
  if (kind !== 'day-off' && kind !== 'extra-workday' && kind !== 'own-hours') return ''
  const isOff = kind === 'day-off'
  const fill = isOff ? palette.holidayInk : kind === 'own-hours' ? palette.paper : palette.makeUp
  const inset = isLocal ? 1 : 0
  const box = {
    x: right - side - inset,
    y: top + inset,
    width: side,
    height: side,
    ...(isLocal ? { rx: side / 2 } : {})
  }
  const isOutline = kind === 'own-hours'
  return svgGroup({}, [
    drawBox(box, { fill, ...(isOutline ? { stroke: palette.ownHours, strokeWidth: 1 } : {}) }),
    drawText({
      x: right - inset - side / 2,
      y: top + inset + 10.5,
      text: badges[kind],
      size: 10,
      anchor: 'middle',
      bold: true,
      fill: isOutline ? palette.ownHours : palette.paper
    })
  ])
}
