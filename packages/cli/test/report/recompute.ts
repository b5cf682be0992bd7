import { nameColumn } from '@lijie/warehouse/spreadsheet'

/** A value of a cell. */
export type Computed = number | string | boolean | null
/** A value, or those of a column of cells. */
type Value = Computed | readonly Computed[]

/** Where cells stand: an address of the own sheet, or of another one, e.g. `Calculation A!X12`. */
export type CellReader = (address: string) => Computed

const functions: Readonly<Record<string, (...of: readonly Computed[]) => Computed>> = {
  IF: (test, yes = null, no = null) => (test === true ? yes : no),
  AND: (...tests) => tests.every((test) => test === true),
  IFERROR: (value, other) => (typeof value === 'number' && !Number.isFinite(value) ? other : value),
  ABS: (value) => Math.abs(Number(value)),
  SIGN: (value) => Math.sign(Number(value)),
  INT: (value) => Math.floor(Number(value)),
  NA: () => Number.NaN,
  ROUND: (value, decimals) => shift(value, decimals, (size) => Math.floor(size + 0.5)),
  ROUNDDOWN: (value, decimals) => shift(value, decimals, Math.floor),
  ROUNDUP: (value, decimals) => shift(value, decimals, Math.ceil)
}

/** What takes whole columns. */
const overColumns: Readonly<Record<string, (...of: readonly Value[]) => Value>> = {
  SUMPRODUCT: (all) => listOf(all).reduce((sum: number, one) => sum + Number(one), 0),
  MIN: (...of) => Math.min(...of.flatMap(listOf).map(Number)),
  MAX: (...of) => Math.max(...of.flatMap(listOf).map(Number)),
  COUNTIF: (cells, wanted) => listOf(cells).filter((cell) => cell === wanted).length,
  /** Of columns as conditions: how many lines are like each of them. */
  COUNTIFS: (...of) =>
    listOf(of[1]).map((_, line) =>
      listOf(of[0]).reduce((count: number, _cell, i) => {
        const same = of.every((cells, k) => {
          const wanted = listOf(of[k + 1])[line]
          return k % 2 === 1 || String(listOf(cells)[i] ?? '') === String(wanted ?? '')
        })
        return same ? count + 1 : count
      }, 0)
    )
}

/** Rounds the size of a number as spreadsheets do: on fifteen digits, away from the binary noise. */
function shift(value: Computed, decimals: Computed, round: (size: number) => number): number {
  const number = Number(value)
  const factor = 10 ** Number(decimals)
  return (Math.sign(number) * round(Number((Math.abs(number) * factor).toPrecision(15)))) / factor
}

const cell = String.raw`(?:'(?:[^']|'')*'!)?\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?`
const sign = new RegExp(
  String.raw`\s*(?:(\d+(?:\.\d+)?)|"((?:[^"]|"")*)"|(${cell})|([A-Z]+)|(<>|>=|<=|[-+*/=<>(),&]))`,
  'y'
)

/** Computes formulas as a spreadsheet would (重算): a small part of its language, read from the left. */
export function recompute(formula: string, cellAt: CellReader): Computed {
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
  const compare = (): Value => {
    const left = join()
    const operator = take('<>', '>=', '<=', '=', '<', '>')
    return operator === undefined ? left : spread(left, join(), (a, b) => decide(operator, a, b))
  }
  const join = (): Value => fold(add, ['&'])
  const add = (): Value => fold(multiply, ['+', '-'])
  const multiply = (): Value => fold(single, ['*', '/'])
  const fold = (part: () => Value, operators: readonly string[]): Value => {
    let left = part()
    for (let operator = take(...operators); operator !== undefined; operator = take(...operators)) {
      const wanted = operator
      left = spread(left, part(), (a, b) => calculate(wanted, a, b))
    }
    return left
  }
  const single = (): Value => {
    if (take('-') !== undefined) return spread(0, single(), (a, b) => Number(a) - Number(b))
    if (take('(') !== undefined) return closed(compare())
    const [, number, text, place, name] = tokens[next++] ?? []
    if (number !== undefined) return Number(number)
    if (text !== undefined) return text.replaceAll('""', '"')
    if (place !== undefined) return readCells(place, cellAt)
    if (name === 'TRUE' || name === 'FALSE') return name === 'TRUE'
    return call(name ?? '')
  }
  const call = (name: string): Value => {
    take('(')
    const of: Value[] = []
    while (take(')') === undefined) {
      of.push(compare())
      take(',')
    }
    const [over, plain] = [overColumns[name], functions[name]]
    if (over !== undefined) return over(...of)
    if (plain === undefined) throw new Error(`no function ${name}`)
    return plain(...of.map((one) => listOf(one)[0] ?? null))
  }
  const closed = (value: Value): Value => (take(')') === undefined ? Number.NaN : value)
  const found = compare()
  return Array.isArray(found) ? Number.NaN : (found as Computed)
}

/** A cell, or the cells of a range line by line, without the signs that fix an address. */
function readCells(place: string, cellAt: CellReader): Value {
  const [, sheet = '', from = '', to] = /^(?:'((?:[^']|'')*)'!)?([^:]+)(?::(.+))?$/.exec(place) ?? []
  const at = (address: string): Computed =>
    cellAt(sheet === '' ? address : `${sheet.replaceAll("''", "'")}!${address}`)
  if (to === undefined) return at(fixless(from))
  const [left, right] = [columnOf(fixless(from)), columnOf(fixless(to))]
  const [top, bottom] = [fixless(from), fixless(to)].map((address) => Number(address.replace(/\D+/, '')))
  return Array.from({ length: (bottom ?? 0) - (top ?? 0) + 1 }, (_line, i) =>
    Array.from({ length: right - left + 1 }, (_column, k) => at(`${nameColumn(left + k)}${(top ?? 0) + i}`))
  ).flat()
}

function fixless(address: string): string {
  return address.replaceAll('$', '')
}

function columnOf(address: string): number {
  return [...address.replace(/\d+/, '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

function listOf(value: Value | undefined): readonly Computed[] {
  if (value === undefined) return []
  return Array.isArray(value) ? (value as readonly Computed[]) : [value as Computed]
}

/** One by one where there are columns. */
function spread(a: Value, b: Value, of: (a: Computed, b: Computed) => Computed): Value {
  if (!Array.isArray(a) && !Array.isArray(b)) return of(a as Computed, b as Computed)
  const [left, right] = [listOf(a), listOf(b)]
  return Array.from({ length: Math.max(left.length, right.length) }, (_, i) =>
    of(left[left.length === 1 ? 0 : i] ?? null, right[right.length === 1 ? 0 : i] ?? null)
  )
}

function calculate(operator: string, left: Computed, right: Computed): Computed {
  if (operator === '&') return `${left ?? ''}${right ?? ''}`
  const [a, b] = [Number(left), Number(right)]
  if (operator === '+') return a + b
  if (operator === '-') return a - b
  return operator === '*' ? a * b : a / b
}

/** An empty cell is an empty text to a text, and zero to a number. */
function decide(operator: string, a: Computed, b: Computed): boolean {
  if (operator === '=') return a === b || (a === null && b === '') || (a === '' && b === null)
  if (operator === '<>') return !decide('=', a, b)
  const [left, right] = [Number(a), Number(b)]
  if (operator === '>=') return left >= right
  if (operator === '<=') return left <= right
  return operator === '<' ? left < right : left > right
}
