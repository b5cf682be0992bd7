import { createTableFailure } from '../spreadsheet/table-failure.js'

/** A table in a database server (库表地址). */
export interface TablePlace {
  readonly kind: 'postgres' | 'clickhouse'
  /** The address without the name of the table. */
  readonly url: URL
  readonly schema: string | null
  readonly table: string
}

/**
 * Reads `postgres://…?table=name` or `clickhouse://…?table=name`; the table may be `schema.name`.
 *
 * @throws TableFailure tables/bad-table-url
 */
export function readTableUrl(text: string, name: string): TablePlace {
  const kind = text.startsWith('clickhouse:') ? 'clickhouse' : 'postgres'
  const fail = (): Error => {
    const expected =
      kind === 'postgres' ? 'postgres://user@host/db?table=cases' : 'clickhouse://host:8123/db?table=cases'
    return createTableFailure('tables/bad-table-url', { url: name, expected })
  }
  // The standard reads the address of an unknown scheme less strictly than one of http.
  const plain = text.replace(/^[a-z]+:/, 'http:')
  if (!URL.canParse(plain)) throw fail()
  const url = new URL(plain)
  const table = url.searchParams.get('table') ?? ''
  url.searchParams.delete('table')
  const parts = table.split('.')
  const [last = ''] = parts.slice(-1)
  if (parts.length > 2 || parts.includes('')) throw fail()
  return { kind, url, schema: parts.length === 2 ? (parts[0] ?? '') : null, table: last }
}
