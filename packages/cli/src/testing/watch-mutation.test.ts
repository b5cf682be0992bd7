import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import type { CliIo } from '../cli-io.js'
import { testWords } from '../messages/test-words.js'
import { watchMutation } from './watch-mutation.js'

function watch(isTTY: boolean, patienceMs = 0): string {
  const stderr = Object.assign(new PassThrough({ encoding: 'utf8' }), { isTTY })
  const { update, stop } = watchMutation({ stderr } as unknown as CliIo, testWords('en'), patienceMs)
  update({ done: 50, total: 200, survivors: 2 })
  stop()
  return String(stderr.read() ?? '')
}

describe('watchMutation', () => {
  it('shows counts and the time left on one line of a terminal, and clears it', () => {
    const [start, line = '', end] = watch(true).split('\r\u001B[K')
    expect([start, end]).toEqual(['', ''])
    expect(line).toMatch(/^50 of 200 changes, 2 not noticed, about \d+ s left$/)
  })

  it('does not guess the time left before it knows the pace', () => {
    expect(watch(true, 60_000)).toBe('\r\u001B[K')
  })

  it('says nothing where nobody watches', () => {
    expect(watch(false)).toBe('')
  })
})
