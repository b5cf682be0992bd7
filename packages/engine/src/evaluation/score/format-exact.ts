import { formatDecimal, formatRational, type Rational } from '../../kernel/index.js'

/** An exact number as people write it (精确数写法): a decimal without needless zeros where there is one, else a fraction. */
export function formatExact(value: Rational): string {
  let rest = value.denominator
  let decimals = 0
  let scale = 1n
  // Every factor of two and of five takes one decimal at most.
  while (rest !== 1n && (rest % 2n === 0n || rest % 5n === 0n)) {
    decimals += 1
    scale *= 10n
    rest = value.denominator / greatestCommonDivisor(value.denominator, scale)
  }
  if (rest !== 1n) return formatRational(value)
  return formatDecimal({ scaled: (value.numerator * scale) / value.denominator, decimals })
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommonDivisor(b, a % b)
}
