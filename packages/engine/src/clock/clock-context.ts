import type { ClockRule, KnownTimeLimit } from '@lijie/schema'
import type { WorkingCalendar } from '../calendar/index.js'
import type { Citation, Reason, TakenGrade } from '../kernel/index.js'
import { measureOfUnit, type CompiledClock, type CompiledTimeLimits } from '../time-limits/index.js'
import type { ClockPause } from './clock-history.js'

/** What the events of one clock are folded with. */
export interface ClockContext {
  readonly id: string
  readonly timeLimits: CompiledTimeLimits
  readonly clock: CompiledClock
  /** The limit that holds until an event says otherwise. */
  readonly limit: KnownTimeLimit
  /** The rules that limit rests on. */
  readonly because: readonly Citation[]
  readonly grade: TakenGrade | undefined
  /** Calendars that events may change to, by id. */
  readonly calendars: ReadonlyMap<string, WorkingCalendar>
  /** When the clocks that make this one stand still were running. */
  readonly holds: readonly ClockPause[]
}

/** Parts of a clock rule that have an article of their own. */
type RulePart = 'extension' | 'suspension' | 'return' | 'rework' | 'appeal'

/** Cites a part of the clock's rule; the rule itself where that part is not declared. */
export function citeRulePart(
  { clock: { rule, citation } }: ClockContext,
  part: RulePart
): readonly Citation[] {
  const declared: Pick<ClockRule, 'article' | 'evidence'> | undefined = rule[part]
  if (declared === undefined) return [citation]
  const { article = citation.article, evidence } = declared
  return [{ ...citation, rule: `${citation.rule}/${part}`, article, evidence }]
}

/** Why a limit cannot be counted by this standard: it does not declare the unit. */
export function refuseUnknownUnit(
  { timeLimits }: ClockContext,
  { unit }: KnownTimeLimit
): Reason | undefined {
  if (timeLimits.units.has(unit)) return undefined
  const refused = measureOfUnit(timeLimits, unit)
  return 'code' in refused ? refused : undefined
}
