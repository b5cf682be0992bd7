import { listSchemes, type PlacedScheme } from './evaluation-parts.js'
import {
  compareFractions,
  multiplyFractions,
  showFraction,
  sumFractions,
  toFraction,
  type Fraction
} from './fraction.js'
import { createFinding, type Finding, type LintRule } from './lint-rule.js'

/** Schemes whose weights (权重) or full marks (满分) do not add up, exactly, to the sum they declare. */
export const weightsDoNotSum: LintRule = ({ evaluation }) => listSchemes(evaluation).flatMap(checkSums)

function checkSums({ id: scheme, scheme: { indicators, total }, pointer }: PlacedScheme): Finding[] {
  const weights = sumFractions(indicators.map(({ weight }) => toFraction(weight)))
  const marks = sumFractions(
    indicators.map(({ weight, maxPoints }) => multiplyFractions(toFraction(weight), toFraction(maxPoints)))
  )
  const sums: readonly (readonly [field: 'weightsSumTo' | 'fullMarks', sum: Fraction])[] = [
    ['weightsSumTo', weights],
    ['fullMarks', marks]
  ]
  return sums.flatMap(([field, sum]) => {
    const given = total[field]
    if (given === undefined) return []
    const declared = toFraction(given)
    if (compareFractions(sum, declared) === 0) return []
    const params = { scheme, sum: showFraction(sum), declared: showFraction(declared) }
    const code = field === 'fullMarks' ? 'evaluation/full-marks-do-not-sum' : 'evaluation/weights-do-not-sum'
    return [createFinding('evaluation', `${pointer}/total/${field}`, code, params)]
  })
}
