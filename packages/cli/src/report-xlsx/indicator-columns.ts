import type { CompiledIndicator, IndicatorScore, ObjectScore } from '@lijie/engine'
import type { Rounding } from '@lijie/schema'
import type { WorkbookCell } from '@lijie/warehouse/spreadsheet'
import { say, type TextContext } from '../report-text/text-context.js'
import { checkCell, liveCell, type CalculatedColumn, type CellAt } from './calculated-column.js'
import { figureCell, toFloat } from './cells.js'
import { writeRounding } from './excel-numbers.js'
import { writePoints } from './points-formula.js'

/** The columns of one indicator (指标计算列): counts, value, rounded value, points, ours, check, weight. */
export function listIndicatorColumns(
  context: TextContext,
  indicator: CompiledIndicator
): readonly CalculatedColumn[] {
  const { columns } = context.words
  const { id, document } = indicator
  const isRatio = indicator.measure === 'ratio'
  const rounding = roundingOf(indicator)
  const column = (part: string, heading: string, cell: CellOf): CalculatedColumn => ({
    key: `${id}/${part}`,
    heading,
    cell: (score, at) => {
      const found = score.indicators.find((one) => one.id === id)
      return found === undefined || found.points === null ? null : cell(found, at, score)
    }
  })
  const plain: readonly CalculatedColumn[] = [
    ...(isRatio || indicator.measure === 'count'
      ? [
          column('numerator', isRatio ? columns.numerator : columns.times, ({ numerator }) =>
            figureCell(numerator)
          )
        ]
      : []),
    ...(isRatio
      ? [column('denominator', columns.denominator, ({ denominator }) => figureCell(denominator))]
      : []),
    column('value', columns.value, (found, at) => writeValue(indicator, found, at, context)),
    ...(rounding === null
      ? []
      : [
          column('rounded', columns.rounded, (found, at) =>
            isNumber(found)
              ? liveCell(
                  writeRounding(at(`${id}/value`), rounding),
                  toFloat(found.value ?? '0'),
                  rounding.decimals
                )
              : found.value
          ),
          column('our-value', `${columns.ours} · ${columns.value}`, (found) =>
            isNumber(found) ? figureCell(found.value) : found.value
          )
        ]),
    column('points', columns.points, (found, at, score) => {
      const formula = writePoints(indicator, at(`${id}/${rounding === null ? 'value' : 'rounded'}`), score)
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
    column('weight', columns.weight, ({ weight }) => figureCell(weight))
  ]
  return plain.map((one, i) => (i === 0 ? { ...one, above: say(context, indicator.label) } : one))
}

type CellOf = (found: IndicatorScore, at: CellAt, score: ObjectScore) => WorkbookCell

/** Levels are no numbers. */
function isNumber({ value, exactValue }: IndicatorScore): boolean {
  return exactValue !== null && value !== null
}

function roundingOf({ document }: CompiledIndicator): Rounding | null {
  if ('rateRounding' in document) return document.rateRounding
  return ('valueRounding' in document ? document.valueRounding : undefined) ?? null
}

/** The exact value from the counts beside it; what rests on figures or other schemes is taken as it is. */
function writeValue(
  { id, measure, document }: CompiledIndicator,
  found: IndicatorScore,
  at: CellAt,
  { words }: TextContext
): WorkbookCell {
  if (found.exactValue === null) return found.value
  const isRate = measure === 'ratio' || measure === 'change'
  const value = toFloat(found.exactValue) * (isRate ? 100 : 1)
  if (found.basis !== 'measured' || (measure !== 'ratio' && measure !== 'count')) {
    return isRate
      ? { formula: `100*${found.exactValue}`, value }
      : (figureCell(found.exactValue) ?? words.noPoints)
  }
  const [top, bottom] = [at(`${id}/numerator`), at(`${id}/denominator`)]
  if (measure === 'count') return liveCell(top, value)
  const isComplement = 'complement' in document && document.complement === true
  return liveCell(isComplement ? `(${bottom}-${top})*100/${bottom}` : `${top}*100/${bottom}`, value)
}
