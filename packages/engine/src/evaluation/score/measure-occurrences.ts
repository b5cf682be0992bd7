import type { Indicator, Occurrences } from '@lijie/schema'
import { createRational, formatRational, readRational, type Rational } from '../../kernel/index.js'
import {
  applyOccurrences,
  scoreOccurrences,
  type OccurrenceCounts,
  type OccurrencesResult,
  type ScoredItem
} from '../../points/index.js'
import type { ItemUse } from '../plan/scheme-plan.js'
import type { OccurrenceScore } from '../scoreboard.js'
import { noteTooLong } from './compute-at.js'
import { formatExact } from './format-exact.js'
import {
  measuredNumber,
  refusedMeasure,
  unrankedMeasure,
  type Measured,
  type Unmeasured
} from './measured.js'
import { noteReason } from './notes.js'
import { readFigureNumber } from './read-figure-value.js'
import { readTimes } from './read-times.js'
import type { ObjectScope } from './score-scope.js'

/** Points of what occurred, with each item's share. */
export interface OccurrencePoints {
  readonly points: Rational
  readonly occurrences: readonly OccurrenceScore[]
}

/** An indicator that starts with points and loses or gains some for each occurrence (按件计分). */
export function measureOccurrences(
  scope: ObjectScope,
  document: Indicator,
  uses: readonly ItemUse[]
): Measured {
  if (document.measure !== 'occurrences') return refusedMeasure
  const { id, start, direction } = document
  const scored = pointOccurrences(scope, id, document.occurrences, uses)
  if ('kind' in scored) return scored
  const value = applyOccurrences(readRational(start), direction, scored.points)
  return { ...measuredNumber(value), occurrences: scored.occurrences }
}

/** Points of what occurred, before any start and without a sign. */
export function pointOccurrences(
  scope: ObjectScope,
  place: string,
  rule: Occurrences,
  uses: readonly ItemUse[]
): OccurrencePoints | Unmeasured {
  const counts = new Map<string, OccurrenceCounts>()
  const absent: Unmeasured[] = []
  for (const [i, item] of rule.items.entries()) {
    const use = uses[i]
    const times = use === undefined ? refusedMeasure : readTimes(scope, item, use)
    if ('kind' in times) absent.push(times)
    else counts.set(item.id, times)
  }
  const divisor = rule.divideBy === undefined ? createRational(1) : readFigureNumber(scope, rule.divideBy)
  if ('kind' in divisor) absent.push(divisor)
  const worst = absent.find(({ kind }) => kind === 'refused') ?? absent[0]
  if (worst !== undefined || 'kind' in divisor) return worst ?? refusedMeasure
  const result = scoreOccurrences(rule, counts, divisor)
  if (result.kind === 'scored') return { points: result.points, occurrences: tell(rule, result.items) }
  if (result.kind === 'zero-divisor' && rule.onZeroDivisor === 'unranked') return unrankedMeasure
  noteUnscored(scope, place, rule, result)
  return refusedMeasure
}

function noteUnscored(
  { plan, object, notes }: ObjectScope,
  place: string,
  { divideBy = place }: Occurrences,
  result: Exclude<OccurrencesResult, { kind: 'scored' }>
): void {
  const { id: scheme, citation } = plan.scheme
  if (result.kind === 'number-too-long') noteTooLong(notes, plan.scheme, { place, object })
  else if (result.kind === 'negative-times' || result.kind === 'negative-divisor') {
    const item = result.kind === 'negative-times' ? result.item : divideBy
    noteReason(notes, 'evaluation/negative-occurrences', { scheme, item, object }, [citation])
  } else noteReason(notes, 'evaluation/zero-divisor', { scheme, place, object }, [citation])
}

function tell({ items }: Occurrences, scored: readonly ScoredItem[]): readonly OccurrenceScore[] {
  return scored.flatMap(({ id, times, points, capped }, i) => {
    const label = items[i]?.label
    return label === undefined
      ? []
      : [{ id, label, times: formatRational(times), points: formatExact(points), capped }]
  })
}
