import {
  computeDeadline,
  decideFiling,
  parseInstant,
  type DeadlineInput,
  type Decision,
  type FilingInput,
  type Reason
} from '@lijie/engine'
import { workingTimeBetween } from '@lijie/engine/calendar'
import { countBetween, measureOfUnit } from '@lijie/engine/time-limits'
import type { ElapsedQuestion, VectorTest } from '@lijie/schema'
import { askClock } from './ask-clock.js'
import { askCode } from './ask-code.js'
import { askDuties, askEvaluators } from './ask-duties.js'
import { askEvaluation } from './ask-evaluation.js'
import { askLimitText } from './ask-limit-text.js'
import { askLadder, askResponsibleUnit } from './ask-responsibility.js'
import { askWorkflow } from './ask-workflow.js'
import { askWorkday } from './ask-workday.js'
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
  if ('elapsed' in when) return askElapsed(rules.timeLimits, when.elapsed)
  if ('clock' in when) return askClock(rules, when.clock, then)
  if ('limitText' in when) return askLimitText(rules.parts.timeLimits?.units ?? {}, when.limitText)
  if ('code' in when) return askCode(rules, when.code, then)
  if ('responsibleUnit' in when) return askResponsibleUnit(rules, when.responsibleUnit)
  if ('ladder' in when) return askLadder(rules, when.ladder, then)
  if ('workflow' in when) return askWorkflow(rules, when.workflow, then)
  if ('duties' in when) return askDuties(rules, when.duties, then)
  if ('evaluators' in when) return askEvaluators(rules, when.evaluators)
  if ('evaluation' in when) return askEvaluation(rules, when.evaluation, then)
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

/** Milliseconds that a unit counts, negative backwards. */
function askElapsed(
  rules: VectorRules['timeLimits'],
  { unit, from, to }: ElapsedQuestion['elapsed']
): VectorOutcome {
  const measure = measureOfUnit(rules, unit)
  return readPlain('code' in measure ? measure : countBetween(measure, readInstant(from), readInstant(to)))
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

function readPlain(result: number | Reason): VectorOutcome {
  return typeof result === 'number' ? { gives: result } : { refused: [result.code] }
}

function readInstant(value: number | string): number {
  return typeof value === 'number' ? value : (parseInstant(value) ?? Number.NaN)
}
