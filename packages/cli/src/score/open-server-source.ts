import type { StoredSource } from '@lijie/warehouse'

/**
 * The rows of a table in PostgreSQL or ClickHouse, counted there (库内计数): `postgres://user@host/db?table=case_facts`,
 * `clickhouse://host:8123/db?table=case_facts`. Only counts and the ids of explained cases leave the server.
 */
export async function openServerSource(address: string, name: string): Promise<StoredSource> {
  const { readTableUrl } = await import('@lijie/warehouse/tables')
  const { kind, url, schema, table } = readTableUrl(address, name)
  const [user, password] = [decodeURIComponent(url.username), decodeURIComponent(url.password)]
  const access = { ...(user !== '' && { user }), ...(password !== '' && { password }) }
  const database = decodeURIComponent(url.pathname.slice(1))
  if (kind === 'clickhouse') {
    const { openClickhouseSource } = await import('@lijie/warehouse/clickhouse')
    const within = schema ?? database
    return openClickhouseSource({
      url: `http://${url.hostname}:${url.port === '' ? '8123' : url.port}/`,
      ...access,
      table,
      ...(within !== '' && { database: within })
    })
  }
  const { openPostgresSource } = await import('@lijie/warehouse/postgres')
  return openPostgresSource({
    connection: {
      host: url.searchParams.get('host') ?? decodeURIComponent(url.hostname),
      port: url.port === '' ? 5432 : Number(url.port),
      ...access,
      ...(database !== '' && { database }),
      application_name: 'lijie'
    },
    table,
    ...(schema !== null && { schema })
  })
}
