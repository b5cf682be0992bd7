import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { createEvent } from '../../test/contract/fixtures.js'
import { availableDrivers } from '../../test/sqlite/available-drivers.js'
import { makeFolder } from '../../test/sqlite/temporary-folder.js'
import type { StoreTransaction } from '../store/index.js'
import { openDriver } from './open-driver.js'
import { openSqliteStore } from './open-sqlite-store.js'

const newFile = (): string => path.join(makeFolder(), 'cases.db')
const readHead = async (transaction: StoreTransaction): Promise<unknown> => transaction.readHead()

describe('a file', () => {
  it('of one driver is opened by every other', async () => {
    const file = newFile()
    for (const [i, driver] of [...availableDrivers, ...availableDrivers].entries()) {
      const store = await openSqliteStore(file, { driver })
      await store.write(async (transaction) => transaction.append([createEvent(i + 1, 'a', i + 1)]))
      expect(await store.read(async (transaction) => transaction.readCase('a'))).toHaveLength(i + 1)
      await store.close()
    }
    expect(readdirSync(path.dirname(file))).toEqual(['cases.db'])
  })

  it('is opened once at a time, also in one process', async () => {
    const file = newFile()
    const store = await openSqliteStore(file)
    await expect(openSqliteStore(file, { patienceMs: 0 })).rejects.toMatchObject({
      code: 'runner/store-in-use'
    })
    await store.close()
    await store.close()
    await (await openSqliteStore(file, { patienceMs: 0 })).close()
  })

  it('that is held by a program that knows nothing of us is waited for, then refused', async () => {
    for (const driver of availableDrivers.filter((name) => name !== 'node-sqlite3-wasm')) {
      const file = newFile()
      await (await openSqliteStore(file)).close()
      const other = await openDriver(driver, file)
      other.exec('PRAGMA locking_mode = EXCLUSIVE')
      other.prepare('SELECT * FROM journal').all([])
      const refused = openSqliteStore(file, { driver, patienceMs: 60 })
      await expect(refused).rejects.toMatchObject({
        code: 'runner/store-busy',
        issue: { params: { milliseconds: 60 } }
      })
      other.close()
      await (await openSqliteStore(file, { driver })).close()
    }
    expect(availableDrivers).toContain('node-sqlite3-wasm')
  })

  it.each([
    ['text', 'no database at all, but long enough to hold a header, if it were one: '.repeat(20)],
    ['an empty database of another program', '']
  ])('that holds %s is refused and stays as it was', async (_name, text) => {
    const file = newFile()
    if (text === '') {
      const driver = await openDriver('node-sqlite3-wasm', file)
      driver.exec('CREATE TABLE theirs (x TEXT)')
      driver.close()
    } else writeFileSync(file, text)
    const before = readFileSync(file)
    for (const driver of availableDrivers)
      await expect(openSqliteStore(file, { driver })).rejects.toMatchObject({
        code: 'runner/store-foreign-file',
        issue: { params: { file } }
      })
    expect(readFileSync(file)).toEqual(before)
    expect(readdirSync(path.dirname(file))).toEqual(['cases.db'])
  })

  it('in a folder that is not there, or that is a folder itself, is refused', async () => {
    const folder = makeFolder()
    mkdirSync(path.join(folder, 'cases.db'))
    for (const file of [path.join(folder, 'none', 'cases.db'), path.join(folder, 'cases.db')])
      for (const driver of availableDrivers)
        await expect(openSqliteStore(file, { driver })).rejects.toMatchObject({
          code: 'runner/store-cannot-open',
          issue: { params: { file } }
        })
  })

  it('that is empty, or was left unfinished, becomes a store', async () => {
    const file = newFile()
    writeFileSync(file, '')
    for (const suffix of ['', '-wal', '-journal']) writeFileSync(`${file}.new${suffix}`, 'rubbish')
    mkdirSync(`${file}.new.lock`)
    const store = await openSqliteStore(file)
    expect(await store.read(readHead)).toBeNull()
    await store.close()
    expect(readdirSync(path.dirname(file))).toEqual(['cases.db'])
  })

  it('with the journal of another program is refused by the driver that cannot play it back', async () => {
    const file = newFile()
    await (await openSqliteStore(file)).close()
    writeFileSync(`${file}-journal`, 'a journal')
    await expect(openSqliteStore(file)).rejects.toMatchObject({ code: 'runner/store-journal-left' })
  })
})

describe('a log', () => {
  it.each(availableDrivers)(
    'whose end is torn keeps what stands before the tear, and takes more (%s)',
    async (driver) => {
      const copy = await copyWhileOpen(4)
      const log = readFileSync(`${copy}-wal`)
      const database = readFileSync(copy)
      const kept: number[] = []
      for (let length = log.length - 1; length > 0; length -= 3000) {
        writeFileSync(copy, database)
        writeFileSync(`${copy}-wal`, log.subarray(0, length))
        const store = await openSqliteStore(copy, { driver })
        const events = await store.read(async (transaction) => transaction.readJournal(0, 10))
        expect(events).toEqual(events.map((_, i) => createEvent(i + 1, 'a', i + 1)))
        const next = createEvent(events.length + 1, 'a', events.length + 1)
        await store.write(async (transaction) => transaction.append([next]))
        await store.close()
        kept.push(events.length)
      }
      expect(kept).toEqual(kept.toSorted((a, b) => b - a))
      expect(new Set(kept)).toEqual(new Set([4, 3, 2, 1, 0]))
    }
  )
})

describe('a store', () => {
  it('whose text was changed from outside says that it is damaged', async () => {
    const file = newFile()
    const store = await openSqliteStore(file)
    await store.write(async (transaction) =>
      transaction.putCommand({ command: 'c', digest: 'd', result: { a: 1 } })
    )
    await store.close()
    const driver = await openDriver('node-sqlite3-wasm', file)
    driver.exec("PRAGMA locking_mode = EXCLUSIVE; UPDATE commands SET result = '{'")
    driver.close()
    const again = await openSqliteStore(file)
    await expect(again.read(async (transaction) => transaction.findCommand('c'))).rejects.toMatchObject({
      code: 'runner/store-damaged'
    })
    await again.close()
  })

  it('keeps its journal from being changed by mistake', async () => {
    const file = newFile()
    const store = await openSqliteStore(file)
    await store.write(async (transaction) => transaction.append([createEvent(1, 'a', 1)]))
    await store.close()
    const driver = await openDriver('node-sqlite3-wasm', file)
    driver.exec('PRAGMA locking_mode = EXCLUSIVE')
    expect(() => driver.exec('UPDATE journal SET at = 0')).toThrow(/append-only/)
    expect(() => driver.exec('DELETE FROM journal')).toThrow(/append-only/)
    driver.close()
  })

  it('refuses text that SQLite would cut or alter', async () => {
    for (const driver of availableDrivers) {
      const store = await openSqliteStore(newFile(), { driver })
      for (const id of ['a\0b', 'half \ud83d'])
        await expect(
          store.write(async (transaction) => transaction.append([createEvent(1, id, 1)]))
        ).rejects.toMatchObject({ code: 'runner/store-invalid-text' })
      expect(await store.read(readHead)).toBeNull()
      await store.close()
    }
  })

  it('does not commit the half of a work whose failure was passed over', async () => {
    const store = await openSqliteStore(newFile())
    const work = store.write(async (transaction) => {
      await transaction.append([createEvent(1, 'a', 1), createEvent(3, 'a', 2)]).catch(() => null)
      return 'done'
    })
    await expect(work).rejects.toThrow('event 3 comes, 2 is next')
    expect(await store.read(readHead)).toBeNull()
    await store.close()
  })

  it('commits together what is written at the same time, and takes back only what failed', async () => {
    for (const driver of availableDrivers) {
      const store = await openSqliteStore(newFile(), { driver })
      const log: string[] = []
      const appendNext = async (caseId: string): Promise<void> =>
        store.write(async (transaction) => {
          const sequence = ((await transaction.readHead())?.sequence ?? 0) + 1
          await transaction.append([createEvent(sequence, caseId, 1)])
          log.push(caseId)
          if (caseId === 'c') throw new Error('stop')
        })
      const outcomes = await Promise.allSettled([...'abcdcb'].map(appendNext))
      expect(outcomes.map(({ status }) => status === 'fulfilled')).toEqual([
        true,
        true,
        false,
        true,
        false,
        false
      ])
      expect(log.join('')).toBe('abcdc')
      const events = await store.read(async (transaction) => transaction.readJournal(0, 10))
      expect(events).toEqual(['a', 'b', 'd'].map((id, i) => createEvent(i + 1, id, 1)))
      await store.close()
    }
  })

  it('answers what was written before it is closed, however much it is', async () => {
    const store = await openSqliteStore(newFile())
    const writes = Array.from({ length: 150 }, async (_, i) =>
      store.write(async (transaction) => transaction.append([createEvent(i + 1, `${i}`, 1)]))
    )
    await store.close()
    expect((await Promise.allSettled(writes)).every(({ status }) => status === 'fulfilled')).toBe(true)
  })

  it('writes nothing in a read, and takes nothing after the end of a transaction', async () => {
    const store = await openSqliteStore(newFile())
    await store.read(async (transaction) => transaction.append([createEvent(1, 'a', 1)]))
    expect(await store.read(readHead)).toBeNull()
    const kept = await store.write(async (transaction) => transaction)
    await expect(kept.readHead()).rejects.toThrow('the transaction has ended')
    await store.close()
    await expect(store.read(readHead)).rejects.toMatchObject({ code: 'runner/store-closed' })
  })

  it('leaves no trace of erased personal data in its files, while it is open', async () => {
    for (const driver of availableDrivers) {
      const file = newFile()
      const store = await openSqliteStore(file, { driver })
      const record = { id: 'p', case: 'a', salt: 'secret-salt', data: { phone: 'secret-phone' } }
      await store.write(async (transaction) => transaction.putPersonal(record))
      expect(searchFolder(file, 'secret-')).toBe(true)
      await store.write(async (transaction) => transaction.erasePersonal('p'))
      expect(searchFolder(file, 'secret-')).toBe(false)
      await store.close()
    }
  })

  it('refuses a patience that is no number of milliseconds', async () => {
    for (const patienceMs of [-1, 0.5, Number.NaN])
      await expect(openSqliteStore('x', { patienceMs })).rejects.toMatchObject({
        code: 'runner/invalid-patience'
      })
  })
})

/** A copy of database and log as a crash would leave them. */
async function copyWhileOpen(events: number): Promise<string> {
  const file = newFile()
  const store = await openSqliteStore(file)
  for (let i = 1; i <= events; i += 1)
    await store.write(async (transaction) => transaction.append([createEvent(i, 'a', i)]))
  const copy = path.join(makeFolder(), 'copy.db')
  copyFileSync(file, copy)
  copyFileSync(`${file}-wal`, `${copy}-wal`)
  await store.close()
  return copy
}

function searchFolder(file: string, text: string): boolean {
  const folder = path.dirname(file)
  return readdirSync(folder, { withFileTypes: true }).some(
    (entry) => entry.isFile() && readFileSync(path.join(folder, entry.name)).includes(text)
  )
}
