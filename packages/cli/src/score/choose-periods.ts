import {
  isReason,
  parsePeriod,
  previousPeriod,
  samePeriodLastYear,
  type Period,
  type Reason
} from '@lijie/engine'
import type { ZoneTable } from '@lijie/schema'
import { CliFailure } from '../cli-failure.js'
import { issuesOf } from './issues-of.js'
import type { ScoreComparison } from './score-report.js'
import type { ScoreOptions } from './score-options.js'

/** The period of a run, and the one it is compared with (考核周期与对比周期). */
export interface ChosenPeriods {
  readonly period: Period | null
  readonly compared: (Pick<ScoreComparison, 'against' | 'base'> & { readonly period: Period }) | null
}

/** Reads `--period` and `--compare` in the zone of the standard. @throws CliFailure */
export function choosePeriods(
  { period: text, compare, base }: Pick<ScoreOptions, 'period' | 'compare' | 'base'>,
  zone: ZoneTable
): ChosenPeriods {
  if (text === undefined) return { period: null, compared: null }
  const period = demand(parsePeriod(text, zone))
  if (compare === undefined || base === undefined) return { period, compared: null }
  if (compare === 'previous')
    return {
      period,
      compared: { against: 'previous-period', base, period: demand(previousPeriod(period, zone)) }
    }
  if (compare === 'last-year') {
    const last = demand(samePeriodLastYear(period, zone))
    return { period, compared: { against: 'same-period-last-year', base, period: last } }
  }
  return { period, compared: { against: 'named', base, period: demand(parsePeriod(compare, zone)) } }
}

function demand(period: Period | Reason): Period {
  if (isReason(period)) throw new CliFailure(issuesOf([period]))
  return period
}
