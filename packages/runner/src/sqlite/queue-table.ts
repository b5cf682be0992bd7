import type { Claimed, ClaimRequest } from '../store/index.js'
import { settle } from './backlog.js'
import type { SqliteSession } from './sqlite-session.js'

/** A table whose rows are handed out to workers (待办队列). The texts are parts of statements, never data. */
export interface QueueTable {
  readonly name: string
  /** Its key. */
  readonly id: string
  /** What is handed out. */
  readonly columns: string
  readonly order: string
  /** Whether a row waits for its instant (`at`). */
  readonly isTimed: boolean
}

/** Hands out the first free rows (领取). One writer at a time: nobody else is taking any. */
export function claimRows<Row extends object, T>(
  session: SqliteSession,
  { name, id, columns, order, isTimed }: QueueTable,
  { worker, now, limit, leaseMs }: ClaimRequest,
  key: keyof Row,
  read: (row: Row) => T
): readonly Claimed<T>[] {
  settle(session)
  const until = now + leaseMs
  const free = session.ask<Row & { readonly claims: number }>(
    `SELECT ${columns}, attempt AS claims FROM ${name}
     WHERE done = 0 AND (worker IS NULL OR until <= ?) AND ${isTimed ? 'at' : '0'} <= ? ORDER BY ${order} LIMIT ?`,
    [now, now, limit]
  )
  return free.map(({ claims, ...rest }) => {
    const row = rest as unknown as Row
    const attempt = claims + 1
    session.change(`UPDATE ${name} SET worker = ?, until = ?, attempt = ? WHERE ${id} = ?`, [
      worker,
      until,
      attempt,
      String(row[key])
    ])
    return { item: read(row), worker, until, attempt }
  })
}

/** Marks a row as done; false when this worker does not hold it. */
export function finishRow(
  session: SqliteSession,
  { name, id }: QueueTable,
  key: string,
  worker: string
): boolean {
  settle(session)
  const changed = session.change(`UPDATE ${name} SET done = 1 WHERE ${id} = ? AND worker = ? AND done = 0`, [
    key,
    worker
  ])
  return changed === 1
}
