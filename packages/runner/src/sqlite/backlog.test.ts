import { copyFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { createEvent, createTimer } from '../../test/contract/fixtures.js'
import { availableDrivers } from '../../test/sqlite/available-drivers.js'
import { makeFolder } from '../../test/sqlite/temporary-folder.js'
import { StoreConflict, type Store } from '../store/index.js'
import { migrateSchema } from './migrate-schema.js'
import { migrations } from './migrations.js'
import { openDriver } from './open-driver.js'
import { openSqliteStore } from './open-sqlite-store.js'

const newFile = (): string => path.join(makeFolder(), 'cases.db')

async function write(store: Store, sequence: number): Promise<void> {
  await store.write(async (transaction) => {
    await transaction.append([createEvent(sequence, 'a', sequence)])
    await transaction.putCommand({ command: `c${sequence}`, digest: 'd', result: sequence })
    await transaction.putTimers('a', [createTimer('a', sequence)])
    await transaction.putEffects([{ key: `e${sequence}`, sequence, case: 'a', effect: { to: '派遣' } }])
  })
}

/** How many rows the tables of a closed file, or of a copy of an open one, have. */
async function countRows(file: string): Promise<Readonly<Record<string, number>>> {
  const driver = await openDriver('node-sqlite3-wasm', file)
  try {
    driver.exec('PRAGMA locking_mode = EXCLUSIVE')
    const count = (table: string): number =>
      Number(driver.prepare(`SELECT count(*) AS n FROM ${table}`).all([])[0]?.['n'])
    return Object.fromEntries(
      ['backlog', 'journal', 'commands', 'timers', 'effects'].map((table) => [table, count(table)])
    )
  } finally {
    driver.close()
  }
}

async function copyOpen(file: string): Promise<string> {
  const copy = newFile()
  for (const suffix of ['', '-wal']) copyFileSync(file + suffix, copy + suffix)
  return copy
}

it.each(availableDrivers)(
  'a transaction leaves one row, and the tables are told when the file is closed (%s)',
  async (driver) => {
    const file = newFile()
    const store = await openSqliteStore(file, { driver })
    for (const sequence of [1, 2, 3]) await write(store, sequence)
    const open = await countRows(await copyOpen(file))
    expect(open).toEqual({ backlog: 3, journal: 0, commands: 0, timers: 0, effects: 0 })
    await store.close()
    expect(await countRows(file)).toEqual({ backlog: 0, journal: 3, commands: 3, timers: 1, effects: 3 })
  }
)

it('what was put off is there after a crash, for every driver', async () => {
  const file = newFile()
  const store = await openSqliteStore(file)
  for (const sequence of [1, 2, 3]) await write(store, sequence)
  for (const driver of availableDrivers) {
    const again = await openSqliteStore(await copyOpen(file), { driver })
    await again.read(async (transaction) => {
      expect(await transaction.readCase('a')).toEqual([1, 2, 3].map((i) => createEvent(i, 'a', i)))
      expect(await transaction.findCommand('c2')).toEqual({ command: 'c2', digest: 'd', result: 2 })
      expect(await transaction.listTimers('a')).toEqual([createTimer('a', 3)])
    })
    const request = { worker: 'w', now: 100, limit: 10, leaseMs: 1 }
    const claimed = await again.write((transaction) => transaction.claimEffects(request))
    expect(claimed.map(({ item }) => item.key)).toEqual(['e1', 'e2', 'e3'])
    await expect(write(again, 3)).rejects.toBeInstanceOf(StoreConflict)
    await write(again, 4)
    await again.close()
  }
  await store.close()
})

it('the tables are told before too much is put off', async () => {
  const file = newFile()
  const store = await openSqliteStore(file)
  for (let sequence = 1; sequence <= 100; sequence += 1) await write(store, sequence)
  const many = await countRows(await copyOpen(file))
  expect(many).toMatchObject({ journal: 64, commands: 64, effects: 64, backlog: 36 })
  const large = { command: 'large', digest: 'd', result: 'x'.repeat(1_000_000) }
  await store.write((transaction) => transaction.putCommand(large))
  expect(await countRows(await copyOpen(file))).toMatchObject({ journal: 100, commands: 101, backlog: 0 })
  expect(await store.read((transaction) => transaction.findCommand('large'))).toEqual(large)
  await store.close()
})

it('events that were put off are append-only, too', async () => {
  const file = newFile()
  const store = await openSqliteStore(file)
  await write(store, 1)
  const copy = await copyOpen(file)
  await store.close()
  const driver = await openDriver('node-sqlite3-wasm', copy)
  driver.exec('PRAGMA locking_mode = EXCLUSIVE')
  expect(() => driver.exec("UPDATE backlog SET changes = '[]'")).toThrow(/append-only/)
  expect(() => driver.exec('DELETE FROM backlog')).toThrow(/append-only/)
  driver.close()
  expect(await countRows(copy)).toMatchObject({ backlog: 1, journal: 0 })
})

it("what the tables would refuse is refused when it is put off, and stands in nobody's way", async () => {
  const store = await openSqliteStore(newFile())
  const works: Parameters<Store['write']>[0][] = [
    (transaction) => transaction.append([{ ...createEvent(1, 'a', 1), at: 0.5 }]),
    (transaction) => transaction.putCommand({ command: 'c', digest: 'd', result: undefined }),
    (transaction) => transaction.putTimers('a', [{ ...createTimer('a', 1), at: Number.NaN }]),
    (transaction) => transaction.putEffects([{ key: 'e', sequence: 1, case: 'a', effect: undefined }])
  ]
  for (const work of works)
    await expect(store.write(work)).rejects.toMatchObject({ code: 'runner/invalid-value' })
  await write(store, 1)
  expect(await store.read((transaction) => transaction.listTimers('a'))).toEqual([createTimer('a', 1)])
  await store.close()
})

it('a file of the first version is brought to this one, with all that it holds', async () => {
  const file = newFile()
  const driver = await openDriver('node-sqlite3-wasm', file)
  driver.exec('PRAGMA locking_mode = EXCLUSIVE')
  migrateSchema(driver, file, migrations.slice(0, 1))
  driver.exec("INSERT INTO commands VALUES ('c0', 'd', '7')")
  driver.exec("INSERT INTO timers (id, \"case\", at, clock, change) VALUES ('t', 'a', 5, 'x', 'overdue')")
  driver.close()
  const store = await openSqliteStore(file)
  await write(store, 1)
  await store.read(async (transaction) => {
    expect(await transaction.findCommand('c0')).toEqual({ command: 'c0', digest: 'd', result: 7 })
    expect(await transaction.listTimers('a')).toEqual([createTimer('a', 1)])
  })
  await store.close()
  expect(await countRows(file)).toEqual({ backlog: 0, journal: 1, commands: 2, timers: 1, effects: 1 })
})

it('text that SQLite would cut or alter is refused when it is put off', async () => {
  const store = await openSqliteStore(newFile())
  const bad = 'half \ud83d'
  const works: Parameters<Store['write']>[0][] = [
    (transaction) => transaction.putCommand({ command: bad, digest: 'd', result: 1 }),
    (transaction) => transaction.putTimers(bad, []),
    (transaction) => transaction.putTimers('a', [{ ...createTimer('a', 1), point: 'a\0b' }]),
    (transaction) => transaction.putEffects([{ key: bad, sequence: 1, case: 'a', effect: {} }])
  ]
  for (const work of works)
    await expect(store.write(work)).rejects.toMatchObject({ code: 'runner/store-invalid-text' })
  await store.close()
})
