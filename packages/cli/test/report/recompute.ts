/** A value of a cell. */
export type Computed = number | string | boolean | null

const functions: Readonly<Record<string, (...of: readonly Computed[]) => Computed>> = {
  IF: (test, yes = null, no = null) => (test === true ? yes : no),
  AND: (...tests) => tests.every((test) => test === true),
  IFERROR: (value, other) => (typeof value === 'number' && !Number.isFinite(value) ? other : value),
  MIN: (...of) => Math.min(...of.map(Number)),
  MAX: (...of) => Math.max(...of.map(Number)),
  ABS: (value) => Math.abs(Number(value)),
  SIGN: (value) => Math.sign(Number(value)),
  INT: (value) => Math.floor(Number(value)),
  NA: () => Number.NaN,
  ROUND: (value, decimals) => shift(value, decimals, (size) => Math.floor(size + 0.5)),
  ROUNDDOWN: (value, decimals) => shift(value, decimals, Math.floor),
  ROUNDUP: (value, decimals) => shift(value, decimals, Math.ceil)
}

/** Rounds the size of a number as spreadsheets do: on fifteen digits, away from the binary noise. */
function shift(value: Computed, decimals: Computed, round: (size: number) => number): number {
  const number = Number(value)
  const factor = 10 ** Number(decimals)
  return (Math.sign(number) * round(Number((Math.abs(number) * factor).toPrecision(15)))) / factor
}

const sign = /\s*(?:(\d+(?:\.\d+)?)|"((?:[^"]|"")*)"|([A-Z]+\d+)|([A-Z]+)|(<>|>=|<=|[-+*/=<>(),]))/y

/** Computes formulas of a single line as a spreadsheet would (重算): a small part of its language, read from the left. */
export function recompute(formula: string, cellAt: (address: string) => Computed): Computed {
  const tokens: RegExpExecArray[] = []
  sign.lastIndex = 0
  while (sign.lastIndex < formula.length) {
    const token = sign.exec(formula)
    if (token === null) throw new Error(`not understood: ${formula}`)
    tokens.push(token)
  }
  let next = 0
  const take = (...wanted: readonly string[]): string | undefined => {
    const found = tokens[next]?.[5]
    if (found === undefined || !wanted.includes(found)) return undefined
    next += 1
    return found
  }
  const compare = (): Computed => {
    const left = add()
    const operator = take('<>', '>=', '<=', '=', '<', '>')
    return operator === undefined ? left : decide(operator, left, add())
  }
  const add = (): Computed => fold(multiply, ['+', '-'])
  const multiply = (): Computed => fold(single, ['*', '/'])
  const fold = (part: () => Computed, operators: readonly string[]): Computed => {
    let left = part()
    for (let operator = take(...operators); operator !== undefined; operator = take(...operators))
      left = calculate(operator, Number(left), Number(part()))
    return left
  }
  const single = (): Computed => {
    if (take('-') !== undefined) return -Number(single())
    if (take('(') !== undefined) return closed(compare())
    const [, number, text, cell, name] = tokens[next++] ?? []
    if (number !== undefined) return Number(number)
    if (text !== undefined) return text.replaceAll('""', '"')
    if (cell !== undefined) return cellAt(cell)
    if (name === 'TRUE' || name === 'FALSE') return name === 'TRUE'
    return call(name ?? '')
  }
  const call = (name: string): Computed => {
    take('(')
    const of: Computed[] = []
    while (take(')') === undefined) {
      of.push(compare())
      take(',')
    }
    const found = functions[name]
    if (found === undefined) throw new Error(`no function ${name}`)
    return found(...of)
  }
  const closed = (value: Computed): Computed => (take(')') === undefined ? Number.NaN : value)
  return compare()
}

function calculate(operator: string, a: number, b: number): number {
  if (operator === '+') return a + b
  if (operator === '-') return a - b
  return operator === '*' ? a * b : a / b
}

function decide(operator: string, a: Computed, b: Computed): boolean {
  if (operator === '=') return a === b
  if (operator === '<>') return a !== b
  const [left, right] = [Number(a), Number(b)]
  if (operator === '>=') return left >= right
  if (operator === '<=') return left <= right
  return operator === '<' ? left < right : left > right
}
