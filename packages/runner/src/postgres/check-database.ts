import { createStoreFailure } from '../store/index.js'
import type { PostgresSession } from './postgres-session.js'

/** What the promises of the store stand on: every text can be held, and what is committed is on disk. */
const wanted: Readonly<Record<string, string>> = { server_encoding: 'UTF8', fsync: 'on' }

/** Refuses a database that could lose or alter records (`runner/store-not-usable`). */
export async function checkDatabase(session: PostgresSession): Promise<void> {
  const settings = await session.ask<{ readonly setting: string; readonly found: string }>(
    'SELECT setting, current_setting(setting) AS found FROM unnest($1::text[]) AS setting',
    [Object.keys(wanted)]
  )
  for (const { setting, found } of settings) {
    const right = wanted[setting] ?? ''
    if (found !== right)
      throw session.fail(createStoreFailure('runner/store-not-usable', { setting, found, wanted: right }))
  }
}
