import type { FormulaCall, Rounding } from '../generated/types.js'

/** What a name in front of a parenthesis does: functions in both languages (函数). */
export const formulaFunctions: ReadonlyMap<string, FormulaCall['call'] | 'round'> = new Map([
  ['min', 'min'],
  ['最小', 'min'],
  ['max', 'max'],
  ['最大', 'max'],
  ['clamp', 'clamp'],
  ['限幅', 'clamp'],
  ['abs', 'abs'],
  ['绝对值', 'abs'],
  ['round', 'round'],
  ['舍入', 'round']
])

/** Names of roundings, as documents write them and in Chinese (舍入方式). */
export const roundingWords: ReadonlyMap<string, Rounding['mode']> = new Map([
  ['half-up', 'half-up'],
  ['四舍五入', 'half-up'],
  ['half-even', 'half-even'],
  ['四舍六入五成双', 'half-even'],
  ['down', 'down'],
  ['舍去', 'down'],
  ['up', 'up'],
  ['进一', 'up']
])

/** How many values each function takes: least and most. */
export const argumentCounts: Readonly<Record<FormulaCall['call'], readonly [number, number]>> = {
  min: [1, 20],
  max: [1, 20],
  clamp: [3, 3],
  abs: [1, 1]
}
