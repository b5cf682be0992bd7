import { createStoreFailure } from '../store/index.js'
import { migrations } from './migrations.js'
import type { PostgresSession } from './postgres-session.js'

/** Any number that no other program is likely to lock; the second half of the key is the schema. */
const lockClass = 1_818_852_969

/**
 * Brings the tables of a schema to the version that this program knows (数据表升级), inside the session's transaction.
 * Of several programs that start at once one does it and the others wait; where nothing is to be done no right to create
 * is needed. Tables of a newer version are refused (`runner/store-schema-newer`).
 */
export async function migrateSchema(
  session: PostgresSession,
  schema: string,
  steps: readonly string[] = migrations
): Promise<void> {
  if ((await readVersion(session, schema, steps.length)) === steps.length) return
  await session.ask('SELECT pg_advisory_xact_lock($1, hashtext($2))', [lockClass, schema])
  const version = await readVersion(session, schema, steps.length)
  if (version === 0) {
    await session.change(`CREATE SCHEMA IF NOT EXISTS "${schema}"`)
    await session.change(
      'CREATE TABLE IF NOT EXISTS migrations (version integer PRIMARY KEY, at timestamptz DEFAULT now())'
    )
  }
  for (const [index, step] of steps.entries()) {
    if (index < version) continue
    await session.change(step)
    await session.change('INSERT INTO migrations (version) VALUES ($1)', [index + 1])
  }
}

/** How many steps the tables have taken; 0 when there are none. */
async function readVersion(session: PostgresSession, schema: string, known: number): Promise<number> {
  // Read as rows: a name that was looked up in vain before the lock would still be remembered as missing.
  const tables = await session.ask(
    "SELECT tablename FROM pg_tables WHERE schemaname = $1 AND tablename = 'migrations'",
    [schema]
  )
  if (tables.length === 0) return 0
  const [row] = await session.ask<{ readonly version: number }>(
    'SELECT coalesce(max(version), 0) AS version FROM migrations'
  )
  const found = row?.version ?? 0
  if (found > known) throw session.fail(createStoreFailure('runner/store-schema-newer', { found, known }))
  return found
}
