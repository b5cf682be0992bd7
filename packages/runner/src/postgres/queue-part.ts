import type { StoredEffect, StoredTimer, StoreTransaction } from '../store/index.js'
import type { PostgresSession } from './postgres-session.js'
import { claimRows, finishRow, type QueueTable } from './queue-table.js'

type QueuePart = Pick<
  StoreTransaction,
  'putTimers' | 'listTimers' | 'claimTimers' | 'finishTimer' | 'putEffects' | 'claimEffects' | 'finishEffect'
>

const timerTable: QueueTable = {
  name: 'timers',
  id: 'id',
  columns: 'id, "case", at, clock, change, point',
  order: 'at, id',
  due: 'at <= $1'
}
const effectTable: QueueTable = {
  name: 'effects',
  id: 'key',
  columns: 'key, sequence, "case", effect',
  order: 'sequence, key',
  due: 'true'
}

/**
 * Timers and effects of a transaction: what is to be handed out. Whoever finishes a timer usually writes to its case next, so
 * it takes the lock of the head first (`hold`), as those do who replace the timers of a case: nobody waits in a circle.
 */
export function queuePart(session: PostgresSession, hold: () => Promise<void>): QueuePart {
  return {
    putTimers: async (caseId, timers) => putTimers(session, caseId, timers),
    listTimers: async (caseId) =>
      session.ask<StoredTimer>(
        `SELECT ${timerTable.columns} FROM timers WHERE "case" = $1 AND NOT done ORDER BY ${timerTable.order}`,
        [caseId]
      ),
    claimTimers: async (request) => claimRows<StoredTimer>(session, timerTable, request),
    finishTimer: async (id, worker) => {
      await hold()
      return finishRow(session, timerTable, id, worker)
    },
    putEffects: async (effects) => putEffects(session, effects),
    claimEffects: async (request) => claimRows<StoredEffect>(session, effectTable, request),
    finishEffect: async (key, worker) => finishRow(session, effectTable, key, worker)
  }
}

/** Those that are done stay, so that they are known when they are wanted again. */
async function putTimers(
  session: PostgresSession,
  caseId: string,
  timers: readonly StoredTimer[]
): Promise<void> {
  await session.change('DELETE FROM timers WHERE "case" = $1 AND NOT done AND id <> ALL($2)', [
    caseId,
    timers.map(({ id }) => id)
  ])
  if (timers.length === 0) return
  await session.change(
    `INSERT INTO timers (id, "case", at, clock, change, point)
     SELECT * FROM unnest($1::text[], $2::text[], $3::bigint[], $4::text[], $5::text[], $6::text[])
     ON CONFLICT (id) DO NOTHING`,
    [
      timers.map(({ id }) => id),
      timers.map((timer) => timer.case),
      timers.map(({ at }) => at),
      timers.map(({ clock }) => clock),
      timers.map(({ change }) => change),
      timers.map(({ point }) => point)
    ]
  )
}

async function putEffects(session: PostgresSession, effects: readonly StoredEffect[]): Promise<void> {
  if (effects.length === 0) return
  await session.change(
    `INSERT INTO effects (key, sequence, "case", effect)
     SELECT * FROM unnest($1::text[], $2::bigint[], $3::text[], $4::json[])
     ON CONFLICT (key) DO NOTHING`,
    [
      effects.map(({ key }) => key),
      effects.map(({ sequence }) => sequence),
      effects.map((effect) => effect.case),
      effects.map(({ effect }) => JSON.stringify(effect))
    ]
  )
}
