import {
  computeDeadline,
  decideFiling,
  parseInstant,
  type DeadlineInput,
  type Decision,
  type FilingInput
} from '@lijie/engine'
import { describeDay, isWorkday, workingTimeBetween, type WorkingCalendar } from '@lijie/engine/calendar'
import type { VectorTest } from '@lijie/schema'
import type { CompiledGroup, VectorRules } from './compile-group.js'
import { readRecorded } from './read-recorded.js'
import type { VectorOutcome } from './vector-context.js'

/** Puts the question of a test to its group's rulebook. */
export function askVector(group: CompiledGroup, test: VectorTest): VectorOutcome {
  return 'refused' in group ? group : askRules(group.rules, test)
}

/** Puts the question of a test to rules. */
function askRules(rules: VectorRules, { when, then }: VectorTest): VectorOutcome {
  if ('filing' in when)
    return readDecision(decideFiling(rules, when.filing as FilingInput), (outcome) => outcome)
  if ('deadline' in when)
    return readDecision(computeDeadline(rules, when.deadline as unknown as DeadlineInput), ({ iso }) => iso)
  if ('recorded' in when) return askRecorded(rules, when.recorded)
  if (rules.calendar === null) return { refused: ['time-limits/no-calendar'] }
  if ('workday' in when) return askWorkday(rules.calendar, when.workday, then)
  const { from, to } = when.workingTime
  return readPlain(workingTimeBetween(rules.calendar, readInstant(from), readInstant(to)))
}

/** What a test expects; null when it expects nothing, which no answer meets. */
export function expectedOutcome({ then, refused }: VectorTest): VectorOutcome | null {
  if (refused !== undefined) return then === undefined ? { refused: refused.toSorted() } : null
  return then === undefined ? null : { gives: then }
}

/** True or false; or, where the test expects more, why, by which holiday name and by which notice. */
function askWorkday(calendar: WorkingCalendar, date: string, expected: unknown): VectorOutcome {
  if (typeof expected !== 'object') return readPlain(isWorkday(calendar, date))
  const day = describeDay(calendar, date)
  if ('code' in day || day.name === undefined || day.notice === undefined) return readPlain(day)
  return { gives: { ...day, name: day.name.zh, notice: day.notice.id } }
}

/** What a row records and does not decide by. */
function askRecorded(rules: VectorRules, id: string): VectorOutcome {
  const row = rules.criterionOf(id)
  return row === undefined ? { refused: ['time-limits/unknown-criterion'] } : { gives: readRecorded(row) }
}

function readDecision<T>(decision: Decision<T>, read: (value: T) => unknown): VectorOutcome {
  if (!('refused' in decision)) return { gives: read(decision.value) }
  return { refused: decision.refused.map(({ code }) => code).toSorted() }
}

function readPlain(result: number | boolean | object): VectorOutcome {
  const isRefused = typeof result === 'object' && 'code' in result
  return isRefused ? { refused: [String(result.code)] } : { gives: result }
}

function readInstant(value: number | string): number {
  return typeof value === 'number' ? value : (parseInstant(value) ?? Number.NaN)
}
