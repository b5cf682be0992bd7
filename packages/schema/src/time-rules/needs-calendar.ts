import type { DayCounting, TimeUnitMeaning } from '../generated/types.js'

/** As much of a time unit as tells whether it needs a calendar; compiled units are such. */
interface CountedUnit {
  readonly counts: TimeUnitMeaning['counts']
  readonly dayCounting?: DayCounting | undefined
}

/**
 * Whether a time unit asks a calendar which days are worked, or when business closes (需用日历): working time and working
 * days do, and days that are counted so that days off or the close of business matter.
 */
export function needsCalendar({ counts, dayCounting }: CountedUnit): boolean {
  if (counts === 'working-time' || counts === 'working-days') return true
  if (dayCounting === undefined || dayCounting === 'prc-civil-code') return dayCounting !== undefined
  return dayCounting.lastDayOff !== 'none' || dayCounting.end !== '24:00'
}
