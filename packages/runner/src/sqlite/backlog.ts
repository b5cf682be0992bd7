import { EngineError } from '@lijie/engine/kernel'
import type { SqliteSession } from './sqlite-session.js'

type Row = readonly (string | number | null)[]

/** What a table has still to be told (待入表的变动), in the columns of its statement below. */
type TableChange =
  | { readonly to: 'journal'; readonly case: string | null; readonly rows: readonly Row[] }
  | { readonly to: 'commands' | 'effects'; readonly rows: readonly Row[] }
  /** All timers of a case; the id comes first. */
  | { readonly to: 'timers'; readonly case: string; readonly rows: readonly Row[] }

/**
 * Changes that were put off (积压的变动). A command alone would write a page of every table and index for them; together they
 * share pages and statements. They are as durable as the rest of their transaction, in one row of the table `backlog`.
 */
export interface Backlog {
  readonly changes: readonly TableChange[]
  /** How many of them lie in the table already. */
  readonly saved: number
  /** Characters in all of them. */
  readonly size: number
}

/** Nothing was put off. */
export const noBacklog: Backlog = { changes: [], saved: 0, size: 0 }

/** So many are put off; then the tables are told. */
const mostChanges = 256
const mostCharacters = 1_000_000

/** What the columns of the statements below take, in their order: (i)nteger, (t)ext, text (o)r nothing. */
const columns = { journal: 'ioitittt', commands: 'ttt', effects: 'titt', timers: 'ttitto' }

/**
 * Puts off a change of this transaction. Who reads one of the tables settles before or looks through the backlog, too. What a
 * table would refuse is refused now: later it would stand in the way of all that is written after it.
 */
export function putOff(session: SqliteSession, change: TableChange): void {
  let added = 0
  for (const row of change.rows)
    for (const [i, value] of row.entries()) {
      session.check(value)
      if (!fits(value, columns[change.to][i]))
        throw session.fail(
          new EngineError(
            'runner/invalid-value',
            `${String(value)} cannot be kept in ${change.to}, column ${i}`
          )
        )
      if (typeof value === 'string') added += value.length
    }
  const { known } = session
  const { changes, saved, size } = known.backlog
  known.backlog = { changes: [...changes, change], saved, size: size + added }
  if (changes.length + 1 >= mostChanges || size + added > mostCharacters) settle(session)
}

function fits(value: unknown, column: string | undefined): boolean {
  if (column === 'i') return Number.isSafeInteger(value)
  return typeof value === 'string' || (column === 'o' && value === null)
}

/** Makes what was put off durable with the transaction that is about to be committed. */
export function saveBacklog(session: SqliteSession): void {
  const { known } = session
  const { changes, saved, size } = known.backlog
  if (changes.length === saved) return
  const added = changes.slice(saved)
  const last = added.findLast(({ to }) => to === 'journal')?.rows.at(-1)?.[0] ?? 0
  session.change('INSERT INTO backlog (last, changes) VALUES (?, CAST(? AS TEXT))', [last, encodeJson(added)])
  known.backlog = { changes, saved: changes.length, size }
}

/** What the transactions before, perhaps of a process that was killed, have put off. */
export function readBacklog(session: SqliteSession): Backlog {
  const changes = session
    .ask<{ readonly changes: string }>('SELECT changes FROM backlog ORDER BY id')
    .flatMap((row) => session.parse(row.changes) as readonly TableChange[])
  // How many characters they have is not counted again: no process has put off more than a few million.
  return { changes, saved: changes.length, size: 0 }
}

/** Tells the tables all that was put off (补记), in the order it came. */
export function settle(session: SqliteSession): void {
  const { known } = session
  const { changes, saved } = known.backlog
  if (changes.length === 0) return
  known.backlog = noBacklog
  for (const to of ['journal', 'commands', 'effects'] as const)
    insertRows(
      session,
      to,
      changes.flatMap((change) => (change.to === to ? change.rows : []))
    )
  replaceTimers(session, changes)
  if (saved > 0) session.change('DELETE FROM backlog')
}

/** A key that is known stays as it is; commands were looked for before. */
const inserts = {
  journal: `INSERT INTO journal (sequence, "case", version, command, at, content, previous, hash)
    SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6, value ->> 7
    FROM json_each(CAST(? AS TEXT))`,
  commands: `INSERT INTO commands (command, digest, result)
    SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(CAST(? AS TEXT))`,
  effects: `INSERT INTO effects (key, sequence, "case", effect)
    SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3 FROM json_each(CAST(? AS TEXT)) WHERE true
    ON CONFLICT (key) DO NOTHING`,
  timers: `INSERT INTO timers (id, "case", at, clock, change, point)
    SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5 FROM json_each(CAST(? AS TEXT)) WHERE true
    ON CONFLICT (id) DO NOTHING`
}

function insertRows(session: SqliteSession, to: keyof typeof inserts, rows: readonly Row[]): void {
  if (rows.length > 0) session.change(inserts[to], [encodeJson(rows)])
}

/**
 * Only what differs is written. Those that are done stay, so that they are known when they are wanted again; one that was not wanted
 * in between is a new one.
 */
function replaceTimers(session: SqliteSession, changes: readonly TableChange[]): void {
  const byCase = new Map<string, { readonly rows: readonly Row[]; readonly kept: readonly Row[] }>()
  for (const change of changes) {
    if (change.to !== 'timers') continue
    const ids = new Set(change.rows.map(([id]) => id))
    const kept = byCase.get(change.case)?.kept.filter(([id]) => ids.has(id)) ?? change.rows
    byCase.set(change.case, { rows: change.rows, kept })
  }
  if (byCase.size === 0) return
  const all = [...byCase.values()]
  session.change(
    `DELETE FROM timers WHERE done = 0 AND "case" IN (SELECT value FROM json_each(CAST(? AS TEXT)))
     AND ("case", id) NOT IN (SELECT value ->> 0, value ->> 1 FROM json_each(CAST(? AS TEXT)))`,
    [
      encodeJson([...byCase.keys()]),
      encodeJson([...byCase].flatMap(([caseId, { kept }]) => kept.map(([id]) => [caseId, id])))
    ]
  )
  insertRows(
    session,
    'timers',
    all.flatMap(({ rows }) => rows)
  )
}

/** What JSON.stringify gives has neither zeros nor halves of surrogate pairs. */
function encodeJson(value: unknown): Uint8Array {
  return Buffer.from(JSON.stringify(value))
}
