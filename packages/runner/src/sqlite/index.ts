export { openSqliteStore, type SqliteOptions } from './open-sqlite-store.js'
export type { SqliteDriverName } from './sqlite-driver.js'
