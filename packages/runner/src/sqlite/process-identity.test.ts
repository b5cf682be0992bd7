import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { hasEnded, readIdentity } from './process-identity.js'

const here = readIdentity()
const pidOfEnded = Number(
  spawnSync(process.execPath, ['-e', 'console.log(process.pid)'], { encoding: 'utf8' }).stdout
)

it('this process has not ended, and each opening has a name of its own', () => {
  expect(hasEnded(here, here)).toBe(false)
  expect(readIdentity()).toEqual({ ...here, opening: expect.not.stringMatching(here.opening) })
})

it('a process whose number is free has ended', () => {
  expect(hasEnded({ ...here, pid: pidOfEnded }, here)).toBe(true)
})

it('one whose number another process has by now has ended, where the system tells when processes started', () => {
  expect(hasEnded({ ...here, started: '1' }, here)).toBe(here.started !== '0')
})

it('all of an earlier start of this machine have ended, where the system tells starts apart', () => {
  expect(hasEnded({ ...here, boot: 'abc' }, { ...here, boot: 'def' })).toBe(true)
  expect(hasEnded({ ...here, boot: '0' }, { ...here, boot: 'def' })).toBe(false)
})

it('of another machine or container nothing is certain, whatever its numbers are', () => {
  const gone = { ...here, pid: pidOfEnded }
  expect(hasEnded({ ...gone, machine: 'f00' }, here)).toBe(false)
  expect(hasEnded({ ...gone, machine: 'f00', boot: 'abc' }, here)).toBe(false)
  expect(hasEnded({ ...gone, namespace: '1' }, here)).toBe(false)
})
