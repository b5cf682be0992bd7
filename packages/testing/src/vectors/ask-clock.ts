import { formatInstant, type DeadlineRules } from '@lijie/engine'
import { foldClock, type ClockState, type OneClockInput } from '@lijie/engine/clock'
import type { ClockQuestion } from '@lijie/schema'
import type { VectorOutcome } from './vector-context.js'

/**
 * How a clock stands, as far as the test expects something of it: `status`, `dueAt` and `dueIfResumedAt` (ISO text),
 * `elapsedMs`, `remainingMs`, `totalMs`, `verdict`, `exempt`, `overdueMs`, `overdueMultiple`, `unit`, `light`, `reached`
 * (lights and escalation points), `runs` (how many), and `rejected` (the code of each event that changed nothing).
 */
export function askClock(
  rules: DeadlineRules,
  question: ClockQuestion['clock'],
  expected: unknown
): VectorOutcome {
  const decision = foldClock(rules, question as unknown as OneClockInput)
  if ('refused' in decision) return { refused: decision.refused.map(({ code }) => code).toSorted() }
  const told = new Map<string, unknown>(Object.entries(tellState(rules, decision.value)))
  if (typeof expected !== 'object' || expected === null) return { gives: Object.fromEntries(told) }
  return { gives: Object.fromEntries(Object.keys(expected).map((name) => [name, told.get(name) ?? null])) }
}

function tellState({ timeLimits: { zone } }: DeadlineRules, state: ClockState): object {
  const rejected = Object.fromEntries(state.rejected.map(({ event, reason }) => [event, reason.code]))
  if (state.status === 'not-started') return { status: state.status, rejected }
  const { status, elapsedMs, remainingMs, totalMs, verdict, exempt } = state
  const { overdueMs, overdueMultiple, unit, light } = state
  const amounts = { elapsedMs, remainingMs, totalMs, overdueMs, overdueMultiple }
  return {
    status,
    verdict,
    exempt,
    unit,
    light,
    ...amounts,
    dueAt: state.dueIso,
    dueIfResumedAt: state.dueIfResumedAt === null ? null : formatInstant(zone, state.dueIfResumedAt),
    reached: [...state.lights, ...state.escalation].flatMap(({ id, reached }) => (reached ? [id] : [])),
    runs: state.runs.length + 1,
    rejected
  }
}
