import type { RationalNumber } from '../generated/types.js'
import { compareFractions, showFraction, toFraction, type Fraction } from './fraction.js'

/** A half-open band (半开区间): from its lower bound up to, not including, its upper; null leaves it open. */
export interface Band {
  readonly from: RationalNumber | null
  readonly to: RationalNumber | null
}

/** A fault of one band, or of two that follow each other. */
export type BandFault =
  | { readonly kind: 'empty'; readonly at: number; readonly from: string; readonly to: string }
  | { readonly kind: 'overlap'; readonly at: number; readonly from: string; readonly to: string }
  | { readonly kind: 'gap'; readonly at: number; readonly from: string; readonly to: string }

/** Bands that hold nothing, bands that overlap and holes between bands that are neighbours; `at` is the later written place. */
export function findBandFaults(bands: readonly Band[]): BandFault[] {
  const empty = bands.flatMap(({ from, to }, at): BandFault[] =>
    from !== null && to !== null && compareFractions(toFraction(from), toFraction(to)) >= 0
      ? [{ kind: 'empty', at, from: showBound(from), to: showBound(to) }]
      : []
  )
  const bad = new Set(empty.map(({ at }) => at))
  const ordered = orderBands(bands).filter(({ at }) => !bad.has(at))
  return [...empty, ...findSeams(ordered)]
}

/** A band with its place in the list. */
export interface OrderedBand {
  readonly band: Band
  readonly at: number
}

/** Bands from the lowest on. */
export function orderBands(bands: readonly Band[]): OrderedBand[] {
  return bands.map((band, at) => ({ band, at })).toSorted((a, b) => compareLower(a.band.from, b.band.from))
}

/** No upper bound is above every bound. */
function compareUpper(a: RationalNumber | null, b: RationalNumber | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1
  return compareFractions(toFraction(a), toFraction(b))
}

/** No lower bound is below every bound. */
function compareLower(a: RationalNumber | null, b: RationalNumber | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? -1 : 1
  return compareFractions(toFraction(a), toFraction(b))
}

function findSeams(ordered: readonly OrderedBand[]): BandFault[] {
  const faults: BandFault[] = []
  let reached = ordered[0]
  for (const next of ordered.slice(1)) {
    if (reached === undefined) break
    const { from } = next.band
    const { to } = reached.band
    const at = Math.max(next.at, reached.at)
    if (from === null || to === null || compareFractions(toFraction(from), toFraction(to)) < 0) {
      const end = compareUpper(to, next.band.to) < 0 ? to : next.band.to
      faults.push({ kind: 'overlap', at, from: showBound(from), to: showBound(end) })
    } else if (compareFractions(toFraction(from), toFraction(to)) > 0)
      faults.push({ kind: 'gap', at, from: showBound(to), to: showBound(from) })
    if (compareUpper(reached.band.to, next.band.to) < 0) reached = next
  }
  return faults
}

/** A bound as people write it: `60`, `59.5`, `1/3`; an open one is a sign. */
export function showBound(bound: RationalNumber | null): string {
  return bound === null ? '∞' : showDecimal(toFraction(bound))
}

/** As a decimal where it has one of at most six places, else as a fraction. */
export function showDecimal(value: Fraction): string {
  const [numerator, denominator] = value
  const scaled = numerator * 1_000_000n
  if (scaled % denominator !== 0n) return showFraction(value)
  const whole = scaled / denominator
  const digits = String(whole < 0n ? -whole : whole).padStart(7, '0')
  const decimals = digits.slice(-6).replace(/0+$/, '')
  return `${whole < 0n ? '-' : ''}${digits.slice(0, -6)}${decimals === '' ? '' : `.${decimals}`}`
}
