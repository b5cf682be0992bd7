import type { RationalNumber } from '../generated/types.js'
import { formulaLimits } from './formula-limits.js'

/**
 * The exact fraction of a plain decimal (小数的精确值), `0.25` or `12`; with `percent`, a hundredth of it. 'unreadable' for other
 * text, 'out-of-range' when documents cannot hold the fraction.
 */
export function readDecimal(text: string, percent: boolean): RationalNumber | 'unreadable' | 'out-of-range' {
  if (!/^(0|[1-9]\d*)(\.\d+)?$/.test(text)) return 'unreadable'
  const [whole = '', decimals = ''] = text.split('.')
  const scale = BigInt(decimals.length + (percent ? 2 : 0))
  return reduceFraction(BigInt(whole + decimals), 10n ** scale) ?? 'out-of-range'
}

/** A fraction in lowest terms, as documents write it; undefined when a part is too large. */
export function reduceFraction(numerator: bigint, denominator: bigint): RationalNumber | undefined {
  let [a, b] = [numerator < 0n ? -numerator : numerator, denominator]
  while (b !== 0n) [a, b] = [b, a % b]
  const [top, bottom] = [numerator / a, denominator / a]
  if (top > formulaLimits.largest || -top > formulaLimits.largest || bottom > formulaLimits.largest) return
  return { numerator: Number(top), denominator: Number(bottom) }
}
