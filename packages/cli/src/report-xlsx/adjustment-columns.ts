import type { CompiledScheme } from '@lijie/engine'
import { say, type TextContext } from '../report-text/text-context.js'
import type { CalculatedColumn, CalculatedLine } from './calculated-column.js'
import { writeRounding } from './excel-numbers.js'
import { listOccurrenceColumns, writeOccurrences } from './occurrence-columns.js'
import { listPointsColumns } from './points-columns.js'

/** The columns of a bonus or deduction (加扣分计算列): occurrences, points, ours, check. */
export function listAdjustmentColumns(
  context: TextContext,
  { document }: CompiledScheme['adjustments'][number]
): readonly CalculatedColumn[] {
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
    ...listPointsColumns(context, {
      key,
      pointsOf,
      write: (at) => {
        const exact = `${kind === 'deduction' ? '-' : ''}(${writeOccurrences(key, occurrences, at)})`
        return writeRounding(exact, rounding)
      },
      decimals: rounding.decimals
    })
  ]
  return all.map((one, i) => (i === 0 ? { ...one, above: say(context, document.label) } : one))
}
