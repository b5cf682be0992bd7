import {
  addRationals,
  createRational,
  formatDecimal,
  formatRational,
  multiplyRationals,
  roundRational,
  type Rational
} from '@lijie/engine'
import type { RationalNumber, Rounding } from '@lijie/schema'

/** The exact value of a figure of a scoreboard (精确数): a decimal such as `-83.01` or a fraction `20197/26217`. */
export function parseExact(text: string): Rational {
  const [top = '0', bottom = '1'] = text.split('/')
  const [whole = '0', fraction = ''] = top.split('.')
  return createRational(BigInt(whole + fraction), 10n ** BigInt(fraction.length) * BigInt(bottom))
}

/** How long a bar is to be: nothing that is printed may come from it. */
export function lengthOf(text: string): number {
  const { numerator, denominator } = parseExact(text)
  return Number((numerator * 1_000_000n) / denominator) / 1_000_000
}

/** A number of a document as people read it: a decimal where there is an end to it, else a fraction. */
export function sayNumber({ numerator, denominator }: RationalNumber | Rational): string {
  for (let decimals = 0; decimals <= 12; decimals++) {
    const scaled = BigInt(numerator) * 10n ** BigInt(decimals)
    if (scaled % BigInt(denominator) === 0n) {
      return formatDecimal({ scaled: scaled / BigInt(denominator), decimals })
    }
  }
  return `${numerator}/${denominator}`
}

/** The sum of two exact numbers. */
export function addExact(a: string, b: string): string {
  return formatRational(addRationals(parseExact(a), parseExact(b)))
}

/** A number of a document so many times. */
export function multiplyExact({ numerator, denominator }: RationalNumber, times: string): string {
  return formatRational(multiplyRationals(createRational(numerator, denominator), parseExact(times)))
}

/** The same, cut to so many decimals. */
export function sayRounded(value: Rational, rounding: Rounding): string {
  return formatDecimal(roundRational(value, rounding))
}

/** With a sign where it is more than nothing. */
export function saySigned(text: string): string {
  return /^[-0.]/.test(text) && !/^0\.0*[1-9]/.test(text) ? text : `+${text}`
}
