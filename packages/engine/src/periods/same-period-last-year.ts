import type { ZoneTable } from '@lijie/schema'
import { addMonths } from '../civil-time/index.js'
import { createReason, isReason, type Reason } from '../kernel/index.js'
import { civilPeriodAt, type CivilPeriod } from './civil-period.js'
import { isoWeek, mondayOf } from './iso-week.js'
import type { Period } from './period.js'
import { placePeriod } from './place-period.js'
import { readPeriod } from './read-period.js'

/**
 * The same period one year earlier (上年同期, for 同比): the same month, the week of the same number, the same dates.
 *
 * Refused with `evaluation/no-such-period` where there is none: a 53rd week or a 29 February that the year before lacks.
 */
export function samePeriodLastYear(period: Period, zone: ZoneTable): Period | Reason {
  const civil = readPeriod(period)
  if (isReason(civil)) return civil
  const earlier = shiftYear(civil)
  if (earlier === undefined) return createReason('evaluation/no-such-period', { period: period.label })
  return placePeriod(earlier, zone)
}

function shiftYear({ length, first, last }: CivilPeriod): CivilPeriod | undefined {
  if (length === 'week') {
    const { year, week } = isoWeek(first)
    const monday = mondayOf({ year: year - 1, week })
    return monday === undefined ? undefined : civilPeriodAt('week', monday)
  }
  const begin = addMonths(first, -12, 'refuse')
  if (Number.isNaN(begin)) return undefined
  if (length !== 'days') return civilPeriodAt(length, begin)
  const end = addMonths(last, -12, 'refuse')
  return Number.isNaN(end) ? undefined : { length, first: begin, last: end }
}
