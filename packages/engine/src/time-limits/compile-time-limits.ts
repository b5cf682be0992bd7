import type { ClockRule, TimeLimitsPart, ZoneTable } from '@lijie/schema'
import { indexZone, type WallTimeRule, type WorkingCalendar } from '../calendar/index.js'
import type { Citation, Reason } from '../kernel/index.js'
import { compileUnit, type CompiledUnit } from './compiled-unit.js'

/** The time units of a standard (时限单位), ready to compute deadlines. */
export interface CompiledTimeLimits {
  readonly standard: string
  readonly zone: ZoneTable
  /** Compiled; `unresolved`: the slot is not bound; null: the standard names none. */
  readonly calendar: WorkingCalendar | { readonly unresolved: string } | null
  readonly wallTimeRule: WallTimeRule
  readonly units: ReadonlyMap<string, CompiledUnit>
  /** The clocks of a case (计时器), as the standard writes them. */
  readonly clocks: ReadonlyMap<string, CompiledClock>
  /** Why nothing can be computed: the time limits are left to another instrument, and none is bound. */
  readonly unresolved?: Reason | undefined
}

/** A clock of a case (计时器): its rule and where it stands. */
export interface CompiledClock {
  readonly rule: ClockRule
  readonly citation: Citation
}

/** What compiling time limits needs besides the part itself. */
export interface TimeLimitsContext {
  readonly standard: string
  readonly zone: ZoneTable
  readonly calendar: WorkingCalendar | { readonly unresolved: string } | null
  /** The citation of a unit's meaning. */
  readonly cite: (unitId: string) => Citation
  /** The citation of a clock. */
  readonly citeClock: (clockId: string) => Citation
  /** What the calendar rests on; added to every answer that counts working time or working days. */
  readonly calendarCitations?: readonly Citation[]
}

/** Compiles what the time units of a standard mean. The part has passed its JSON Schema. */
export function compileTimeLimits(part: TimeLimitsPart, context: TimeLimitsContext): CompiledTimeLimits {
  const { standard, zone, calendar, cite, citeClock, calendarCitations = [] } = context
  const units = new Map<string, CompiledUnit>()
  for (const [id, meaning] of Object.entries(part.units)) {
    units.set(id, compileUnit(id, meaning, cite(id), calendarCitations))
  }
  const clocks = new Map<string, CompiledClock>()
  for (const [id, rule] of Object.entries(part.clocks ?? {}))
    clocks.set(id, { rule, citation: citeClock(id) })
  return {
    standard,
    zone: indexZone(zone),
    calendar,
    wallTimeRule: part.computedWallTime,
    units,
    clocks
  }
}
