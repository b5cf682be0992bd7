import { compareRationals, formatRational, type Rational } from '@lijie/engine/kernel'
import { computed, notComputed, type ComputedFigure } from './computed-figure.js'
import type { FigureVector } from './figure-vector.js'
import { listNumbers } from './find-input.js'
import { parseBand, type FigureBand, type ValueRange } from './parse-band.js'
import { readNumber } from './read-number.js'

/** What an input is called when the bands are about it. */
const usual = ['count', 'score', 'value', 'rate_percent', 'percent', 'rate', 'points', 'total']

/** Whether a formula is a list of bands (分档) rather than an expression. */
export function isBandList({ kind, formula }: FigureVector): boolean {
  return kind === 'grade-band' || /->|→|=>|[<>≥≤＞＜]|以上|以下/.test(formula)
}

/** The figure of the band that holds the input (分档取值). Bounds that two bands share with different figures give none. */
export function computeBand({ formula, inputs }: FigureVector): ComputedFigure {
  const numbers = listNumbers(inputs)
  const named = numbers.filter(([key]) => usual.includes(key))
  const [only, another] = numbers.length === 1 ? numbers : named
  if (only === undefined || another !== undefined) {
    return notComputed('figures/several-inputs', { inputs: [...inputs.keys()].join(', ') || '-' })
  }
  const bands: FigureBand[] = []
  for (const entry of splitEntries(formula)) {
    const band = parseBand(entry)
    if (band === undefined) return notComputed('figures/unreadable-bands', { entry })
    bands.push(band)
  }
  return pick(bands, only[1])
}

/** Semicolons or lines part the bands where there are any, commas otherwise. */
function splitEntries(formula: string): readonly string[] {
  const signs = /[;；\n]/.test(formula) ? /[;；\n]/ : /[,，、]/
  return formula
    .split(signs)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
}

function pick(bands: readonly FigureBand[], value: Rational): ComputedFigure {
  const holding = bands.filter(({ range }) => range !== null && holds(range, value))
  const found = narrow(holding)
  const results = [...new Set(found.map(({ result }) => result))]
  const shown = formatRational(value)
  if (results.length > 1) {
    return notComputed('figures/overlapping-bands', { value: shown, results: results.join(', ') })
  }
  const result = results[0] ?? bands.find(({ range }) => range === null)?.result
  if (result === undefined) return notComputed('figures/missing-band', { value: shown })
  const number = readNumber(result)
  return number === null ? { kind: 'word', word: result } : computed(number)
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
