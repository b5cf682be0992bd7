import { encodeClickhouseLiteral } from './encode-clickhouse-literal.js'
import type { SqlDialectName } from './quote-name.js'

/** Puts values into a statement: as parameters, each value once, or as literals where there are no parameters. */
export interface SqlValues {
  /** How a value stands in the text. */
  readonly put: (value: number | string) => string
  readonly bound: readonly (number | string)[]
}

const types = {
  duckdb: { number: 'BIGINT', string: 'VARCHAR' },
  postgres: { number: 'bigint', string: 'text' }
} as const

/** Values of one statement (语句参数). */
export function createValues(dialect: SqlDialectName): SqlValues {
  const bound: (number | string)[] = []
  if (dialect === 'clickhouse') return { put: encodeClickhouseLiteral, bound }
  const places = new Map<number | string, string>()
  const put = (value: number | string): string => {
    const known = places.get(value)
    if (known !== undefined) return known
    bound.push(value)
    const type = types[dialect][typeof value === 'number' ? 'number' : 'string']
    // Both read the type from here alone, so that no value is ever compared as anything else.
    const place = `$${bound.length}::${type}`
    places.set(value, place)
    return place
  }
  return { put, bound }
}
