import path from 'node:path'
import { expect, it } from 'vitest'
import { makeFolder } from '../../test/sqlite/temporary-folder.js'
import { migrateSchema, readVersion } from './migrate-schema.js'
import { openDriver } from './open-driver.js'
import type { SqliteDriver } from './sqlite-driver.js'

const steps = [
  'CREATE TABLE first (value TEXT) STRICT',
  'ALTER TABLE first ADD COLUMN other INTEGER NOT NULL DEFAULT 7',
  'CREATE TABLE third (value TEXT) STRICT'
]

async function withDriver(work: (driver: SqliteDriver) => void): Promise<void> {
  const driver = await openDriver('node-sqlite3-wasm', path.join(makeFolder(), 'x.db'))
  try {
    work(driver)
  } finally {
    driver.close()
  }
}

it('an empty file gets all steps, an older one those that it lacks, and what it holds stays', () =>
  withDriver((driver) => {
    migrateSchema(driver, 'x.db', steps.slice(0, 1))
    driver.exec("INSERT INTO first VALUES ('kept')")
    migrateSchema(driver, 'x.db', steps)
    migrateSchema(driver, 'x.db', steps)
    expect(readVersion(driver, 'x.db', 3)).toBe(3)
    expect(driver.prepare('SELECT * FROM first').all([])).toEqual([{ value: 'kept', other: 7 }])
    expect(driver.prepare('SELECT * FROM third').all([])).toEqual([])
  }))

it('a step that fails leaves the version before it', () =>
  withDriver((driver) => {
    expect(() =>
      migrateSchema(driver, 'x.db', [...steps.slice(0, 1), 'CREATE TABLE second (x TEXT); SELEC'])
    ).toThrow(/syntax error/)
    driver.exec('ROLLBACK')
    expect(readVersion(driver, 'x.db', 2)).toBe(1)
    expect(driver.prepare('SELECT name FROM sqlite_schema').all([])).toEqual([{ name: 'first' }])
  }))

it('tables of a newer program are refused, unchanged', () =>
  withDriver((driver) => {
    migrateSchema(driver, 'x.db', steps)
    expect(() => migrateSchema(driver, 'x.db', steps.slice(0, 2))).toThrow(
      expect.objectContaining({
        code: 'runner/store-schema-newer',
        issue: expect.objectContaining({ params: { found: 3, known: 2 } })
      })
    )
    expect(readVersion(driver, 'x.db', 3)).toBe(3)
  }))

it('tables of another program are refused, unchanged', () =>
  withDriver((driver) => {
    driver.exec('CREATE TABLE theirs (x TEXT)')
    expect(() => migrateSchema(driver, 'x.db', steps)).toThrow(
      expect.objectContaining({ code: 'runner/store-foreign-file' })
    )
    expect(driver.prepare('SELECT name FROM sqlite_schema').all([])).toEqual([{ name: 'theirs' }])
  }))
