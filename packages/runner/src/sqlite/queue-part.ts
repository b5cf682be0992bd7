import type { StoredEffect, StoredTimer, StoreTransaction } from '../store/index.js'
import { putOff, settle } from './backlog.js'
import { claimRows, finishRow, type QueueTable } from './queue-table.js'
import type { SqliteSession } from './sqlite-session.js'

type QueuePart = Pick<
  StoreTransaction,
  'putTimers' | 'listTimers' | 'claimTimers' | 'finishTimer' | 'putEffects' | 'claimEffects' | 'finishEffect'
>
type EffectRow = Omit<StoredEffect, 'effect'> & { readonly effect: string }

const timerTable: QueueTable = {
  name: 'timers',
  id: 'id',
  columns: 'id, "case", at, clock, change, point',
  order: 'at, id',
  isTimed: true
}
const effectTable: QueueTable = {
  name: 'effects',
  id: 'key',
  columns: 'key, sequence, "case", effect',
  order: 'sequence, key',
  isTimed: false
}

/** Timers and effects of a transaction: what is to be handed out. */
export function queuePart(session: SqliteSession): QueuePart {
  return {
    putTimers: async (caseId, timers) => putTimers(session, caseId, timers),
    listTimers: async (caseId) => listTimers(session, caseId),
    claimTimers: async (request) =>
      claimRows<StoredTimer, StoredTimer>(session, timerTable, request, 'id', (row) => row),
    finishTimer: async (id, worker) => finishRow(session, timerTable, id, worker),
    putEffects: async (effects) => putEffects(session, effects),
    claimEffects: async (request) =>
      claimRows<EffectRow, StoredEffect>(session, effectTable, request, 'key', (row) => ({
        ...row,
        effect: session.parse(row.effect)
      })),
    finishEffect: async (key, worker) => finishRow(session, effectTable, key, worker)
  }
}

function listTimers(session: SqliteSession, caseId: string): readonly StoredTimer[] {
  settle(session)
  return session.ask<StoredTimer>(
    `SELECT ${timerTable.columns} FROM timers WHERE "case" = ? AND done = 0 ORDER BY ${timerTable.order}`,
    [caseId]
  )
}

function putTimers(session: SqliteSession, caseId: string, timers: readonly StoredTimer[]): void {
  const rows = timers.map(({ id, case: of, at, clock, change, point }) => [id, of, at, clock, change, point])
  session.check(caseId)
  putOff(session, { to: 'timers', case: caseId, rows })
}

function putEffects(session: SqliteSession, effects: readonly StoredEffect[]): void {
  const rows = effects.map(({ key, sequence, case: of, effect }) => [
    key,
    sequence,
    of,
    JSON.stringify(effect)
  ])
  if (rows.length > 0) putOff(session, { to: 'effects', rows })
}
