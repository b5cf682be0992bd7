import type { TextContext } from '../report-text/text-context.js'
import {
  checkCell,
  liveCell,
  type CalculatedColumn,
  type CalculatedLine,
  type CellAt,
  type RangeOf
} from './calculated-column.js'
import { figureCell, toFloat } from './cells.js'

/** What points are computed from, and how many decimals they keep. */
export interface LivePoints {
  readonly key: string
  readonly pointsOf: (line: CalculatedLine) => string | null
  /** The formula of a line, rounding included. */
  readonly write: (at: CellAt, range: RangeOf) => string
  readonly decimals: number
}

/** Points as a live formula, our own beside them, and whether they agree (得分、本表、核对三列); empty where there are none. */
export function listPointsColumns(
  { words: { columns } }: TextContext,
  { key, pointsOf, write, decimals }: LivePoints
): readonly CalculatedColumn[] {
  return [
    {
      key,
      heading: columns.points,
      cell: (line, at, range) => {
        const points = pointsOf(line)
        return points === null ? null : liveCell(write(at, range), toFloat(points), decimals)
      }
    },
    {
      key: `${key}/ours`,
      heading: `${columns.ours} · ${columns.points}`,
      cell: (line) => figureCell(pointsOf(line))
    },
    {
      key: `${key}/check`,
      heading: columns.check,
      cell: (line, at) =>
        pointsOf(line) === null ? null : checkCell([[at(key), at(`${key}/ours`)]], columns)
    }
  ]
}
