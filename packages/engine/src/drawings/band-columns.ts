import { dayMs } from '../civil-time/index.js'

/** Where the columns of a picture of days lie. */
export const bandColumns = {
  left: 28,
  band: 172,
  bandWidth: 432,
  totalEnd: 716,
  note: 732,
  right: 924
} as const

/** The abscissa of a clock time. */
export function xOfClock(milliseconds: number): number {
  return bandColumns.band + (milliseconds / dayMs) * bandColumns.bandWidth
}
