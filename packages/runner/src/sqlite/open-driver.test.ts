import path from 'node:path'
import { expect, it, vi } from 'vitest'
import { availableDrivers } from '../../test/sqlite/available-drivers.js'
import { makeFolder } from '../../test/sqlite/temporary-folder.js'
import { openDriver } from './open-driver.js'

it('a driver that is not there is named, with how to get it', async () => {
  const getBuiltin = vi.spyOn(process, 'getBuiltinModule').mockReturnValue(undefined)
  await expect(openDriver('node:sqlite', 'x.db')).rejects.toMatchObject({
    code: 'runner/store-driver-missing',
    issue: { params: { driver: 'node:sqlite' } }
  })
  getBuiltin.mockRestore()
})

it.each(availableDrivers)(
  '%s gives plain rows, counts changes, and takes a statement again',
  async (name) => {
    const driver = await openDriver(name, path.join(makeFolder(), 'a.db'))
    driver.exec('CREATE TABLE t (id TEXT PRIMARY KEY, at INTEGER, note TEXT) STRICT')
    const insert = driver.prepare('INSERT INTO t VALUES (?, ?, ?)')
    expect(insert.run(['a', 1_767_225_600_000, null])).toBe(1)
    expect(() => insert.run(['a', 0, '井盖'])).toThrow(/UNIQUE constraint failed/)
    expect(insert.run(['b', -1, '井盖'])).toBe(1)
    expect(driver.prepare('SELECT * FROM t ORDER BY id').all([])).toStrictEqual([
      { id: 'a', at: 1_767_225_600_000, note: null },
      { id: 'b', at: -1, note: '井盖' }
    ])
    expect(driver.prepare('UPDATE t SET at = 0').run([])).toBe(2)
    driver.close()
  }
)
