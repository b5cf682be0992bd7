import {
  compareRationals,
  createRational,
  formatDecimal,
  formatRational,
  multiplyRationals,
  type Rational
} from '@lijie/engine/kernel'
import { createIssue } from '@lijie/schema'
import { disagrees, type CheckedFigure } from './checked-figure.js'
import type { ComputedFigure } from './computed-figure.js'
import type { FigureVector } from './figure-vector.js'
import { countDecimals, readNumber } from './read-number.js'
import { roundedFigure, roundFigure, type FigureRounding } from './round-figure.js'

/** Members of `expected` that hold the figure, in the order in which they are looked for. */
const members = [
  'percent',
  'points',
  'score',
  'total',
  'value',
  'count',
  'rate_percent',
  'rate',
  'grade',
  'level',
  'result',
  'ratio',
  'change',
  'mean',
  'average',
  'sum',
  'difference',
  'deduction',
  'bonus'
]

/** Compares what follows with what is printed (核对), after the rounding that the figure declares. */
export function checkNumber(vector: FigureVector, figure: ComputedFigure): CheckedFigure {
  const { expected } = vector
  const key =
    members.find((one) => expected.has(one)) ?? (expected.size === 1 ? [...expected.keys()][0] : undefined)
  const printed = key === undefined ? undefined : expected.get(key)
  const base = {
    vector,
    printed: printed == null ? null : String(printed),
    unchecked: [...expected.keys()].filter((one) => one !== key),
    because: null
  }
  if (figure.kind === 'none') return { ...base, ...checkNothing(vector, figure, base.printed) }
  if (figure.kind === 'word') {
    const status = figure.word === String(printed).trim() ? 'agrees' : disagrees(vector)
    return { ...base, status, computed: figure.word }
  }
  const number = readNumber(printed)
  if (number === null) {
    const because = createIssue('figures/nothing-to-compare', {
      members: [...expected.keys()].join(', ') || '-'
    })
    return { ...base, status: 'not-computed', computed: null, because }
  }
  const rounding: FigureRounding = vector.rounding ?? { decimals: countDecimals(printed), mode: 'half-up' }
  const isRate = /percent|rate|ratio|change|率|幅/.test(key ?? '') || /[%％]/.test(String(printed))
  const readings = isRate ? [figure.value, asPercent(figure.value, vector)] : [figure.value]
  const agreeing = readings.find((value) => compareRationals(roundedFigure(value, rounding), number) === 0)
  const shown = show(agreeing ?? figure.value, vector.rounding)
  return { ...base, status: agreeing === undefined ? disagrees(vector) : 'agrees', computed: shown }
}

/** No figure follows, and none is printed: a rate without a denominator is left blank. Inputs that contradict each other are an error. */
function checkNothing(
  vector: FigureVector,
  { because }: Extract<ComputedFigure, { kind: 'none' }>,
  printed: string | null
): Pick<CheckedFigure, 'status' | 'computed' | 'because'> {
  const isBlank = because.code === 'figures/zero-divisor' && isNothing(printed)
  if (isBlank) return { status: 'agrees', computed: null, because: null }
  const isError = because.code === 'figures/contradicting-inputs'
  return { status: isError ? disagrees(vector) : 'not-computed', computed: null, because }
}

/** A formula that says nothing of 100 gives a share of one, which is printed as per cent. */
function asPercent(value: Rational, { formula }: FigureVector): Rational {
  return /100(?!\s*[%％])/.test(formula) ? value : multiplyRationals(value, createRational(100))
}

function show(value: Rational, rounding: FigureRounding | null): string {
  return rounding === null ? formatRational(value) : formatDecimal(roundFigure(value, rounding))
}

/** What is printed where there is nothing: a dash, or words for it. */
function isNothing(printed: string | null): boolean {
  return printed === null || /^(?:[-—–/]*|n\/a|none|no .*|not .*|无.*|不.*|未.*)$/i.test(printed.trim())
}
