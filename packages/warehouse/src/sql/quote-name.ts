import { createWarehouseFailure } from '../warehouse-failure.js'
import { isWholeText } from './is-whole-text.js'

/** The databases that SQL is written for (数据库方言). */
export type SqlDialectName = 'duckdb' | 'postgres' | 'clickhouse'

/**
 * A name of a table or column as SQL (标识符编码), quoted whatever it holds: a keyword, quotes, spaces, Chinese.
 *
 * Throws `warehouse/invalid-name` for a name that no table can have, or that the database would cut off.
 */
export function quoteName(dialect: SqlDialectName, name: string): string {
  const bytes = new TextEncoder().encode(name).length
  const longest = dialect === 'postgres' ? 63 : 200
  if (name === '' || bytes > longest || name.includes('\0') || !isWholeText(name))
    throw createWarehouseFailure('warehouse/invalid-name', { name: JSON.stringify(name.slice(0, 80)) })
  if (dialect === 'clickhouse') return `\`${name.replace(/[\\`]/g, (sign) => `\\${sign}`)}\``
  return `"${name.replaceAll('"', '""')}"`
}
