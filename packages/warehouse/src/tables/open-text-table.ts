import { openClickhouseTable } from './open-clickhouse-table.js'
import { openParquetTable } from './open-parquet-table.js'
import { openPostgresTable } from './open-postgres-table.js'
import { readTableUrl } from './read-table-url.js'
import type { TextTable } from './text-table.js'

/**
 * Opens a Parquet file, or the table that a URL names, as text (打开外部表): `postgres://user@host/db?table=cases`,
 * `clickhouse://host:8123/db?table=cases`.
 *
 * @param name How messages call it, without a password.
 * @throws TableFailure tables/bad-table-url, tables/bad-parquet, tables/database-failed
 */
export function openTextTable(
  from: { readonly parquet: string } | { readonly url: string },
  name: string
): Promise<TextTable> {
  if ('parquet' in from) return openParquetTable(from.parquet, name)
  const place = readTableUrl(from.url, name)
  return place.kind === 'clickhouse' ? openClickhouseTable(place, name) : openPostgresTable(place, name)
}
