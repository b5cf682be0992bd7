import type { CaseEffect } from '@lijie/engine/workflow'
import type { Issue } from '@lijie/schema'
import { loadCase, noCase, type CaseState, type FoldedCase } from '../cases/index.js'
import type { EventDraft } from '../journal/index.js'
import type { PersonalRecord, StoredHead, StoreTransaction } from '../store/index.js'
import type { RunnerContext } from './runner-context.js'

/** An event that is going to be written, and what it causes. */
interface PlannedEvent {
  readonly draft: EventDraft
  readonly effects: readonly CaseEffect[]
}

/**
 * What one transaction is going to do (工作单元): everything is decided first and written at the end, so that a refusal
 * halfway leaves nothing behind.
 */
export interface WorkSession {
  readonly context: RunnerContext
  readonly transaction: StoreTransaction
  readonly command: string
  readonly at: number
  readonly head: StoredHead | null
  readonly planned: PlannedEvent[]
  readonly personal: PersonalRecord[]
  /** Ids of personal data that are to be erased. */
  readonly erased: string[]
  readonly folded: Map<string, FoldedCase>
  /** How the cases stood before. */
  readonly before: Map<string, FoldedCase>
}

/** A case as the work so far leaves it. */
export async function readWorked(
  { folded, before, transaction, context, head }: WorkSession,
  caseId: string
): Promise<FoldedCase | Issue> {
  const known = folded.get(caseId)
  if (known !== undefined) return known
  const loaded = await loadCase(context, transaction, caseId, head)
  if ('severity' in loaded) return loaded
  folded.set(caseId, loaded)
  before.set(caseId, loaded)
  return loaded
}

/** Adds an event of a case to what is going to be written, and how the case stands after it. */
export function planEvent(
  session: WorkSession,
  caseId: string,
  content: EventDraft['content'],
  next: Pick<CaseState, 'record' | 'pin'>,
  effects: readonly CaseEffect[]
): void {
  const { planned, folded, command, at, head } = session
  const { calendars } = folded.get(caseId) ?? noCase
  planned.push({ draft: { case: caseId, version: next.record.version, command, at, content }, effects })
  const state = { ...next, calendars, sequence: (head?.sequence ?? 0) + planned.length }
  folded.set(caseId, { state, calendars, effects })
}
