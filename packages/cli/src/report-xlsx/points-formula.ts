import type { CompiledIndicator, ObjectScore } from '@lijie/engine'
import { readFormula } from '@lijie/engine/formulas'
import type { FormulaPoints, LinearPoints, PointsBand, PointsRule } from '@lijie/schema'
import { writeFormula } from './excel-formula.js'
import { writeBounds, writeNumber, writeRounding, writeText } from './excel-numbers.js'

const mostBands = 60

/** Points from the cell of a value (得分公式), bounded and rounded; null when the sheet does not hold what the rule needs. */
export function writePoints(indicator: CompiledIndicator, value: string, score: ObjectScore): string | null {
  const { document } = indicator
  const byMeasure: PointsRule = { rule: document.measure === 'occurrences' ? 'value' : 'multiply' }
  const points = writeRule(indicator, document.points ?? byMeasure, value, score)
  return points === null ? null : writeRounding(writeBounds(points, document), document.pointsRounding)
}

function writeRule(
  indicator: CompiledIndicator,
  rule: PointsRule,
  value: string,
  score: ObjectScore
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
      return writeLevels(Object.entries(rule.levels), value)
    case 'formula':
      return writeFormulaRule(indicator, rule, value, score)
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

function writeFormulaRule(
  { names, document }: CompiledIndicator,
  { formula, onZero }: FormulaPoints,
  value: string,
  score: ObjectScore
): string | null {
  const read = readFormula(formula)
  if (!read.ok) return null
  const written = writeFormula(read.node, (name) => {
    if (name === 'value' || name === '数值') return value
    if (name === 'fullMarks' || name === '满分') return writeNumber(document.maxPoints)
    return cellOfCounter(names.get(name), score)
  })
  if (written === null || typeof onZero !== 'object') return written
  return `IFERROR(${written},${writeNumber(onZero.points)})`
}

/** Counters are known to the scoreboard; figures are not. */
function cellOfCounter(
  meaning: { readonly counter: string } | { readonly figure: string } | undefined,
  { counters }: ObjectScore
): string | null {
  if (meaning === undefined || !('counter' in meaning)) return null
  const value = counters.find(({ id }) => id === meaning.counter)?.value
  return value === undefined ? null : `(${value})`
}
