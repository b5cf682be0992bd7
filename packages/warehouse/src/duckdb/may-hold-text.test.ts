import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { mayHoldText } from './may-hold-text.js'

const folder = mkdtempSync(path.join(tmpdir(), 'lijie-text-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const write = (name: string, text: string): string => {
  writeFileSync(path.join(folder, name), text)
  return path.join(folder, name)
}

it('finds a text wherever it lies in a file, also across the seam of two blocks', async () => {
  const block = 1 << 20
  for (const before of [0, 1, block - 5, block - 4, block - 1, block, 2 * block - 3, 3 * block]) {
    const file = write('a.csv', `${'x'.repeat(before)}MADE-1\n`)
    expect([before, await mayHoldText([file], 'MADE-')]).toEqual([before, true])
  }
  const near = write('b.csv', `${'MADE'.repeat(600_000)}x`)
  expect(await mayHoldText([near, write('empty.csv', '')], 'MADE-')).toBe(false)
  expect(await mayHoldText([near, write('c.csv', 'MADE-')], 'MADE-')).toBe(true)
})

it('takes a compressed file for one that could', async () => {
  expect(await mayHoldText(['none.csv.gz'], 'MADE-')).toBe(true)
})
