import type { ActionType } from '@lijie/schema'
import type { DraftRecord } from './advance-record.js'
import type { ActionOf, CaseAction } from './case-action.js'

/** Writes in a record what an action means (动作含义). */
export type Meaning = (record: DraftRecord, action: CaseAction) => void

/** What an action of a type means in every city (动作含义), besides the state it leads to: what is counted, for one; null for nothing. */
export function findMeaning(type: ActionType): Meaning | null {
  return (meanings[type] as Meaning | undefined) ?? null
}

const meanings: { readonly [T in ActionType]?: (record: DraftRecord, action: ActionOf<T>) => void } = {
  file: grade,
  dispatch: grade,
  return: (record) => {
    record.returns += 1
    record.dispatched = record.dispatched.slice(0, -1)
  },
  verify: (record, { result }) => {
    if (result === 'fail') record.rounds += 1
  },
  extend: (record) => {
    record.extensions += 1
  },
  suspend: (record) => {
    record.suspensions += 1
  },
  supervise: (record) => {
    record.supervisions += 1
  },
  merge: (record, { into }) => {
    record.mergedInto = into
  },
  absorb: (record, { reporters, duplicate }) => {
    record.reporters = unite(record.reporters, reporters)
    record.duplicates = unite(record.duplicates, [duplicate])
  }
}

function grade(record: DraftRecord, { areaGrade }: ActionOf<'file' | 'dispatch'>): void {
  if (areaGrade !== undefined) record.areaGrade = areaGrade
}

function unite(known: readonly string[], more: readonly string[]): readonly string[] {
  return [...new Set([...known, ...more])]
}
