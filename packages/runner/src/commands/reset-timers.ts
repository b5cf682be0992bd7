import { loadCase } from '../cases/index.js'
import type { StoreTransaction } from '../store/index.js'
import { withRetries } from './carry-out.js'
import { listCases } from './list-cases.js'
import type { RunnerContext } from './runner-context.js'
import { listWantedTimers } from './list-wanted-timers.js'

/**
 * Sets the timers of all cases anew from the journal (重建定时): they are an index, and can be lost without harm. Those of a case
 * that cannot be read here, since its rules or calendars are not given, stay as they are. Gives how many cases were set.
 */
export async function resetTimers(
  context: RunnerContext,
  onProgress?: (cases: number) => void
): Promise<number> {
  let cases = 0
  for await (const caseId of listCases(context)) {
    const done = await withRetries(() =>
      context.store.write((transaction) => resetCase(context, transaction, caseId))
    )
    if (done === true) cases += 1
    onProgress?.(cases)
  }
  return cases
}

async function resetCase(
  context: RunnerContext,
  transaction: StoreTransaction,
  caseId: string
): Promise<boolean> {
  const loaded = await loadCase(context, transaction, caseId)
  if ('severity' in loaded || loaded.state === null) return false
  await transaction.putTimers(caseId, listWantedTimers(context, loaded.state, context.clock()))
  return true
}
