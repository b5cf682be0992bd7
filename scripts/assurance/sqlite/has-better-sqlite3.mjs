/** Whether the optional compiled driver is installed, for this Node. */
export async function hasBetterSqlite3() {
  try {
    const { default: Database } = await import('better-sqlite3')
    new Database(':memory:').close()
    return true
  } catch {
    return false
  }
}
