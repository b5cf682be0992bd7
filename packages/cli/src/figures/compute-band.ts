import { compareRationals, formatRational, type Rational } from '@lijie/engine/kernel'
import { computeExpression } from './compute-expression.js'
import { computed, notComputed, type ComputedFigure } from './computed-figure.js'
import type { FigureVector } from './figure-vector.js'
import { listNumbers } from './find-input.js'
import { parseBand, type FigureBand, type ValueRange } from './parse-band.js'
import { readNumber } from './read-number.js'
import { splitBands } from './split-bands.js'
import { takeClauses } from './take-clauses.js'

/** What an input is called when the bands are about it. */
const usual = [
  'count',
  'score',
  'value',
  'rate_percent',
  'percent',
  'rate',
  'points',
  'total',
  'level',
  'times'
]

/** Whether a formula is a list of bands (分档) rather than an expression. */
export function isBandList({ kind, formula }: FigureVector): boolean {
  if (kind === 'grade-band' || (/[:：]/.test(formula) && /[;；]/.test(formula))) return true
  const text = formula.length > 600 ? formula : takeClauses(formula).text
  return /->|→|=>|[<>≥≤＞＜≧≦]|以上|以下/.test(text)
}

/** The figure of the band that holds the input (分档取值). Bounds that two bands share with different figures give none. */
export function computeBand({ formula, inputs }: FigureVector): ComputedFigure {
  const entries = splitBands(formula)
  const numbers = listNumbers(inputs)
  const named = numbers.filter(([key]) => usual.includes(key))
  const [only, another] = numbers.length === 1 ? numbers : named
  const word = numbers.length === 0 ? findLevel(entries, [...inputs.values()]) : undefined
  if (word !== undefined) return toFigure(word, inputs)
  if (only === undefined || another !== undefined) {
    return notComputed('figures/several-inputs', { inputs: [...inputs.keys()].join(', ') || '-' })
  }
  const bands: FigureBand[] = []
  for (const entry of entries) {
    const band = parseBand(entry)
    if (band === undefined) return notComputed('figures/unreadable-bands', { entry })
    bands.push(band)
  }
  return pick(bands, only[1], inputs)
}

/** What a level is worth that is printed as a word: `满意 -> 100`. */
function findLevel(entries: readonly string[], values: readonly unknown[]): string | undefined {
  const [level, another] = values
  if (typeof level !== 'string' || another !== undefined) return
  const found = entries.map((entry) => /^(.{1,60}?)\s*(?:->|→|=>|[:：])\s*(.+)$/.exec(entry))
  return found.find((one) => one?.[1] === level.trim())?.[2]
}

function pick(
  bands: readonly FigureBand[],
  value: Rational,
  inputs: ReadonlyMap<string, unknown>
): ComputedFigure {
  const holding = bands.filter(({ range }) => range !== null && holds(range, value))
  const points = holding.filter(({ range }) => isPoint(range))
  const others = holding.filter((band) => !points.includes(band))
  const found = others.every(({ range }) => isOpen(range)) && points.length > 0 ? points : narrow(holding)
  const results = [...new Set(found.map(({ result }) => result))]
  const shown = formatRational(value)
  if (results.length > 1) {
    return notComputed('figures/overlapping-bands', { value: shown, results: results.join(', ') })
  }
  const result = results[0] ?? bands.find(({ range }) => range === null)?.result
  return result === undefined
    ? notComputed('figures/missing-band', { value: shown })
    : toFigure(result, inputs)
}

/** A number, a formula over the inputs, or a word such as a grade. */
function toFigure(result: string, inputs: ReadonlyMap<string, unknown>): ComputedFigure {
  const number = readNumber(result)
  if (number !== null) return computed(number)
  const figure = /[-+*/×÷(]/.test(result) ? computeExpression(result, inputs) : undefined
  return figure?.kind === 'number' ? figure : { kind: 'word', word: result }
}

function isOpen(range: ValueRange | null): boolean {
  return range?.from == null || range.to === null
}

/** A band of one value says more than a range that is open to one side (`100 -> 1.5; >=90 -> 1`). */
function isPoint(range: ValueRange | null): boolean {
  return range?.from != null && range.to !== null && compareRationals(range.from, range.to) === 0
}

/** Of bands that are open to the same side (`A>=90, B>=75`), the narrowest one holds. */
function narrow(bands: readonly FigureBand[]): readonly FigureBand[] {
  const lower = bands.every(({ range }) => range?.to === null)
  const upper = bands.every(({ range }) => range?.from === null)
  if (bands.length < 2 || (!lower && !upper)) return bands
  const bound = ({ range }: FigureBand): Rational | null => (lower ? range?.from : range?.to) ?? null
  const [first] = bands.toSorted((a, b) => {
    const [left, right] = [bound(a), bound(b)]
    const order = left === null || right === null ? 0 : compareRationals(left, right)
    return lower ? -order : order
  })
  return first === undefined ? [] : [first]
}

function holds({ from, fromInside, to, toInside }: ValueRange, value: Rational): boolean {
  const low = from === null ? 1 : compareRationals(value, from)
  const high = to === null ? -1 : compareRationals(value, to)
  return (low > 0 || (low === 0 && fromInside)) && (high < 0 || (high === 0 && toInside))
}
