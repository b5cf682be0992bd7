import type { Issue } from '@lijie/schema'
import type { StartedClock } from '../clock/index.js'
import type { CaseFacts } from '../counting/index.js'
import type { CompiledResponsibility } from '../responsibility/index.js'
import type { CompiledTimeLimits } from '../time-limits/index.js'
import type { CaseAction, CaseRecord } from '../workflow/index.js'
import type { CaseTrace } from './case-trace.js'
import type { FactsRules } from './facts-rules.js'
import { readClockFacts, type FinalClocks } from './read-clock-facts.js'
import { readGivenFacts } from './read-given-facts.js'
import { readPlace } from './read-place.js'
import { fillRow, flagOf, told } from './row-values.js'
import { readCollector, readSource, readUrgency } from './read-told-by-case.js'
import { readUnitFacts } from './read-unit-facts.js'
import type { UnitTrace } from './unit-trace.js'

/** What rows are written from. */
export interface FinishedTrace {
  readonly trace: CaseTrace
  readonly record: CaseRecord
  readonly facts: FactsRules
  /** Facts of the case that it comes from. */
  readonly origin: CaseRecord['facts']
  /** Who reported that one; null for a case that comes from none. */
  readonly originReporter: CaseAction['by'] | null
  readonly clocks: FinalClocks
  readonly responsibility: CompiledResponsibility | null
  readonly units: CompiledTimeLimits['units']
  /** The disposal clock as it stood when a unit had the case no more; null while it has it, and where nobody can tell. */
  readonly readLeft: (unit: UnitTrace) => StartedClock | null
  readonly issues: Issue[]
}

/** One row for each unit that ever had the case (案件事实行), by first receipt; a case that no unit had has one row. */
export function readFacts(finished: FinishedTrace): readonly CaseFacts[] {
  const { trace } = finished
  const ofCase = { ...readCaseColumns(finished), ...readClockFacts(finished) }
  if (trace.units.length === 0) return [fillRow({ ...ofCase, firstUnit: 1, lastUnit: 1, ...neverSent })]
  return trace.units.map((unit) => fillRow({ ...ofCase, ...readUnitFacts(finished, unit, trace.stage) }))
}

/** Nobody can have done a case again, or returned it, that nobody was sent. */
const neverSent = { rework: 0, reworkTimes: 0 } as const

type CaseColumns = Omit<CaseFacts, 'unit'>

/** Columns that are the same in all rows of a case. */
function readCaseColumns(finished: FinishedTrace): CaseColumns {
  const { trace, record, facts } = finished
  const isVoided = trace.end === 'voided'
  const given = readGivenFacts(finished)
  return {
    caseId: record.case,
    ...readPlace(finished),
    kind: record.kind,
    code: record.code,
    ...given,
    source: given.source ?? readSource(finished, given.fromPublic),
    urgent: given.urgent ?? readUrgency(finished),
    closingKind: trace.closingKind,
    collector: readCollector(finished, given.fromPublic),
    acceptor: trace.acceptor,
    filer: trace.filer,
    dispatcher: trace.dispatcher,
    reportedAt: record.reportedAt,
    acceptedAt: trace.acceptedAt,
    filedAt: record.filedAt,
    dispatchedAt: trace.dispatchedAt,
    checkedAt: trace.checkedAt,
    closedAt: trace.end === null || isVoided ? null : record.endedAt,
    voidedAt: isVoided ? record.endedAt : null,
    filed: facts.files ? flagOf(record.filedAt !== null) : null,
    stage: trace.stage,
    voided: flagOf(isVoided),
    voidStage: isVoided ? trace.stage : null,
    selfHandled: flagOf(trace.end === 'self-handled'),
    dispatchExact: trace.first === null ? null : flagOf(trace.first === trace.last),
    supervised: told(facts, 'supervise', flagOf(record.supervisions > 0)),
    ...readTasks(finished),
    ...readHolds(finished)
  }
}

function readHolds({ trace, facts }: FinishedTrace): Partial<CaseFacts> {
  return {
    onHold: told(facts, 'suspend', flagOf(trace.onHold)),
    holdTimes: told(facts, 'suspend', trace.holdTimes),
    holdApprovedAt: trace.holdApprovedAt
  }
}

/** Tasks to confirm a report (核实) and to check a disposal (核查). */
function readTasks({ trace, facts }: FinishedTrace): Partial<CaseFacts> {
  const { verifyTasks, checkTasks, checksSentOnTime } = trace
  // What was sent with the report took no time, whatever the limit is.
  const sentInTime = verifyTasks === 0 ? 0 : trace.verifySentAtOnce ? 1 : null
  return {
    verifyTasks: told(facts, 'confirm', verifyTasks),
    verifiedOnTime: told(facts, 'confirm', trace.verifiedOnTime),
    verifySent: told(facts, 'confirm', flagOf(verifyTasks > 0)),
    verifySentOnTime: told(facts, 'confirm', sentInTime),
    checkTasks: told(facts, 'order-verification', checkTasks),
    checkSent: told(facts, 'order-verification', flagOf(checkTasks > 0)),
    checkSentOnTime: told(
      facts,
      'order-verification',
      checksSentOnTime === null ? null : flagOf(checkTasks > 0 && checksSentOnTime === checkTasks)
    ),
    checkedOnTime: told(facts, 'verify', trace.checkedOnTime),
    checksSuperseded: told(facts, 'verify', trace.checksSuperseded)
  }
}
