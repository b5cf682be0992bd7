import type { CompiledIndicator, ObjectScore } from '@lijie/engine'
import { readFormula } from '@lijie/engine/formulas'
import type { FormulaPoints, LevelPoints, LinearPoints, PointsBand, PointsRule } from '@lijie/schema'
import type { TextContext } from '../report-text/text-context.js'
import type { CellAt } from './calculated-column.js'
import { writeFormula } from './excel-formula.js'
import { writeBounds, writeNumber, writeRounding, writeText } from './excel-numbers.js'
import { nameLevel } from './input-columns.js'
import { nameCells } from './value-formula.js'

const mostBands = 60

/** Points from the cell of a value (得分公式), bounded and rounded; null when the sheet does not hold what the rule needs. */
export function writePoints(
  context: TextContext,
  indicator: CompiledIndicator,
  value: string,
  score: ObjectScore,
  at: CellAt
): string | null {
  const { document } = indicator
  const byMeasure: PointsRule = { rule: document.measure === 'occurrences' ? 'value' : 'multiply' }
  const points = writeRule(context, indicator, document.points ?? byMeasure, value, score, at)
  return points === null ? null : writeRounding(writeBounds(points, document), document.pointsRounding)
}

function writeRule(
  context: TextContext,
  indicator: CompiledIndicator,
  rule: PointsRule,
  value: string,
  score: ObjectScore,
  at: CellAt
): string | null {
  switch (rule.rule) {
    case 'multiply':
      return `${writeNumber(indicator.document.maxPoints)}*${value}/100`
    case 'value':
      return value
    case 'linear':
      return writeLinear(rule, value)
    case 'bands':
      return writeBands(rule.bands, value)
    case 'class-bands': {
      const bands = score.objectClass === null ? undefined : rule.classes[score.objectClass]
      if (bands !== undefined) return writeBands(bands, value)
      return typeof rule.otherClass === 'string' ? null : writeNumber(rule.otherClass.points)
    }
    case 'levels':
      return writeLevels(nameLevels(context, indicator, rule.levels), value)
    case 'formula':
      return writeFormulaRule(indicator, rule, value, at)
  }
}

function writeLinear(
  { threshold, atThreshold, loses, step, perStep, steps, floor }: LinearPoints,
  value: string
): string {
  const [edge, full] = [writeNumber(threshold), writeNumber(atThreshold)]
  const distance = loses === 'below' ? `(${edge}-${value})` : `(${value}-${edge})`
  const exact = `${distance}/${writeNumber(step)}`
  const count =
    steps === 'pro-rata'
      ? exact
      : writeRounding(exact, { decimals: 0, mode: steps === 'started' ? 'up' : 'down' })
  const lost = `${full}-${writeNumber(perStep)}*${count}`
  const bounded = floor === undefined ? lost : `MIN(${full},MAX(${writeNumber(floor)},${lost}))`
  return `IF(${distance}<=0,${full},${bounded})`
}

function writeBands(bands: readonly PointsBand[], value: string): string | null {
  if (bands.length > mostBands) return null
  return bands.reduceRight<string>((rest, { from, to, points }) => {
    const tests = [
      ...(from === null ? [] : [`${value}>=${writeNumber(from)}`]),
      ...(to === null ? [] : [`${value}<${writeNumber(to)}`])
    ]
    if (tests.length === 0) return writeNumber(points)
    const test = tests.length === 1 ? tests.join('') : `AND(${tests.join(',')})`
    return `IF(${test},${writeNumber(points)},${rest})`
  }, 'NA()')
}

function writeLevels(
  levels: readonly (readonly [string, PointsBand['points']])[],
  value: string
): string | null {
  if (levels.length > mostBands) return null
  return levels.reduceRight<string>(
    (rest, [level, points]) => `IF(${value}=${writeText(level)},${writeNumber(points)},${rest})`,
    'NA()'
  )
}

/** Levels as the cell of the figure calls them. */
function nameLevels(
  context: TextContext,
  { document }: CompiledIndicator,
  levels: LevelPoints['levels']
): readonly (readonly [string, PointsBand['points']])[] {
  const figure = document.measure === 'given' ? context.definition.part.figures?.[document.figure] : undefined
  return Object.entries(levels).map(([id, points]) => [
    figure === undefined ? id : nameLevel(context, figure, id),
    points
  ])
}

function writeFormulaRule(
  indicator: CompiledIndicator,
  { formula, onZero }: FormulaPoints,
  value: string,
  at: CellAt
): string | null {
  const read = readFormula(formula)
  if (!read.ok) return null
  const cellOf = nameCells(indicator, at)
  const written = writeFormula(read.node, (name) => {
    if (name === 'value' || name === '数值') return value
    if (name === 'fullMarks' || name === '满分') return writeNumber(indicator.document.maxPoints)
    return cellOf(name)
  })
  if (written === null || typeof onZero !== 'object') return written
  return `IFERROR(${written},${writeNumber(onZero.points)})`
}
