import { formatDecimal, formatRational, type Rational } from '../../kernel/index.js'

/** An exact number as people write it (精确数写法): a decimal without needless zeros where there is one, else a fraction. */
export function formatExact(value: Rational): string {
  const twos = countFactors(value.denominator, 2n)
  const fives = countFactors(twos.rest, 5n)
  if (fives.rest !== 1n) return formatRational(value)
  const decimals = Math.max(twos.count, fives.count)
  return formatDecimal({ scaled: (value.numerator * 10n ** BigInt(decimals)) / value.denominator, decimals })
}

function countFactors(value: bigint, factor: bigint): { readonly count: number; readonly rest: bigint } {
  let [count, rest] = [0, value]
  while (rest % factor === 0n) {
    count += 1
    rest /= factor
  }
  return { count, rest }
}
