import type { CaseAction, CaseRecord } from '@lijie/engine/workflow'
import type { JournalEvent } from '../journal/index.js'
import type { StoreTransaction } from '../store/index.js'

/** A case comes from another one, that from another: so far it is followed. */
const mostOrigins = 16

/** The events of the cases that a case was split off or goes on from (来源案件), the nearest first. */
export async function readOrigins(
  transaction: Pick<StoreTransaction, 'readCase'>,
  own: readonly JournalEvent[]
): Promise<readonly (readonly JournalEvent[])[]> {
  const origins: (readonly JournalEvent[])[] = []
  let from = findOrigin(own)
  while (from !== null && origins.length < mostOrigins) {
    const events = await transaction.readCase(from)
    origins.push(events)
    from = findOrigin(events)
  }
  return origins
}

/** What was told of the cases that it comes from by an instant (来源案件事实): the last word of the nearest one that says anything. */
export function tellOrigin(origins: readonly (readonly JournalEvent[])[], asOf: number): CaseRecord['facts'] {
  const facts: Record<string, unknown> = {}
  for (const events of origins.toReversed())
    for (const { content, at } of events)
      if (content.type === 'action' && at <= asOf) Object.assign(facts, content.action.facts)
  return facts
}

/** Who reported the first of them (来源案件上报人); null where there is none. */
export function tellReporter(origins: readonly (readonly JournalEvent[])[]): CaseAction['by'] | null {
  const content = origins.at(-1)?.[0]?.content
  return content?.type === 'action' && content.action.type === 'report' ? content.action.by : null
}

function findOrigin([first]: readonly JournalEvent[]): string | null {
  if (first === undefined || first.content.type !== 'action') return null
  const { action } = first.content
  return action.type === 'report' ? (action.splitFrom ?? action.continues?.case ?? null) : null
}
