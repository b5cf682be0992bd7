import type { FactDefinition, RationalNumber } from '@lijie/schema'
import { nextDouble, type Threshold } from '../criteria/index.js'
import {
  compareRationals,
  createRational,
  findSimplestFraction,
  readRational,
  type Rational
} from '../kernel/index.js'

/** A plain value on a threshold (odd cells) or strictly between two of them, inside the bounds of the fact. */
export function sampleCell(
  cell: number,
  points: readonly Threshold[],
  definition: FactDefinition
): number | RationalNumber | undefined {
  const isShare = definition.type === 'ratio'
  const on = cell % 2 === 1 ? points[(cell - 1) / 2] : undefined
  if (on !== undefined) return isShare ? writeRational(on.exact) : on.atLeast
  const below = points[cell / 2 - 1]
  const above = points[cell / 2]
  if (isShare) return sampleShare(below?.exact, above?.exact, definition)
  return sampleNumber(below?.atLeast, above?.atLeast, definition)
}

/** The fraction with the smallest denominator between two thresholds, so that examples stay readable. */
function sampleShare(
  below: Rational | undefined,
  above: Rational | undefined,
  { minimum, maximum }: Extract<FactDefinition, { type: 'ratio' }>
): number | RationalNumber | undefined {
  const lower = below ?? (minimum === undefined ? undefined : readRational(minimum))
  const upper = above ?? (maximum === undefined ? undefined : readRational(maximum))
  if (lower === undefined) return upper === undefined ? 0 : writeRational(createRational(floor(upper) - 1n))
  if (upper === undefined) return writeRational(createRational(floor(lower) + 1n))
  return compareRationals(lower, upper) < 0 ? writeRational(findSimplestFraction(lower, upper)) : undefined
}

/** The number with the fewest decimals between two thresholds. */
function sampleNumber(
  below: number | undefined,
  above: number | undefined,
  definition: FactDefinition
): number | undefined {
  const bounded = definition.type === 'integer' || definition.type === 'quantity'
  const minimum = bounded ? definition.minimum : undefined
  const maximum = bounded ? definition.maximum : undefined
  const isAllowed = (value: number): boolean =>
    (definition.type === 'quantity' || Number.isInteger(value)) &&
    (below === undefined || value > below) &&
    (above === undefined || value < above) &&
    (minimum === undefined || value >= minimum) &&
    (maximum === undefined || value <= maximum)
  const lower = below ?? minimum ?? (above === undefined ? 0 : Math.ceil(above) - 2)
  for (let scale = 1; scale <= 1e15; scale *= 10) {
    const candidate = (Math.floor(lower * scale) + 1) / scale
    if (isAllowed(candidate)) return candidate
  }
  return [lower, nextDouble(lower, 1), maximum, minimum].find(
    (value) => value !== undefined && isAllowed(value)
  )
}

/** As documents write it; a number where the parts are too large for that. */
function writeRational({ numerator, denominator }: Rational): RationalNumber | number {
  const parts = { numerator: Number(numerator), denominator: Number(denominator) }
  const isSafe = Number.isSafeInteger(parts.numerator) && Number.isSafeInteger(parts.denominator)
  return isSafe ? parts : parts.numerator / parts.denominator
}

function floor({ numerator, denominator }: Rational): bigint {
  const quotient = numerator / denominator
  return numerator % denominator < 0n ? quotient - 1n : quotient
}
