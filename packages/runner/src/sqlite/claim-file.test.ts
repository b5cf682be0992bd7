import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { makeFolder } from '../../test/sqlite/temporary-folder.js'
import { claimFile } from './claim-file.js'
import { nameOwner } from './owner-name.js'
import { readIdentity, type ProcessIdentity } from './process-identity.js'

const hasty = { patienceMs: 0, takeOver: false }
const here = readIdentity()
const pid = Number(spawnSync(process.execPath, ['-p', 'process.pid'], { encoding: 'utf8' }).stdout)
const ended = { ...here, pid, opening: 'aa' }
const elsewhere = { ...here, machine: 'f00', host: 'other', pid: 7, opening: 'bb' }

function makeFile(owners: readonly ProcessIdentity[] = [], hasLock = false): string {
  const file = path.join(makeFolder(), 'cases.db')
  for (const owner of owners) writeFileSync(nameOwner(file, owner), '')
  if (hasLock) mkdirSync(`${file}.lock`)
  return file
}
const listFolder = (file: string): readonly string[] => readdirSync(path.dirname(file))

it('a file is claimed once, and again when it was given up', async () => {
  const file = makeFile()
  const first = await claimFile(file, hasty)
  await expect(claimFile(file, hasty)).rejects.toMatchObject({
    code: 'runner/store-in-use',
    issue: { params: { file, process: process.pid, host: here.host } }
  })
  first.release()
  const second = await claimFile(file, hasty)
  second.release()
  expect(listFolder(file)).toEqual([])
})

it('who waits gets it when it is given up', async () => {
  const file = makeFile()
  const first = await claimFile(file, hasty)
  const waiting = claimFile(file, { patienceMs: 60_000, takeOver: false })
  setTimeout(() => first.release(), 50)
  const second = await waiting
  expect(listFolder(file)).toHaveLength(1)
  second.release()
})

it('of many who come at once exactly one gets it', async () => {
  const file = makeFile()
  const claims = await Promise.allSettled(
    Array.from({ length: 8 }, async () => claimFile(file, { patienceMs: 200, takeOver: false }))
  )
  const got = claims.filter(({ status }) => status === 'fulfilled')
  expect(got).toHaveLength(1)
  expect(listFolder(file)).toHaveLength(1)
})

it('what ended processes left is cleared away, with the lock', async () => {
  const file = makeFile([ended, { ...ended, opening: 'cc' }], true)
  const claimed = await claimFile(file, hasty)
  expect(listFolder(file)).toHaveLength(1)
  claimed.release()
})

it('another machine is believed to be at work', async () => {
  const file = makeFile([ended, elsewhere], true)
  await expect(claimFile(file, hasty)).rejects.toMatchObject({
    code: 'runner/store-in-use',
    issue: { params: { process: 7, host: 'other' } }
  })
  expect(listFolder(file)).toHaveLength(3)
})

it('a lock that nobody answers for is not removed', async () => {
  const file = makeFile([], true)
  await expect(claimFile(file, hasty)).rejects.toMatchObject({ code: 'runner/store-lock-left' })
  expect(listFolder(file)).toEqual(['cases.db.lock'])
})

it('who vouches that nobody else is there takes over', async () => {
  for (const owners of [[elsewhere], []]) {
    const file = makeFile(owners, true)
    const claimed = await claimFile(file, { patienceMs: 0, takeOver: true })
    expect(listFolder(file)).toHaveLength(1)
    claimed.release()
  }
})
