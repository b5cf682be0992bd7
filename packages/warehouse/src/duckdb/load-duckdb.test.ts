import { expect, test, vi } from 'vitest'
import { openDuckdb } from './load-duckdb.js'

vi.mock('@duckdb/node-api', () => {
  throw new Error('no binary for this system')
})

test('a driver that cannot be loaded is named', async () => {
  await expect(openDuckdb(':memory:', {})).rejects.toMatchObject({
    code: 'warehouse/missing-driver',
    issue: { params: { driver: '@duckdb/node-api' } }
  })
})
