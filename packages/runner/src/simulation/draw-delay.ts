import type { Random } from './create-random.js'

/** How long something takes (耗时分布): half of all times lie below `median`. */
export interface Delay {
  /** In minutes. */
  readonly median: number
  /** How far times spread, in hundredths of a doubling: 100 says that about two thirds lie between half and double the median. */
  readonly spread: number
}

const one = 2 ** 16
/** Times beyond this many doublings of the median, up or down, are cut off. */
const mostDoublings = 5
/** Uniform numbers that are added up: their sum has a standard deviation of one, and a bell shape. */
const summed = 12

/**
 * A time that is now and then much longer than usual (对数正态近似), in milliseconds: the median times a power of two whose
 * exponent is a sum of uniform numbers. Whole numbers only, so that every machine draws the same.
 */
export function drawDelay(random: Random, { median, spread }: Delay): number {
  return scaleTime(median * 60_000, drawPower(random, spread))
}

/** A power of two, as a fraction of 65,536: 65,536 is no change. */
export function drawPower(random: Random, spread: number): number {
  let sum = -(summed / 2) * one
  for (let count = 0; count < summed; count += 1) sum += random.next() >>> 16
  const most = mostDoublings * one
  const exponent = Math.max(-most, Math.min(most, Math.floor((sum * spread) / 100)))
  const doublings = Math.floor(exponent / one)
  // Between two powers the curve is a straight line: at most 6 % off, and exact in whole numbers.
  const mantissa = one + (exponent - doublings * one)
  return doublings >= 0 ? mantissa * 2 ** doublings : Math.floor(mantissa / 2 ** -doublings)
}

/** A time of so many milliseconds, changed by a power of {@link drawPower}; whole milliseconds. */
export function scaleTime(ms: number, power: number): number {
  return Math.floor(((ms / 1000) * power) / one) * 1000
}
