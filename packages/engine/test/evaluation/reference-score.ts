import type {
  CompleteScheme,
  Indicator,
  OccurrenceIndicator,
  OccurrenceItem,
  Occurrences,
  RatioIndicator,
  RowCounter
} from '@lijie/schema'
import type { CaseFacts } from '../../src/counting/index.js'
import { every, isIn, judge, leavesOf, not, valueOf, worth, type Judging } from './reference-count.js'
import {
  big,
  isAbove,
  minus,
  nothing,
  over,
  plus,
  print,
  round,
  times,
  unround,
  type Fraction
} from './reference-fraction.js'

/** The reference refuses rows that occur an unknown number of times. */
export class UnknownMultiplier extends Error {}

/** What the reference says of one object. */
export interface ReferenceScore {
  readonly points: readonly (string | null)[]
  readonly adjustments: readonly string[]
  readonly total: string | null
}

/**
 * A second, separate implementation of scoring for comparison: it interprets the document row by row, never reduces a
 * fraction, and shares no code with the engine. Ratios, counts, occurrences and adjustments.
 */
export function scoreByReference(
  schemeId: string,
  rows: readonly CaseFacts[],
  judging: Judging
): Map<string, ReferenceScore> {
  const scheme = judging.part.schemes[schemeId]
  if (scheme === undefined || 'draft' in scheme) throw new Error('no scheme')
  const result = new Map<string, ReferenceScore>()
  for (const unit of new Set(rows.map((row) => row.unit ?? ''))) {
    const own = rows.filter((row) => row.unit === unit)
    if (unit !== '') result.set(unit, scoreUnit(scheme, own, judging))
  }
  return result
}

type Scored = Fraction | 'excluded' | 'unranked'

function scoreUnit(scheme: CompleteScheme, rows: readonly CaseFacts[], judging: Judging): ReferenceScore {
  const scored = scheme.indicators.map((one): Scored => pointsOf(one, rows, judging))
  const adjusted = (scheme.adjustments ?? []).map(({ kind, occurrences, rounding }) => {
    const cost = costOf(occurrences, rows, judging)
    const scaled = round(kind === 'bonus' ? cost : minus(nothing, cost), rounding)
    return { text: print(scaled, rounding.decimals), exact: unround(scaled, rounding.decimals) }
  })
  const total = totalOf(
    scheme,
    scored,
    adjusted.map(({ exact }) => exact)
  )
  return {
    points: scored.map((one, i) => {
      const decimals = scheme.indicators[i]?.pointsRounding.decimals ?? 0
      return typeof one === 'string' ? null : print((one[0] * 10n ** BigInt(decimals)) / one[1], decimals)
    }),
    adjustments: adjusted.map(({ text }) => text),
    total: total === null ? null : print(round(total, scheme.total.rounding), scheme.total.rounding.decimals)
  }
}

/** Rounded points. */
function pointsOf(indicator: Indicator, rows: readonly CaseFacts[], judging: Judging): Scored {
  const exact = exactPoints(indicator, rows, judging)
  if (typeof exact === 'string') return exact
  const low = indicator.floor === undefined ? exact : larger(exact, big(indicator.floor))
  const bound = indicator.ceiling === undefined ? low : smaller(low, big(indicator.ceiling))
  return unround(round(bound, indicator.pointsRounding), indicator.pointsRounding.decimals)
}

function exactPoints(indicator: Indicator, rows: readonly CaseFacts[], judging: Judging): Scored {
  if (indicator.measure === 'count')
    return indicator.count.map((id) => valueOf(id, rows, judging)).reduce(plus, nothing)
  if (indicator.measure === 'occurrences') return startWith(indicator, rows, judging)
  if (indicator.measure !== undefined && indicator.measure !== 'ratio')
    throw new Error('not in the reference')
  const rate = rateOf(indicator, rows, judging)
  if (typeof rate === 'string') return rate
  const percent = unround(
    round(times(rate, [100n, 1n]), indicator.rateRounding),
    indicator.rateRounding.decimals
  )
  return over(times(big(indicator.maxPoints), percent), [100n, 1n])
}

function rateOf(indicator: RatioIndicator, rows: readonly CaseFacts[], judging: Judging): Scored {
  const { numerator, denominator, onZero, complement, exclude = [] } = indicator
  const leaves = [...numerator, ...denominator].flatMap((id) => leavesOf(judging.part, id))
  const kept = (row: CaseFacts): boolean | undefined =>
    every(exclude.map(({ where }) => not(judge(where, row, judging))))
  const judged = rows.filter((row) =>
    leaves
      .filter(({ onMissing }) => onMissing === 'exclude')
      .every((counter) => {
        const truth = isIn(counter, row, judging)
        const column = counter.sum ?? counter.lookup?.column
        const valued = column === undefined || (row[column] ?? null) !== null
        return every([truth, kept(row)]) !== undefined && every([truth, not(valued)]) === false
      })
  )
  // A level that a counter leaves out takes its row out of the ratio, as far as it is known to be counted.
  const listed = (row: CaseFacts): boolean | undefined =>
    every(
      leaves.map((counter) => {
        const { lookup } = counter
        if (lookup?.onUnlisted !== 'exclude') return true
        const level = row[lookup.column] ?? null
        const known = level === null || lookup.values.some((one) => one.level === level)
        return not(every([isIn(counter, row, judging), not(known)]))
      })
    )
  const also = (row: CaseFacts): boolean | undefined => every([kept(row), listed(row)])
  const sum = (ids: readonly string[]): Fraction =>
    ids.map((id) => valueOf(id, judged, judging, also)).reduce(plus, nothing)
  const [top, bottom] = [sum(numerator), sum(denominator)]
  if (bottom[0] === 0n) {
    if (typeof onZero !== 'string') return big(onZero.value)
    return onZero === 'exclude-and-reweight' ? 'excluded' : 'unranked'
  }
  return over(complement === true ? minus(bottom, top) : top, bottom)
}

function startWith(
  { start, direction, occurrences }: OccurrenceIndicator,
  rows: readonly CaseFacts[],
  judging: Judging
): Fraction {
  const cost = costOf(occurrences, rows, judging)
  return direction === 'deduct' ? minus(big(start), cost) : plus(big(start), cost)
}

function costOf({ items, cap }: Occurrences, rows: readonly CaseFacts[], judging: Judging): Fraction {
  const sum = items.map((item) => costOfItem(item, rows, judging)).reduce(plus, nothing)
  return cap === undefined ? sum : smaller(sum, big(cap))
}

/** Occurrence by occurrence; only for whole numbers of them. */
function costOfItem(item: OccurrenceItem, rows: readonly CaseFacts[], judging: Judging): Fraction {
  const { count = [], multipliers = [], each, tiers = [], cap } = item
  for (const row of rows) if (isUnsettled(item, row, judging)) throw new UnknownMultiplier()
  let weighted = nothing
  for (const [i, factor] of [...multipliers.map((one) => big(one.times)), [1n, 1n] as const].entries()) {
    const takes = (row: CaseFacts): boolean | undefined => {
      const answers = multipliers.slice(0, i + 1).map(({ where }) => judge(where, row, judging))
      return every(answers.map((answer, j) => (j === i ? answer : not(answer))))
    }
    const counted = count.map((id) => valueOf(id, rows, judging, takes)).reduce(plus, nothing)
    weighted = plus(weighted, times(counted, factor))
  }
  let cost = nothing
  for (let k = 1n; k * weighted[1] <= weighted[0]; k += 1n) {
    const tier = tiers.filter(({ from }) => BigInt(from) <= k).at(-1)
    cost = plus(cost, big(tier?.each ?? each))
  }
  return cap === undefined ? cost : smaller(cost, big(cap))
}

/** A row that adds something for certain, while no one knows how many times. */
function isUnsettled(
  { count = [], multipliers = [] }: OccurrenceItem,
  row: CaseFacts,
  judging: Judging
): boolean {
  const answers = multipliers.map(({ where }) => judge(where, row, judging))
  const first = answers.findIndex((answer) => answer !== false)
  if (first < 0 || answers[first] === true) return false
  return count
    .flatMap((id) => leavesOf(judging.part, id))
    .some((counter) => counter.onMissing === 'count-as-false' && addsSurely(counter, row, judging))
}

function addsSurely(counter: RowCounter, row: CaseFacts, judging: Judging): boolean {
  if (isIn(counter, row, judging) !== true) return false
  return worth(counter, row, true)[0] !== 0n
}

function totalOf(
  { indicators, total }: CompleteScheme,
  scored: readonly Scored[],
  adjusted: readonly Fraction[]
): Fraction | null {
  if (scored.includes('unranked')) return null
  const kept = indicators.flatMap(({ weight, maxPoints }, i) => {
    const one = scored[i]
    return one === undefined || typeof one === 'string'
      ? []
      : [{ weight: big(weight), most: big(maxPoints), points: one }]
  })
  if (kept.length === 0) return null
  const { fullMarks, weightsSumTo, cap, floor } = total
  const share = kept
    .map(({ weight, most }) => (fullMarks === undefined ? weight : times(weight, most)))
    .reduce(plus, nothing)
  const factor = over(big(fullMarks ?? weightsSumTo), share)
  const sum = [...kept.map(({ weight, points }) => times(times(weight, factor), points)), ...adjusted].reduce(
    plus,
    nothing
  )
  const low = floor === undefined ? sum : larger(sum, big(floor))
  return cap === undefined ? low : smaller(low, big(cap))
}

function larger(a: Fraction, b: Fraction): Fraction {
  return isAbove(a, b) ? a : b
}

function smaller(a: Fraction, b: Fraction): Fraction {
  return isAbove(a, b) ? b : a
}
