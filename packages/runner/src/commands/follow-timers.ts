import { isRefusal } from '@lijie/engine/kernel'
import type { Rulebook } from '@lijie/engine/rulebook'
import { foldRunning, type CaseState, type FoldedCase } from '../cases/index.js'
import type { StoredTimer } from '../store/index.js'
import { deriveTimers } from '../timers/index.js'
import { listWantedTimers } from './list-wanted-timers.js'
import type { RunnerContext } from './runner-context.js'

/**
 * The timers of a case after an event (定时更新): the very list from before where they stay as they are, even where it is not known.
 * Folding the clocks costs more than all the rest, so only those are folded that the event is about, and those that they
 * make stand still.
 */
export function followTimers(
  context: RunnerContext,
  { state: before, timers: kept }: FoldedCase,
  state: CaseState,
  at: number
): readonly StoredTimer[] | undefined {
  if (before === null) return listWantedTimers(context, state, at)
  if (!changesTimers(before, state)) return kept
  return (kept && foldTouched(context, before, kept, state, at)) ?? listWantedTimers(context, state, at)
}

function changesTimers(before: CaseState, state: CaseState): boolean {
  return (
    before.record.clockEvents.length !== state.record.clockEvents.length ||
    before.record.endedAt !== state.record.endedAt ||
    !countsAlike(before, state)
  )
}

/** By the same rules, limits and calendars. */
function countsAlike(before: CaseState, { record, pin, calendars }: CaseState): boolean {
  const { criterion, areaGrade } = before.record
  return (
    before.pin.rulebook === pin.rulebook &&
    criterion === record.criterion &&
    areaGrade === record.areaGrade &&
    before.calendars.length === calendars.length
  )
}

/** Undefined where all clocks have to be folded. */
function foldTouched(
  { rulebooks, findCalendar }: RunnerContext,
  before: CaseState,
  kept: readonly StoredTimer[],
  state: CaseState,
  at: number
): readonly StoredTimer[] | undefined {
  const { record, calendars, pin } = state
  const rulebook = rulebooks.find(pin.rulebook)
  if (rulebook === undefined || record.endedAt !== null || calendars.length > 0) return undefined
  const touched = countsAlike(before, state) ? findTouched(rulebook, before, kept, state) : undefined
  if (touched === undefined) return undefined
  const clocks = foldRunning(rulebook, state, findCalendar, Math.max(at, record.at), touched)
  if (isRefusal(clocks)) return undefined
  const others = kept.filter(({ clock }) => !touched.has(clock))
  return [...others, ...deriveTimers(record.case, clocks.value).filter(({ clock }) => touched.has(clock))]
}

/**
 * The clocks that new events are about, those whose pause may have ended by itself meanwhile, and those that these make stand
 * still; undefined where it is not said what an event is about.
 */
function findTouched(
  { timeLimits }: Rulebook,
  before: CaseState,
  kept: readonly StoredTimer[],
  { record: { clockEvents } }: CaseState
): ReadonlySet<string> | undefined {
  const old = before.record.clockEvents
  const touched = new Set(kept.flatMap(({ change, clock }) => (change === 'pause-ends' ? [clock] : [])))
  for (const [i, { clock, type }] of clockEvents.entries()) {
    if (clock === undefined || type === 'void' || type === 'change-calendar') return undefined
    if (i >= old.length) touched.add(clock)
    else if (clockEvents[i] !== old[i]) return undefined
  }
  // A set hands out what is added while it is walked through.
  for (const id of touched)
    for (const [other, { rule }] of timeLimits.clocks)
      if (rule.pausedBy?.includes(id) === true) touched.add(other)
  return touched
}
