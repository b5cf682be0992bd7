import { isRefusal } from '@lijie/engine'
import { formatInstant } from '@lijie/engine/calendar'
import { refusalProblem } from './problem.mjs'

/** A case as the service shows it: the record without reporters, names of its state, instants with their offset. */
export function describeCase({ rulebook }, { record }) {
  const { zone } = rulebook.timeLimits
  const write = (at) => (at === null ? null : formatInstant(zone, at))
  const { reporters: _reporters, clockEvents: _events, ...shown } = record
  const { label, kind, outcome } = rulebook.workflow.part.states[record.state]
  return {
    ...shown,
    stateLabel: label,
    hasEnded: kind === 'end',
    outcome: outcome ?? null,
    reportedAt: write(record.reportedAt),
    filedAt: write(record.filedAt),
    endedAt: write(record.endedAt),
    at: write(record.at),
    dispatched: record.dispatched.map((one) => ({ ...one, at: write(one.at) }))
  }
}

/** The clocks of a case that were started: status, deadline, light, verdict. Throws a problem where they cannot be told. */
export function describeClocks({ rulebook }, { clocks }) {
  const write = (at) => (at === null ? null : formatInstant(rulebook.timeLimits.zone, at))
  if (isRefusal(clocks)) throw refusalProblem(clocks.refused)
  return Object.values(clocks.value.clocks).flatMap((decision) => {
    if (isRefusal(decision) || decision.value.status === 'not-started') return []
    const { clock, label, status, startedAt, stoppedAt, dueAt, light, verdict, overdueMs } = decision.value
    const times = { startedAt: write(startedAt), stoppedAt: write(stoppedAt), dueAt: write(dueAt) }
    return [{ clock, label, status, ...times, light, verdict, overdueMs }]
  })
}
