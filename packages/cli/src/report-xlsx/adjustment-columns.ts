import type { CompiledScheme } from '@lijie/engine'
import { say, type TextContext } from '../report-text/text-context.js'
import { checkCell, liveCell, type CalculatedColumn, type CalculatedLine } from './calculated-column.js'
import { figureCell, toFloat } from './cells.js'
import { writeRounding } from './excel-numbers.js'
import { listOccurrenceColumns, writeOccurrences } from './occurrence-columns.js'

/** The columns of a bonus or deduction (加扣分计算列): occurrences, points, ours, check. */
export function listAdjustmentColumns(
  context: TextContext,
  { document }: CompiledScheme['adjustments'][number]
): readonly CalculatedColumn[] {
  const { columns } = context.words
  const { id, kind, occurrences, rounding } = document
  const key = `adjustment/${id}`
  const pointsOf = ({ score }: CalculatedLine): string | null =>
    score.adjustments.find((one) => one.id === id)?.points ?? null
  const items = listOccurrenceColumns(context, key, occurrences, ({ score, trace }) => {
    const [found, scored] = [trace.adjustments.get(id), score.adjustments.find((one) => one.id === id)]
    if (found === undefined || scored === undefined) return null
    return { items: found, points: scored.occurrences.map(({ points }) => points) }
  })
  const all: readonly CalculatedColumn[] = [
    ...items,
    {
      key,
      heading: columns.points,
      cell: (line, at) => {
        const points = pointsOf(line)
        if (points === null) return null
        const exact = `${kind === 'deduction' ? '-' : ''}(${writeOccurrences(key, occurrences, at)})`
        return liveCell(writeRounding(exact, rounding), toFloat(points), rounding.decimals)
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
  return all.map((one, i) => (i === 0 ? { ...one, above: say(context, document.label) } : one))
}
