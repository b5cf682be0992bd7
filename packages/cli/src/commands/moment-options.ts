import type { ComputedWallTime } from '@lijie/schema'
import { parseLocalDate } from '@lijie/engine'
import type { UnitTableChoice } from '../deadline/load-unit-table.js'
import type { Session } from '../session.js'
import { readDateOption } from './case-options.js'

/** Options of the commands that count from a moment. */
export interface MomentOptions {
  readonly calendar?: string
  readonly unitTable?: string
  readonly with?: readonly string[]
  readonly knownAt?: string
  readonly onGap?: 'forward'
  readonly onOverlap?: 'earlier' | 'later'
  readonly explain?: true
  readonly json?: true
}

/** Which units and calendar the options name; the law is that of the day of the moment. */
export function chooseUnitTable(moment: string, options: MomentOptions, { io }: Session): UnitTableChoice {
  const { calendar, unitTable, with: others, knownAt } = options
  const day = moment.trim().slice(0, 10)
  return {
    calendar,
    unitTable,
    others,
    knownAt: knownAt === undefined ? undefined : readDateOption('--known-at', knownAt),
    on: parseLocalDate(day) === undefined ? io.today() : day,
    wallTime: readWallTimeRule(options)
  }
}

/** What a wall time on a clock change means; refused unless the options say so. */
export function readWallTimeRule({ onGap, onOverlap }: MomentOptions): ComputedWallTime {
  return { onGap: onGap ?? 'refuse', onOverlap: onOverlap ?? 'refuse' }
}
