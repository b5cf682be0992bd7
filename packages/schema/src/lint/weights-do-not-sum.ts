import type { RationalNumber } from '../generated/types.js'
import { joinPointer } from '../parse/index.js'
import { createFinding, type LintRule } from './lint-rule.js'

/** Schemes whose weights (权重) do not add up, exactly, to the sum they declare. */
export const weightsDoNotSum: LintRule = ({ evaluation }) =>
  Object.entries(evaluation?.schemes ?? {}).flatMap(([scheme, { indicators, total }]) => {
    const sum = indicators.map(({ weight }) => toFraction(weight)).reduce(addFractions, [0n, 1n])
    const declared = toFraction(total.weightsSumTo)
    if (sum[0] * declared[1] === declared[0] * sum[1]) return []
    const pointer = `${joinPointer('/schemes', scheme)}/total/weightsSumTo`
    const params = { scheme, sum: showFraction(sum), declared: showFraction(declared) }
    return [createFinding('evaluation', pointer, 'evaluation/weights-do-not-sum', params)]
  })

type Fraction = readonly [numerator: bigint, denominator: bigint]

function toFraction({ numerator, denominator }: RationalNumber): Fraction {
  return [BigInt(numerator), BigInt(denominator)]
}

function addFractions(a: Fraction, b: Fraction): Fraction {
  return [a[0] * b[1] + b[0] * a[1], a[1] * b[1]]
}

function showFraction([numerator, denominator]: Fraction): string {
  let [a, b] = [numerator < 0n ? -numerator : numerator, denominator]
  while (b !== 0n) [a, b] = [b, a % b]
  const [top, bottom] = a === 0n ? [0n, 1n] : [numerator / a, denominator / a]
  return bottom === 1n ? String(top) : `${top}/${bottom}`
}
