import { createRational, type Rational } from './rational.js'

/**
 * The fraction with the smallest denominator strictly between two others (最简分数), found by continued fractions. Where
 * even this one cannot be written down, no fraction can.
 */
export function findSimplestFraction(below: Rational, above: Rational): Rational {
  const whole = floor(below)
  if (createsRoom(whole + 1n, above)) return createRational(whole + 1n)
  const rest = { numerator: below.numerator - whole * below.denominator, denominator: below.denominator }
  const end = { numerator: above.numerator - whole * above.denominator, denominator: above.denominator }
  if (rest.numerator === 0n) return addWhole(createRational(1n, end.denominator / end.numerator + 1n), whole)
  const inverse = findSimplestFraction(flip(end), flip(rest))
  return addWhole(flip(inverse), whole)
}

function createsRoom(whole: bigint, { numerator, denominator }: Rational): boolean {
  return whole * denominator < numerator
}

function addWhole({ numerator, denominator }: Rational, whole: bigint): Rational {
  return createRational(numerator + whole * denominator, denominator)
}

function flip({ numerator, denominator }: Rational): Rational {
  return { numerator: denominator, denominator: numerator }
}

function floor({ numerator, denominator }: Rational): bigint {
  const quotient = numerator / denominator
  return numerator % denominator < 0n ? quotient - 1n : quotient
}
