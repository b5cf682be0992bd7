import { addRationals, createRational, multiplyRationals, type Scoreboard } from '@lijie/engine'
import { parseExact, sayNumber } from './exact-number.js'

/** Full marks of a scheme (满分): as it declares, or else what its indicators can give; null when that is nothing. */
export function fullMarksOf({ fullMarks, indicators }: Scoreboard): string | null {
  if (fullMarks !== null) return fullMarks
  const sum = indicators
    .map(({ maxPoints, weight }) => multiplyRationals(parseExact(maxPoints), parseExact(weight)))
    .reduce(addRationals, createRational(0))
  return sum.numerator > 0n ? sayNumber(sum) : null
}
