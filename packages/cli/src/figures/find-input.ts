import { createRational, divideRationals, multiplyRationals, type Rational } from '@lijie/engine/kernel'
import { readNumber, readPair } from './read-number.js'

/**
 * The number that a formula means by a name (公式引用的输入): the input of that name, of the name in snake case, or of `name_percent`;
 * null when there is none, or when it is no number. A rate that is printed as counts only, `4/5`, is their share in per cent.
 */
export function findInput(inputs: ReadonlyMap<string, unknown>, name: string): Rational | null {
  const key = nameInput(inputs, name)
  if (key !== null) return readNumber(inputs.get(key))
  const [pair, another] = [...inputs.values()].map(readPair).filter((one) => one !== null)
  if (!/^(rate|rate_percent|比率)$/.test(name) || pair === undefined || another !== undefined) return null
  return multiplyRationals(divideRationals(pair[0], pair[1]), createRational(100))
}

/** The key of that input, or null. */
export function nameInput(inputs: ReadonlyMap<string, unknown>, name: string): string | null {
  const snake = name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/[\s-]+/g, '_')
    .toLowerCase()
  const exact = [name, snake, `${snake}_percent`].find((key) => inputs.has(key))
  if (exact !== undefined) return exact
  const [only, another] = [...inputs.keys()].filter((key) => bareName(key) === bareName(name))
  return only !== undefined && another === undefined ? only : null
}

/** A name without what tells ways of writing apart: `dueToClose`, `due_to_close`, `due-to-close`. */
function bareName(name: string): string {
  return name.replace(/[\s_-]+/g, '').toLowerCase()
}

/** The inputs that are numbers, in order. */
export function listNumbers(inputs: ReadonlyMap<string, unknown>): readonly (readonly [string, Rational])[] {
  return [...inputs].flatMap(([key, value]) => {
    const number = readNumber(value)
    return number === null ? [] : [[key, number] as const]
  })
}

/** What a formula calls its one input, whatever the input is called. */
const placeholders = ['rate', 'rate_percent', 'value', 'x', 'r', 'n', 'count', 'score', 'points']

/** The only input, for a name that stands for whatever is given; null where there are several. */
export function findOnly(inputs: ReadonlyMap<string, unknown>, name: string): Rational | null {
  const [only, another] = listNumbers(inputs)
  return placeholders.includes(name) && only !== undefined && another === undefined ? only[1] : null
}
