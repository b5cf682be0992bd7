import { createStoreFailure } from '../store/index.js'
import { getTypeParser } from './parse-column.js'
import type { PostgresAnswer, PostgresClient } from './postgres-source.js'
import { readDriverError } from './read-driver-error.js'

type Value = string | number | boolean | null
export type Values = readonly (Value | readonly Value[])[]

/** One transaction on one connection: statements one after another, and what went wrong first. */
export interface PostgresSession {
  /** Rows of a statement; its columns carry the names of `Row`. */
  ask<Row>(text: string, values?: Values): Promise<readonly Row[]>
  /** Number of rows that a statement changed. */
  change(text: string, values?: Values): Promise<number>
  /** Notes a failure that the store itself found, and hands it back to be thrown: the transaction cannot be committed any more. */
  fail<E>(error: E): E
  /** Waits for the statements under way, takes no more, and says what went wrong first. */
  end(): Promise<{ readonly failure: unknown } | null>
}

/**
 * Opens the session of a transaction that has begun. A transaction in which a statement failed is lost in PostgreSQL even when
 * the caller goes on, so the first failure is kept and comes back from {@link PostgresSession.end}.
 */
export function openSession(client: PostgresClient, patienceMs: number): PostgresSession {
  let last: Promise<unknown> = Promise.resolve()
  let first: { readonly failure: unknown } | null = null
  let isOpen = true

  const fail = <E>(error: E): E => {
    first ??= { failure: error }
    return error
  }
  const send = async (text: string, values: Values): Promise<PostgresAnswer> => {
    if (!isOpen) throw new Error('the transaction has ended: nothing more can be asked in it')
    const answer = last.then(async () => query(client, text, values))
    last = answer.catch(() => null)
    try {
      return await answer
    } catch (error) {
      throw fail(readDriverError(error, patienceMs))
    }
  }
  return {
    // The tables are our own: their columns have the types that the statements name.
    ask: async <Row>(text: string, values: Values = []) => (await send(text, values)).rows as readonly Row[],
    change: async (text, values = []) => (await send(text, values)).rowCount ?? 0,
    fail,
    end: async () => {
      isOpen = false
      await last
      return first
    }
  }
}

/** Sends one text, of one statement or, without values, of several; the answer is that of the last. */
export async function query(
  client: PostgresClient,
  text: string,
  values: Values = []
): Promise<PostgresAnswer> {
  for (const value of values.flat()) if (typeof value === 'string') refuseBrokenText(value)
  const answer = await client.query({ text, values: [...values], types: { getTypeParser } })
  const answers = 'rows' in answer ? [answer] : answer
  return answers.at(-1) ?? { command: '', rows: [], rowCount: 0 }
}

/** PostgreSQL holds no zero character, and the driver would turn half a surrogate pair into another character unseen. */
function refuseBrokenText(text: string): void {
  if (text.includes('\0') || /\p{Cs}/u.test(text))
    throw createStoreFailure('runner/store-invalid-text', {
      text: JSON.stringify(text.slice(0, 100)).slice(1, -1)
    })
}
