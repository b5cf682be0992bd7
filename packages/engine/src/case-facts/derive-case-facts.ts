import type { Issue } from '@lijie/schema'
import type { CaseFacts } from '../counting/index.js'
import { answer, createReason, isReason, refuse, type Decision, type Reason } from '../kernel/index.js'
import {
  foldCaseClocks,
  readReplay,
  startReplay,
  takeNext,
  type CaseRecord,
  type RecordedAction,
  type WorkflowRules
} from '../workflow/index.js'
import { readClock } from './ask-step.js'
import type { CaseCourse, CourseStep } from './case-course.js'
import { foldAsked } from './fold-asked.js'
import { createTrace } from './case-trace.js'
import { readFactsRules, type FactsRules } from './facts-rules.js'
import { readFacts } from './read-facts.js'
import { takeStep } from './take-step.js'

/**
 * The rows that evaluation reads of a case (案件事实), from its actions as they were recorded: one for each unit that ever had it, one
 * without a unit where none had. What was recorded after `asOf` is not looked at; a case that was not reported by then has no
 * row. What the actions do not tell is null.
 *
 * Refused as `replayCase`, and `case-facts/invalid-as-of`. Warned of: times that no clock can tell (`case-facts/unknown-time`), facts
 * that a column cannot hold (`case-facts/unfit-fact`).
 */
export function deriveCaseFacts(
  rules: WorkflowRules,
  actions: readonly RecordedAction[],
  asOf: number
): Decision<readonly CaseFacts[]> {
  const replay = startReplay(rules)
  const steps: CourseStep[] = []
  for (const { action, at } of actions) {
    if (at > asOf) break
    const refused = takeNext(replay, action, at)
    if (refused !== null) return { refused }
    steps.push({ action, at, record: readReplay(replay) as CaseRecord, rules })
  }
  return followCase({ steps, rules, foldClocks: foldCaseClocks }, asOf)
}

/** The same from a course that was replayed already, whose rules may have changed on the way (案件历程). */
export function followCase(
  { steps, rules, foldClocks, origin = {}, originReporter = null }: CaseCourse,
  asOf: number
): Decision<readonly CaseFacts[]> {
  if (!Number.isSafeInteger(asOf)) return refuse('case-facts/invalid-as-of', { value: String(asOf) })
  const trace = createTrace()
  for (const step of steps) {
    if (step.at > asOf) break
    const facts = findRules(step.rules)
    if (isReason(facts)) return { refused: [facts] }
    takeStep(trace, step, facts, foldClocks)
  }
  const { record } = trace
  if (record === null) return answer([], [])
  const facts = findRules(rules)
  if (isReason(facts)) return { refused: [facts] }
  const issues: Issue[] = []
  // What has ended stays as it ended, whenever it is asked about.
  const moment = { rules, record, at: record.endedAt === null ? asOf : record.at }
  const clocks = foldAsked(foldClocks, moment, listFinalClocks(facts, record))
  const { responsibility, timeLimits } = rules
  const rows = readFacts({
    trace,
    record,
    facts,
    origin,
    originReporter,
    clocks,
    responsibility,
    units: timeLimits.units,
    readLeft: ({ left }) => (left === null ? null : readClock({ foldClocks }, left, facts.clocks.disposal)),
    issues
  })
  return answer(rows, [], dropTwins(issues))
}

/** The clocks whose deadlines stand in the row, as far as they were started. */
function listFinalClocks({ clocks }: FactsRules, { clockEvents }: CaseRecord): readonly string[] {
  const { accept, file, dispatch, disposal } = clocks
  return [accept, file, dispatch, disposal].flatMap((id) =>
    id !== null && clockEvents.some(({ clock }) => clock === id) ? [id] : []
  )
}

function findRules(rules: WorkflowRules): FactsRules | Reason {
  return readFactsRules(rules) ?? createReason('workflow/no-workflow', {})
}

/** A clock that several columns ask for is reported once. */
function dropTwins(issues: readonly Issue[]): readonly Issue[] {
  const seen = new Map(issues.map((issue) => [JSON.stringify(issue), issue]))
  return [...seen.values()]
}
