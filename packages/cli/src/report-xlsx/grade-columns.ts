import { say, type TextContext } from '../report-text/text-context.js'
import {
  checkText,
  liveCell,
  whenRanked,
  type CalculatedColumn,
  type CalculatedLine
} from './calculated-column.js'
import { lineCell } from './cells.js'
import { writeNumber, writeRounding, writeText } from './excel-numbers.js'

/** The grade from the total, ours, and whether they agree (等级计算列); nothing for a scheme without grades. */
export function listGradeColumns(context: TextContext): readonly CalculatedColumn[] {
  const { definition, words } = context
  const { grades } = definition.document
  if (grades === undefined) return []
  const { bands, rounding } = grades
  const labelOf = ({ score }: CalculatedLine): string => {
    const band = bands.find(({ id }) => id === score.grade)
    return band === undefined ? '–' : say(context, band.label)
  }
  const { columns } = words
  return [
    whenRanked('grade', columns.grade, (line, at) => {
      const total = rounding === undefined ? at('total') : writeRounding(at('exact'), rounding)
      const formula = bands.reduceRight<string>((rest, { from, to, label }) => {
        const tests = [
          ...(from === null ? [] : [`${total}>=${writeNumber(from)}`]),
          ...(to === null ? [] : [`${total}<${writeNumber(to)}`])
        ]
        return tests.length === 0
          ? writeText(say(context, label))
          : `IF(AND(${tests.join(',')}),${writeText(say(context, label))},${rest})`
      }, '"–"')
      return liveCell(formula, labelOf(line))
    }),
    whenRanked('our-grade', `${columns.ours} · ${columns.grade}`, (line) => lineCell(labelOf(line))),
    whenRanked('grade-check', columns.check, (_, at) => checkText(at('grade'), at('our-grade'), columns))
  ]
}
