import { createRational, type Rational } from '../../kernel/index.js'

/** Digits beyond this are no figure of an evaluation, and would be slow to calculate with. */
const mostCharacters = 60

/**
 * The exact value of decimal text such as `98.5` or `-2`, or of a fraction `2/3` (精确读数); null for anything else, such as
 * `NaN`, `1e3` or an empty text.
 */
export function readExact(text: string): Rational | null {
  if (typeof text !== 'string' || text.length > mostCharacters) return null
  const decimal = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text)
  if (decimal !== null) {
    const [, sign = '', whole = '', part = ''] = decimal
    return createRational(BigInt(`${sign}${whole}${part}`), 10n ** BigInt(part.length))
  }
  const fraction = /^(-?\d+)\/(\d+)$/.exec(text)
  const [, numerator = '', denominator = ''] = fraction ?? []
  if (fraction === null || BigInt(denominator) === 0n) return null
  return createRational(BigInt(numerator), BigInt(denominator))
}
