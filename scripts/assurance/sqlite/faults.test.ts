import { describe, expect, it } from 'vitest'
import { diskFaults, tryDiskFault } from './failing-disk.mjs'
import { tryKills } from './kills.mjs'
import { tryPowerCuts } from './power-cuts.mjs'
import { tellLongLog, tellMigration, tellSettlement } from './recorded-stories.mjs'

const seed = 20_260_302

describe('a store whose process is killed', () => {
  it('loses nothing that was acknowledged', async () => {
    const { acknowledged, faults } = await tryKills({ seed, runs: 8, driver: 'node-sqlite3-wasm' })
    expect(faults).toEqual([])
    expect(acknowledged).toBeGreaterThan(0)
  })
})

describe('a store whose power is cut', () => {
  it('loses nothing that was acknowledged', async () => {
    const { places, disks, faults } = await tryPowerCuts({ seed, runs: 800 })
    expect(faults).toEqual([])
    expect(places).toBeGreaterThan(200)
    expect(disks).toBeGreaterThan(300)
  })

  it('loses nothing while what was put off is settled', async () => {
    const { disks, faults } = await tryPowerCuts({ seed, runs: 300, story: tellSettlement })
    expect(faults).toEqual([])
    expect(disks).toBeGreaterThan(100)
  })

  it('loses nothing while a file of an older version is migrated', async () => {
    const { disks, faults } = await tryPowerCuts({ seed, runs: 300, story: tellMigration })
    expect(faults).toEqual([])
    expect(disks).toBeGreaterThan(40)
  })

  it('loses nothing while a long log is copied and begun anew', async () => {
    const { disks, faults } = await tryPowerCuts({ seed, runs: 60, story: tellLongLog })
    expect(faults).toEqual([])
    expect(disks).toBeGreaterThan(40)
  })

  it('is found damaged where the disk lies about syncs: the test would notice', async () => {
    const { faults } = await tryPowerCuts({ seed, runs: 400, liesAboutSyncs: true })
    expect(faults.length).toBeGreaterThan(100)
  })
})

describe('a store whose disk fails', () => {
  it.each(diskFaults)(
    '$name: says so with a code, changes nothing, and works again afterwards',
    async (kind) => {
      const { places, told, faults } = await tryDiskFault(kind, 60)
      expect(faults).toEqual([])
      expect(places).toBe(60)
      expect(told).toBeGreaterThan(30)
    }
  )
})
