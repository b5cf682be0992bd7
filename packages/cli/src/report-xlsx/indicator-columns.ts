import type { CompiledIndicator, IndicatorScore } from '@lijie/engine'
import type { Rounding } from '@lijie/schema'
import type { WorkbookCell } from '@lijie/warehouse/spreadsheet'
import { say, type TextContext } from '../report-text/text-context.js'
import {
  checkCell,
  liveCell,
  type CalculatedColumn,
  type CalculatedLine,
  type CellAt
} from './calculated-column.js'
import { figureCell, inputCell, toFloat } from './cells.js'
import { writeRounding } from './excel-numbers.js'
import { nameLevel } from './input-columns.js'
import { listOccurrenceColumns } from './occurrence-columns.js'
import { writePoints } from './points-formula.js'
import { writeValue } from './value-formula.js'

type CellOf = (found: IndicatorScore, at: CellAt, line: CalculatedLine) => WorkbookCell
type MakeColumn = (part: string, heading: string, cell: CellOf) => CalculatedColumn

/** The columns of one indicator (指标计算列): counts, value, rounded value, points, ours, check, weight. */
export function listIndicatorColumns(
  context: TextContext,
  indicator: CompiledIndicator
): readonly CalculatedColumn[] {
  const { id } = indicator
  const column: MakeColumn = (part, heading, cell) => ({
    key: `${id}/${part}`,
    heading,
    cell: (line, at) => {
      const found = line.score.indicators.find((one) => one.id === id)
      return found === undefined || found.points === null ? null : cell(found, at, line)
    }
  })
  const all = [
    ...listSources(context, indicator, column),
    ...listValues(context, indicator, column),
    ...listPoints(context, indicator, column)
  ]
  return all.map((one, i) => (i === 0 ? { ...one, above: say(context, indicator.label) } : one))
}

/** Levels are no numbers. */
function isNumber({ value, exactValue }: IndicatorScore): boolean {
  return exactValue !== null && value !== null
}

function roundingOf({ document }: CompiledIndicator): Rounding | null {
  if ('rateRounding' in document) return document.rateRounding
  return ('valueRounding' in document ? document.valueRounding : undefined) ?? null
}

/** The counts that the value comes from. */
function listSources(
  context: TextContext,
  { id, measure, document }: CompiledIndicator,
  column: MakeColumn
): readonly CalculatedColumn[] {
  const { columns } = context.words
  const side = (part: 'now' | 'before', heading: string): CalculatedColumn =>
    column(part, heading, (_, _at, { trace }) => {
      const found = trace.indicators.get(id)
      return found?.kind === 'change' ? inputCell(found[part]) : null
    })
  switch (measure) {
    case 'ratio':
      return [
        column('numerator', columns.numerator, ({ numerator }) => inputCell(numerator)),
        column('denominator', columns.denominator, ({ denominator }) => inputCell(denominator))
      ]
    case 'count':
      return [column('numerator', columns.times, ({ numerator }) => inputCell(numerator))]
    case 'change':
      return [side('now', columns.after), side('before', columns.before)]
    default:
      if (document.measure !== 'occurrences') return []
      return listOccurrenceColumns(context, id, document.occurrences, ({ score, trace }) => {
        const [found, scored] = [trace.indicators.get(id), score.indicators.find((one) => one.id === id)]
        if (found?.kind !== 'occurrences' || scored === undefined || scored.points === null) return null
        return { items: found.items, points: scored.occurrences.map(({ points }) => points) }
      })
  }
}

/** The exact value, and the rounded one beside ours. */
function listValues(
  context: TextContext,
  indicator: CompiledIndicator,
  column: MakeColumn
): readonly CalculatedColumn[] {
  const { columns } = context.words
  const { id } = indicator
  const rounding = roundingOf(indicator)
  const exact = column('value', columns.value, (found, at, line) =>
    valueCell(context, indicator, found, writeValue(indicator, line, at))
  )
  if (rounding === null) return [exact]
  const rounded = column('rounded', columns.rounded, (found, at) =>
    isNumber(found)
      ? liveCell(writeRounding(at(`${id}/value`), rounding), toFloat(found.value ?? '0'), rounding.decimals)
      : found.value
  )
  const ours = column('our-value', `${columns.ours} · ${columns.value}`, (found) =>
    isNumber(found) ? figureCell(found.value) : found.value
  )
  return [exact, rounded, ours]
}

/** A value whose formula cannot be written stands as it is. */
function valueCell(
  context: TextContext,
  { measure, document }: CompiledIndicator,
  { value, exactValue }: IndicatorScore,
  formula: string | null
): WorkbookCell {
  if (exactValue === null) {
    const figure =
      document.measure === 'given' ? context.definition.part.figures?.[document.figure] : undefined
    if (figure === undefined || value === null || formula === null) return value
    return liveCell(formula, nameLevel(context, figure, value))
  }
  const isRate = measure === 'ratio' || measure === 'change'
  const number = toFloat(exactValue) * (isRate ? 100 : 1)
  // Quotients go on for ever; counts do not.
  if (formula !== null) return liveCell(formula, number, isRate ? 4 : null)
  return isRate ? { formula: `100*${exactValue}`, value: number } : figureCell(exactValue)
}

function listPoints(
  context: TextContext,
  indicator: CompiledIndicator,
  column: MakeColumn
): readonly CalculatedColumn[] {
  const { columns } = context.words
  const { id, document } = indicator
  const rounding = roundingOf(indicator)
  const value = `${id}/${rounding === null ? 'value' : 'rounded'}`
  return [
    column('points', columns.points, (found, at, { score }) => {
      const formula = writePoints(context, indicator, at(value), score, at)
      const { decimals } = document.pointsRounding
      return formula === null
        ? figureCell(found.points)
        : liveCell(formula, toFloat(found.points ?? '0'), decimals)
    }),
    column('our-points', `${columns.ours} · ${columns.points}`, ({ points }) => figureCell(points)),
    column('check', columns.check, (found, at) =>
      checkCell(
        [
          [at(`${id}/points`), at(`${id}/our-points`)],
          ...(rounding !== null && isNumber(found)
            ? [[at(`${id}/rounded`), at(`${id}/our-value`)] as const]
            : [])
        ],
        columns
      )
    ),
    column('weight', columns.weight, ({ weight }) => inputCell(weight))
  ]
}
