import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { mayHoldFractions } from './may-hold-fractions.js'

const folder = mkdtempSync(path.join(tmpdir(), 'lijie-fractions-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const ask = async (text: string, name = 'a.csv'): Promise<boolean> => {
  writeFileSync(path.join(folder, name), text)
  return mayHoldFractions(path.join(folder, name))
}

test('a point or a negative exponent after digits is seen wherever the cell stands', async () => {
  for (const cell of ['1.5', '"1.5"', '.5', '-1.5', ' 1.5', '1_000.5', '15e-1', '15E-1', '1.5米'])
    expect({ cell, found: await ask(`a,b\n1,${cell}\n`) }).toEqual({ cell, found: true })
  for (const cell of ['15', 'a.b', '甲1.5', 'e-mail', 're-1', '2026-01-01T00:00:00.001Z', '1e3', ''])
    expect({ cell, found: await ask(`a,b\n1,${cell}\n`) }).toEqual({ cell, found: false })
})

test('it is seen at the seams of blocks, and compressed files are never certain', async () => {
  for (let before = -4; before <= 4; before += 1)
    expect(await ask(`${'x'.repeat((1 << 20) + before)},1.5\n`)).toBe(true)
  expect(await ask(`${'x1.5,'.repeat(300_000)}\n`)).toBe(false)
  expect(await ask('a\n1\n', 'a.csv.gz')).toBe(true)
})
