import type { QuantityUnit } from '@lijie/schema'
import { createRational, multiplyRationals, type Rational } from '../kernel/index.js'

/** What a unit measures, and its size as a power of ten of the smallest unit of that kind. */
const scales: Readonly<Record<QuantityUnit, readonly [measure: string, exponent: number]>> = {
  mm: ['length', 0],
  cm: ['length', 1],
  m: ['length', 3],
  km: ['length', 6],
  mm2: ['area', 0],
  cm2: ['area', 2],
  m2: ['area', 6],
  km2: ['area', 12],
  l: ['volume', 0],
  m3: ['volume', 3],
  g: ['mass', 0],
  kg: ['mass', 3],
  t: ['mass', 6],
  station: ['station', 0],
  piece: ['piece', 0],
  db: ['db', 0]
}

/** True when both units measure the same thing (长度、面积、容积、质量…); a unit that is none measures nothing. */
export function isConvertible(from: QuantityUnit, to: QuantityUnit): boolean {
  return Object.hasOwn(scales, from) && Object.hasOwn(scales, to) && scales[from][0] === scales[to][0]
}

/**
 * A number of one unit in another, read as the decimal that was written: 0.1 cm is 1 mm. Undefined when the units measure
 * different things or no number has exactly that decimal value.
 */
export function convertQuantity(value: number, from: QuantityUnit, to: QuantityUnit): number | undefined {
  if (!isConvertible(from, to)) return undefined
  const exact = multiplyRationals(rationalOfDecimal(value), powerOfTen(scales[from][1] - scales[to][1]))
  const converted = Number(exact.numerator) / Number(exact.denominator)
  if (!Number.isFinite(converted)) return undefined
  const back = rationalOfDecimal(converted)
  return back.numerator === exact.numerator && back.denominator === exact.denominator ? converted : undefined
}

/** The decimal that a number is written as: 0.1 is one tenth, not the double next to it. */
function rationalOfDecimal(value: number): Rational {
  const [mantissa = '0', exponent = '0'] = String(value).split('e')
  const [whole = '0', fraction = ''] = mantissa.split('.')
  return multiplyRationals(
    createRational(BigInt(whole + fraction)),
    powerOfTen(Number(exponent) - fraction.length)
  )
}

function powerOfTen(exponent: number): Rational {
  const power = 10n ** BigInt(Math.abs(exponent))
  return exponent < 0 ? createRational(1n, power) : createRational(power)
}
