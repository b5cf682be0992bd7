import { isRefusal } from '@lijie/engine/kernel'
import { foldRunning, type CaseState } from '../cases/index.js'
import { createStoreFailure, StoreFailure, type StoredTimer } from '../store/index.js'
import { deriveTimers } from '../timers/index.js'
import type { RunnerContext } from './runner-context.js'

/**
 * The timers of a case as it stands, from all that it knows of, even where `at` is before that; none once it has ended. @throws StoreFailure where the rules or the calendar are missing
 * that they would be computed on: a worker without them must not take away the timers that another one set.
 */
export function listWantedTimers(
  { rulebooks, findCalendar }: Pick<RunnerContext, 'rulebooks' | 'findCalendar'>,
  state: CaseState,
  at: number
): readonly StoredTimer[] {
  const rulebook = rulebooks.find(state.pin.rulebook)
  if (state.record.endedAt !== null) return []
  if (rulebook === undefined)
    throw createStoreFailure('runner/unknown-rulebook', {
      case: state.record.case,
      rulebook: state.pin.rulebook
    })
  const asOf = Math.max(at, state.record.at, state.calendars.at(-1)?.at ?? at)
  const clocks = foldRunning(rulebook, state, findCalendar, asOf)
  if (!isRefusal(clocks)) return deriveTimers(state.record.case, clocks.value)
  const missing = clocks.refused.find(({ code }) => code === 'runner/unknown-calendar')
  if (missing !== undefined) throw new StoreFailure({ ...missing, severity: 'error' })
  return []
}
