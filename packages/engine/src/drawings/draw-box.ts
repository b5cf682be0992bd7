import { palette } from './palette.js'
import { svgElement } from './svg-element.js'

/** A rectangle's place and size. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Radius of the corners. */
  readonly rx?: number
}

/** How a rectangle is painted. `hatched` shows without colour: lines from corner to corner at 45 degrees. */
export interface Paint {
  readonly fill?: string
  readonly stroke?: string
  readonly strokeWidth?: number
  readonly hatched?: string
  readonly dashed?: boolean
}

const hatchStep = 6

/** A rectangle in a paint. Hatching is drawn as lines, not as a pattern, so that drawings on one page share no ids. */
export function drawBox(box: Box, paint: Paint): string {
  const { fill, stroke, strokeWidth, dashed, hatched } = paint
  const attributes = {
    ...box,
    fill: fill ?? 'none',
    stroke,
    'stroke-width': strokeWidth,
    'stroke-dasharray': dashed === true ? '3 2' : undefined
  }
  const rectangle = svgElement('rect', attributes)
  if (hatched === undefined) return rectangle
  return `${rectangle}\n${svgElement('path', { d: hatch(box), stroke: hatched, 'stroke-width': 0.8, fill: 'none' })}`
}

/** Lines that rise to the right, cut at the edges of the box. */
function hatch({ x, y, width, height }: Box): string {
  const lines: string[] = []
  for (let at = hatchStep; at < width + height; at += hatchStep) {
    const fromX = Math.max(0, at - height)
    const toX = Math.min(at, width)
    lines.push(`M${round(x + fromX)} ${round(y + at - fromX)}L${round(x + toX)} ${round(y + at - toX)}`)
  }
  return lines.join('')
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}

/** A straight line. */
export function drawLine(
  from: readonly [number, number],
  to: readonly [number, number],
  paint: { readonly stroke?: string; readonly strokeWidth?: number; readonly dashed?: boolean } = {}
): string {
  return svgElement('line', {
    x1: from[0],
    y1: from[1],
    x2: to[0],
    y2: to[1],
    stroke: paint.stroke ?? palette.line,
    'stroke-width': paint.strokeWidth,
    'stroke-dasharray': paint.dashed === true ? '2 2' : undefined
  })
}
