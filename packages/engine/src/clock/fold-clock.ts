import { answer, isRefusal, type Decision } from '../kernel/index.js'
import type { ClockInput, ClockRules } from './clock-input.js'
import type { ClockState } from './clock-state.js'
import { foldNamed } from './fold-clocks.js'

/** A question about one clock of a case. */
export interface OneClockInput extends ClockInput {
  /** Id of the clock in time-limits.json; events that name no clock are about this one. */
  readonly clock: string
}

/**
 * How one clock of a case stands at an instant (计时状态), from everything that happened to the case.
 *
 * Events of the clocks that make it stand still are read, too; those of other clocks are left out. Events that the rule
 * forbids, or that no clock knows, are in `rejected` and change nothing. Refused as {@link foldClocks}, and
 * `clock/unknown-clock`.
 */
export function foldClock(rules: ClockRules, input: OneClockInput): Decision<ClockState> {
  const folded = foldNamed(rules, input, input.clock)
  if (isRefusal(folded)) return folded
  const { clocks, rejected, later } = folded.value
  const own = clocks[input.clock] as Decision<ClockState>
  if (isRefusal(own)) return own
  const { value } = own
  const state = { ...value, rejected: [...value.rejected, ...rejected], later: [...value.later, ...later] }
  return answer(state, own.because, [...folded.warnings, ...own.warnings])
}
