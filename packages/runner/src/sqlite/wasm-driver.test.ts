import fs from 'node:fs'
import path from 'node:path'
import sqlite from 'node-sqlite3-wasm'
import { expect, it, vi } from 'vitest'
import { makeFolder } from '../../test/sqlite/temporary-folder.js'
import { openWasmDriver } from './wasm-driver.js'

/** A database with a rollback journal, as a process that was killed before the end of its commit leaves it. */
function interruptCommit(): string {
  const folder = makeFolder()
  const [file, copy] = [path.join(folder, 'a.db'), path.join(folder, 'b.db')]
  const database = new sqlite.Database(file)
  database.exec('CREATE TABLE t (x TEXT)')
  const unlink = vi.spyOn(fs, 'unlinkSync').mockImplementationOnce((journal) => {
    fs.copyFileSync(file, copy)
    fs.copyFileSync(String(journal), `${copy}-journal`)
  })
  database.exec("INSERT INTO t VALUES ('never confirmed')")
  unlink.mockRestore()
  database.close()
  return copy
}

it('the library takes a write that was never confirmed for done: it plays back no rollback journal', () => {
  const database = new sqlite.Database(interruptCommit())
  expect(database.all('SELECT x FROM t')).toEqual([{ x: 'never confirmed' }])
  database.close()
})

it('so the driver refuses a file beside which such a journal lies', async () => {
  await expect(openWasmDriver(interruptCommit())).rejects.toMatchObject({ code: 'runner/store-journal-left' })
})

it('a statement that failed can be carried out again', async () => {
  const driver = await openWasmDriver(path.join(makeFolder(), 'a.db'))
  driver.exec('CREATE TABLE t (x INTEGER PRIMARY KEY) STRICT')
  const insert = driver.prepare('INSERT INTO t VALUES (?)')
  expect(insert.run([1])).toBe(1)
  expect(() => insert.run([1])).toThrow(/UNIQUE constraint failed/)
  expect(insert.run([2])).toBe(1)
  expect(driver.prepare('SELECT x FROM t').all([])).toEqual([{ x: 1 }, { x: 2 }])
  driver.close()
})
