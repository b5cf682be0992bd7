import { refuse, type Decision } from '@lijie/engine/kernel'
import type { CaseClocks } from '@lijie/engine/clock'
import type { Rulebook } from '@lijie/engine/rulebook'
import type { CaseRecord } from '@lijie/engine/workflow'
import { foldCase, loadCase, type CaseState } from '../cases/index.js'
import type { CasePin } from '../journal/index.js'
import { withRetries } from './carry-out.js'
import { refuseIssue } from './refuse-issue.js'
import type { RunnerContext } from './runner-context.js'

/** A case as it stands (案件视图). */
export interface CaseView {
  readonly record: CaseRecord
  readonly pin: CasePin
  /** The rules it is handled by, to ask what may be done next (`listActions`). */
  readonly rulebook: Rulebook
  /** Its clocks at the instant asked about; refused where they cannot be folded, which the record outlives. */
  readonly clocks: Decision<CaseClocks>
}

/**
 * How does a case stand at an instant (读取案件)? The record is the present one, the clocks those of `asOf`. Refused:
 * `runner/unknown-case`, `runner/unknown-rulebook`, `runner/journal-not-replayed`, and what the store cannot do.
 */
export async function readCase(
  context: RunnerContext,
  caseId: string,
  asOf: number = context.clock()
): Promise<Decision<CaseView>> {
  const loaded = await withRetries(() =>
    context.store.read((transaction) => loadCase(context, transaction, caseId))
  )
  if ('refused' in loaded) return loaded
  if ('severity' in loaded) return refuseIssue(loaded)
  return loaded.state === null
    ? refuse('runner/unknown-case', { case: caseId })
    : viewCase(context, loaded.state, asOf)
}

function viewCase(
  { rulebooks, findCalendar }: RunnerContext,
  state: CaseState,
  asOf: number
): Decision<CaseView> {
  const { record, pin } = state
  const rulebook = rulebooks.find(pin.rulebook)
  if (rulebook === undefined)
    return refuse('runner/unknown-rulebook', { case: record.case, rulebook: pin.rulebook })
  const clocks = foldCase(rulebook, state, findCalendar, asOf)
  return { value: { record, pin, rulebook, clocks }, because: [], warnings: [] }
}
