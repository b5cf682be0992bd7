import type { Claimed, ClaimRequest } from '../store/index.js'
import type { PostgresSession } from './postgres-session.js'

/** A table whose rows are handed out to workers (待办队列). The texts are parts of statements, never data. */
export interface QueueTable {
  readonly name: string
  /** Its key. */
  readonly id: string
  /** What is handed out. */
  readonly columns: string
  readonly order: string
  /** Which rows are due; `$1` is the present instant. */
  readonly due: string
}

type Row<T> = T & { readonly worker: string; readonly until: number; readonly attempt: number }

/** Hands out the first free rows (领取); rows that another is taking at this moment are passed over, not waited for. */
export async function claimRows<T>(
  session: PostgresSession,
  { name, id, columns, order, due }: QueueTable,
  { worker, now, limit, leaseMs }: ClaimRequest
): Promise<readonly Claimed<T>[]> {
  const rows = await session.ask<Row<T>>(
    `WITH free AS MATERIALIZED (
       SELECT ${id} AS free_id FROM ${name}
       WHERE NOT done AND ${due} AND (until IS NULL OR until <= $1)
       ORDER BY ${order} LIMIT $2 FOR UPDATE SKIP LOCKED
     ), taken AS (
       UPDATE ${name} SET worker = $3, until = $4, attempt = attempt + 1
       FROM free WHERE ${id} = free_id RETURNING ${columns}, worker, until, attempt
     )
     SELECT * FROM taken ORDER BY ${order}`,
    [now, limit, worker, now + leaseMs]
  )
  return rows.map((row) => {
    const { worker: holder, until, attempt, ...item } = row
    return { item: item as unknown as T, worker: holder, until, attempt }
  })
}

/** Marks a row as done; false when this worker does not hold it. */
export async function finishRow(
  session: PostgresSession,
  { name, id }: QueueTable,
  key: string,
  worker: string
): Promise<boolean> {
  const changed = await session.change(
    `UPDATE ${name} SET done = true WHERE ${id} = $1 AND worker = $2 AND NOT done`,
    [key, worker]
  )
  return changed === 1
}
