import { disagrees, type CheckedFigure } from './checked-figure.js'
import type { FigureVector } from './figure-vector.js'
import { readNumber } from './read-number.js'

/** Whether a bulletin tells of one object that has no data, rather than of the places of several (单个对象缺数据). */
export function isWithoutFigure({ inputs, expected }: FigureVector): boolean {
  return ![...expected.keys()].some((key) => inputs.has(key))
}

/**
 * An object without data has neither a score nor a place (无数据不打分、不排名): every input is nothing or zero, and what is printed is no
 * number. A zero that is printed in its place differs.
 */
export function checkWithoutFigure(vector: FigureVector): CheckedFigure {
  const { inputs, expected } = vector
  const hasNothing = [...inputs.values()].some((value) => {
    const number = readNumber(value)
    return number === null || number.numerator === 0n
  })
  const printed = [...expected].map(([key, value]) => `${key} ${value === null ? '-' : String(value)}`)
  const isBlank = [...expected.values()].every((value) => readNumber(value) === null)
  return {
    vector,
    status: hasNothing && isBlank ? 'agrees' : disagrees(vector),
    computed: hasNothing ? [...expected.keys()].map((key) => `${key} -`).join(', ') : null,
    printed: printed.join(', '),
    unchecked: [],
    because: null
  }
}
