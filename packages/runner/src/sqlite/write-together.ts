import { runWrites, type Work } from './run-transaction.js'
import type { SqliteDatabase } from './sqlite-session.js'

/** So many at most: none of them is answered before the last one has run. */
const mostTogether = 64

interface Waiting {
  readonly work: Work<unknown>
  readonly resolve: (value: unknown) => void
  readonly reject: (error: unknown) => void
}

/**
 * Lets writes that wait at the same time be committed together (合并提交), in the order they came: a sync costs as much as
 * hundreds of statements.
 * @param inTurn runs one thing at a time
 * @param afterwards what follows a commit, before anybody is answered
 */
export function writeTogether(
  database: SqliteDatabase,
  inTurn: <T>(work: () => Promise<T>) => Promise<T>,
  afterwards: () => void
): <T>(work: Work<T>) => Promise<T> {
  let waiting: Waiting[] = []
  const takeTurn = async (): Promise<void> => {
    // Whoever was just answered may have more to write.
    await new Promise((resolve) => void setImmediate(resolve))
    const all = waiting
    waiting = []
    for (let start = 0; start < all.length; start += mostTogether)
      await commit(all.slice(start, start + mostTogether))
  }
  const commit = async (batch: readonly Waiting[]): Promise<void> => {
    const works = batch.map(({ work }) => work)
    const outcomes = await runWrites(database, works)
    afterwards()
    for (const [i, { resolve, reject }] of batch.entries()) {
      const outcome = outcomes[i]
      if (outcome !== undefined && 'value' in outcome) resolve(outcome.value)
      else reject(outcome?.error)
    }
  }
  return async <T>(work: Work<T>): Promise<T> =>
    new Promise<unknown>((resolve, reject) => {
      waiting.push({ work, resolve, reject })
      if (waiting.length === 1) void inTurn(takeTurn)
    }) as Promise<T>
}
