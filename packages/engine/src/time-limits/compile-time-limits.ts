import type { CutOff, LocalizedText, TimeLimitsPart, TimeUnitMeaning, ZoneTable } from '@lijie/schema'
import {
  parseClockTime,
  type CutOffClock,
  type WallTimeRule,
  type WorkingDaysOptions,
  type WorkingCalendar
} from '../calendar/index.js'
import type { Citation, Reason } from '../kernel/index.js'

/** A time unit with numbers instead of texts. */
export type CompiledUnit =
  | (UnitBase & { readonly counts: 'elapsed'; readonly milliseconds: number })
  | (UnitBase & { readonly counts: 'working-time'; readonly milliseconds: number })
  | (UnitBase & { readonly counts: 'working-days'; readonly options: WorkingDaysOptions })
  | (UnitBase & { readonly counts: 'calendar-days' })

interface UnitBase {
  readonly id: string
  readonly label: LocalizedText
  /** The rule that gives the unit its meaning, and what its calendar rests on. */
  readonly because: readonly Citation[]
}

/** The time units of a standard (时限单位), ready to compute deadlines. */
export interface CompiledTimeLimits {
  readonly standard: string
  readonly zone: ZoneTable
  /** Compiled; `unresolved`: the slot is not bound; null: the standard names none. */
  readonly calendar: WorkingCalendar | { readonly unresolved: string } | null
  readonly wallTimeRule: WallTimeRule
  readonly units: ReadonlyMap<string, CompiledUnit>
  /** Why nothing can be computed: the time limits are left to another instrument, and none is bound. */
  readonly unresolved?: Reason | undefined
}

/** What compiling time limits needs besides the part itself. */
export interface TimeLimitsContext {
  readonly standard: string
  readonly zone: ZoneTable
  readonly calendar: WorkingCalendar | { readonly unresolved: string } | null
  /** The citation of a unit's meaning. */
  readonly cite: (unitId: string) => Citation
  /** What the calendar rests on; added to every answer that counts working time or working days. */
  readonly calendarCitations?: readonly Citation[]
}

/** Compiles what the time units of a standard mean. The part has passed its JSON Schema. */
export function compileTimeLimits(part: TimeLimitsPart, context: TimeLimitsContext): CompiledTimeLimits {
  const units = new Map<string, CompiledUnit>()
  for (const [id, meaning] of Object.entries(part.units)) {
    units.set(id, compileUnit(id, meaning, part.computedWallTime, context))
  }
  const { standard, zone, calendar } = context
  return { standard, zone, calendar, wallTimeRule: part.computedWallTime, units }
}

function compileUnit(
  id: string,
  meaning: TimeUnitMeaning,
  rule: WallTimeRule,
  context: TimeLimitsContext
): CompiledUnit {
  const { label } = meaning
  const own = [context.cite(id)]
  const withCalendar = [...own, ...(context.calendarCitations ?? [])]
  switch (meaning.counts) {
    case 'elapsed':
      return { id, label, because: own, counts: 'elapsed', milliseconds: meaning.minutes * 60_000 }
    case 'working-time':
      return {
        id,
        label,
        because: withCalendar,
        counts: 'working-time',
        milliseconds: meaning.minutes * 60_000
      }
    case 'calendar-days':
      return { id, label, because: own, counts: 'calendar-days' }
    case 'working-days':
      return {
        id,
        label,
        because: withCalendar,
        counts: 'working-days',
        options: { rule, ...readCutOff(meaning.cutOff) }
      }
  }
}

function readCutOff(cutOff: CutOff | undefined): { readonly cutOff?: CutOffClock } {
  if (cutOff === undefined) return {}
  return { cutOff: { after: parseClockTime(cutOff.after), resumeAt: parseClockTime(cutOff.resumeAt) } }
}
