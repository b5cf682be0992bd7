import type { ActionOf } from './case-action.js'
import type { CaseRecord } from './case-record.js'

/** Shared by all records that have none, so that a record without them is small. */
const none: readonly [] = Object.freeze([])
const noFacts: CaseRecord['facts'] = Object.freeze({})

/** A record as it is before its report counts as its first action (新案卷); `area` is the id of its area. */
export function createRecord(action: ActionOf<'report'>, area: string, at: number): CaseRecord {
  const { code = null, areaGrade = null, unitGrid = null, continues = null, splitFrom = null } = action
  return {
    case: action.case,
    version: 0,
    state: '',
    kind: action.kind,
    code,
    area,
    areaGrade,
    unitGrid,
    criterion: null,
    reportedAt: action.occurredAt ?? at,
    filedAt: null,
    endedAt: null,
    at,
    facts: noFacts,
    reporters: action.reporters === undefined ? none : [...action.reporters],
    dispatched: none,
    rounds: 0,
    returns: 0,
    extensions: 0,
    suspensions: 0,
    supervisions: 0,
    ladder: null,
    clockEvents: none,
    registers: none,
    continues: continues && { ...continues },
    splitFrom,
    mergedInto: null,
    duplicates: none
  }
}
