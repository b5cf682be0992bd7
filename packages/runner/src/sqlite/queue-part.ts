import type { StoredEffect, StoredTimer, StoreTransaction } from '../store/index.js'
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
  return session.ask<StoredTimer>(
    `SELECT ${timerTable.columns} FROM timers WHERE "case" = ? AND done = 0 ORDER BY ${timerTable.order}`,
    [caseId]
  )
}

/** Only what differs is written. Those that are done stay, so that they are known when they are wanted again. */
function putTimers(session: SqliteSession, caseId: string, timers: readonly StoredTimer[]): void {
  session.change(
    'DELETE FROM timers WHERE "case" = ? AND done = 0 AND id NOT IN (SELECT value FROM json_each(?))',
    [caseId, JSON.stringify(timers.map(({ id }) => id))]
  )
  for (const timer of timers)
    session.change(
      `INSERT INTO timers (id, "case", at, clock, change, point) VALUES (?, ?, ?, ?, ?, ?)
       ON CONFLICT (id) DO NOTHING`,
      [timer.id, timer.case, timer.at, timer.clock, timer.change, timer.point]
    )
}

function putEffects(session: SqliteSession, effects: readonly StoredEffect[]): void {
  for (const { key, sequence, case: caseId, effect } of effects)
    session.change(
      'INSERT INTO effects (key, sequence, "case", effect) VALUES (?, ?, ?, ?) ON CONFLICT (key) DO NOTHING',
      [key, sequence, caseId, JSON.stringify(effect)]
    )
}
