import type { GradeBand, Indicator } from '../generated/types.js'
import { findBandFaults, orderBands, showBound, showDecimal, type Band } from './bands.js'
import { listIndicators, listSchemes } from './evaluation-parts.js'
import { compareFractions, toFraction } from './fraction.js'
import { unbounded, type Interval } from './interval.js'
import { createFinding, type Finding, type LintRule } from './lint-rule.js'
import { isReachable } from './points-range.js'
import { findRanges } from './score-range.js'
import { rangeOfValue } from './value-range.js'

/** Bands of points and grades (分档, 等级) that overlap, leave holes, hold nothing, or that no value reaches. */
export const pointsBands: LintRule = ({ evaluation }) => {
  if (evaluation === undefined) return []
  const ranges = findRanges(evaluation)
  const points = listIndicators(evaluation).flatMap(({ indicator, pointer }) => {
    const { points: rule } = indicator
    const isKnown = indicator.measure !== 'formula' && indicator.measure !== 'scheme'
    if (rule?.rule !== 'bands' && rule?.rule !== 'class-bands') return []
    const place = { of: indicator.id, values: rangeOfValue(indicator, evaluation, ranges), isKnown }
    if (rule.rule === 'bands') return checkBands(rule.bands, `${pointer}/points/bands`, place)
    return Object.entries(rule.classes).flatMap(([name, bands]) =>
      checkBands(bands, `${pointer}/points/classes/${name}`, place)
    )
  })
  const grades = listSchemes(evaluation).flatMap(({ id: of, scheme, pointer }) =>
    scheme.grades === undefined
      ? []
      : checkGrades(scheme.grades.bands, `${pointer}/grades/bands`, {
          of,
          values: ranges.schemes.get(of) ?? unbounded,
          isKnown: !scheme.indicators.some(isOpen)
        })
  )
  return [...points, ...grades]
}

/** Whose bands they are, and what can lie in them. */
interface BandedValue {
  readonly of: string
  readonly values: Interval
  /** A missing bound means that there is none, not that it cannot be told. */
  readonly isKnown: boolean
}

/** Formulas and totals of others may have bounds that are not computed here. */
function isOpen({ measure, points }: Indicator): boolean {
  return measure === 'formula' || measure === 'scheme' || points?.rule === 'formula'
}

function checkBands(bands: readonly Band[], pointer: string, banded: BandedValue): Finding[] {
  const { of, values } = banded
  const faults = findBandFaults(bands).map(({ kind, at, from, to }) =>
    createFinding('evaluation', `${pointer}/${at}`, bandCodes[kind], { of, from, to })
  )
  if (faults.length > 0) return faults
  const idle = bands.flatMap(({ from, to }, at) => {
    if (isReachable({ from, to }, values)) return []
    const params = { of, from: showBound(from), to: showBound(to), values: sayRange(values) }
    return [createFinding('evaluation', `${pointer}/${at}`, 'evaluation/unreachable-band', params)]
  })
  return [...idle, ...checkEnds(bands, pointer, banded, 'evaluation/uncovered-values')]
}

const bandCodes = {
  empty: 'evaluation/empty-band',
  overlap: 'evaluation/overlapping-bands',
  gap: 'evaluation/band-gap'
} as const

function checkGrades(bands: readonly GradeBand[], pointer: string, banded: BandedValue): Finding[] {
  const { of, values } = banded
  const faults = findBandFaults(bands).map(({ kind, at, from, to }) =>
    createFinding('evaluation', `${pointer}/${at}`, bandCodes[kind], { of, from, to })
  )
  if (faults.length > 0) return faults
  const idle = bands.flatMap(({ id: grade, from, to }, at) => {
    if (isReachable({ from, to }, values)) return []
    const params = { scheme: of, grade, totals: sayRange(values) }
    return [createFinding('evaluation', `${pointer}/${at}`, 'evaluation/unreachable-grade', params)]
  })
  return [...idle, ...checkEnds(bands, pointer, banded, 'evaluation/uncovered-totals')]
}

/** Values below the lowest band or above the highest. */
function checkEnds(
  bands: readonly Band[],
  pointer: string,
  { of, values: { low, high }, isKnown }: BandedValue,
  code: 'evaluation/uncovered-values' | 'evaluation/uncovered-totals'
): Finding[] {
  const ordered = orderBands(bands)
  const [first, last] = [ordered[0], ordered.at(-1)]
  if (first === undefined || last === undefined) return []
  const findings: Finding[] = []
  const { from } = first.band
  if (from !== null && (low === null ? isKnown : compareFractions(low, toFraction(from)) < 0)) {
    const values = sayRange({ low, high: toFraction(from) })
    findings.push(createFinding('evaluation', `${pointer}/${first.at}/from`, code, { of, values }))
  }
  const { to } = last.band
  if (to !== null && (high === null ? isKnown : compareFractions(high, toFraction(to)) >= 0)) {
    const values = sayRange({ low: toFraction(to), high })
    findings.push(createFinding('evaluation', `${pointer}/${last.at}/to`, code, { of, values }))
  }
  return findings
}

/** `0 … 100`, or `100` alone. */
function sayRange({ low, high }: Interval): string {
  const [from, to] = [low === null ? '-∞' : showDecimal(low), high === null ? '∞' : showDecimal(high)]
  return from === to ? from : `${from} … ${to}`
}
