import { EngineError, isEngineError } from './engine-error.js'
import {
  addRationals,
  divideRationals,
  multiplyRationals,
  subtractRationals,
  type Rational
} from './rational.js'

/**
 * How many digits numerators and denominators of scores may have (分数位数上限). The longest number of any scheme that is shipped has
 * 17; fifteen rates of a thousand million cases each, added up in one formula, have 140. Beyond that lie only long numbers that are
 * multiplied with each other many times, whose arithmetic takes seconds for each object.
 */
export const mostDigits = 150
const beyond = 10n ** BigInt(mostDigits)
const code = 'evaluation/number-too-long'

/** Whether a fraction in lowest terms has more digits than scores may have (超出位数). */
export function isTooLong({ numerator, denominator }: Rational): boolean {
  return numerator >= beyond || numerator <= -beyond || denominator >= beyond
}

/** a + b; throws EngineError `evaluation/number-too-long`, like its neighbours, which {@link unlessTooLong} catches. */
export function addBounded(a: Rational, b: Rational): Rational {
  return keepShort(addRationals(a, b))
}

/** a - b */
export function subtractBounded(a: Rational, b: Rational): Rational {
  return keepShort(subtractRationals(a, b))
}

/** a * b */
export function multiplyBounded(a: Rational, b: Rational): Rational {
  return keepShort(multiplyRationals(a, b))
}

/** a / b; throws RangeError when b is zero. */
export function divideBounded(a: Rational, b: Rational): Rational {
  return keepShort(divideRationals(a, b))
}

/** What is computed, or null when a number in it would be too long. */
export function unlessTooLong<T>(compute: () => T): T | null {
  try {
    return compute()
  } catch (error) {
    if (isEngineError(error, code)) return null
    throw error
  }
}

/** Both sides of an operation are short, so that no operation takes long, whatever comes of it. */
function keepShort(value: Rational): Rational {
  if (!isTooLong(value)) return value
  throw new EngineError('evaluation/number-too-long', `A number of more than ${mostDigits} digits`)
}
