import { expect, it } from 'vitest'
import { createWarehouseFailure } from '../warehouse-failure.js'
import type { AskSql } from './count-plans.js'
import { findRepeated } from './find-repeated.js'
import type { SqlDialectName } from './quote-name.js'
import type { SqlRow } from './read-pass-rows.js'
import type { SqlTable } from './sql-text.js'

const table = (dialect: SqlDialectName): SqlTable => ({ dialect, from: 'rows', column: (field) => field })

/** Answers the count, then each part; a part of more than `most` rows is too much for its memory. */
function answering(rows: number, found: (part: number) => SqlRow, most = Infinity): [AskSql, string[]] {
  const asked: string[] = []
  const ask: AskSql = async ({ text }) => {
    asked.push(text)
    if (asked.length === 1) return Promise.resolve([[BigInt(rows)]])
    const [, parts = '1', part = '0'] = /% (\d+) = (\d+)/.exec(text) ?? []
    if (rows / Number(parts) > most)
      throw createWarehouseFailure('warehouse/out-of-memory', { place: 'rows', reason: 'test' })
    return Promise.resolve([found(Number(part))])
  }
  return [ask, asked]
}

it('compares a large table in parts, and adds up what it finds', async () => {
  const [ask, asked] = answering(10, (part) => (part === 1 ? [null, null] : [`case ${part}`, 2n]))
  expect(await findRepeated(table('duckdb'), ask, 4)).toEqual({ rows: 4, caseId: 'case 0' })
  expect(asked).toHaveLength(4)
  expect(asked[1]).toContain("WHERE caseId <> '' AND hash(caseId) % 3 = 0")
})

it('takes more parts where memory does not do, and says so where it never does', async () => {
  const [ask, asked] = answering(10, () => [null, null], 1)
  expect(await findRepeated(table('clickhouse'), ask)).toBe(null)
  expect(asked.filter((text) => text.includes('cityHash64(caseId) % 16 = '))).toHaveLength(16)
  const [never] = answering(10, () => [null, null], 0)
  await expect(findRepeated(table('clickhouse'), never)).rejects.toThrow('warehouse/out-of-memory')
})

it('leaves it to PostgreSQL to keep on disk what it cannot hold', async () => {
  const [ask, asked] = answering(100, () => ['c', '5'])
  expect(await findRepeated(table('postgres'), ask, 1)).toEqual({ rows: 5, caseId: 'c' })
  expect(asked).toHaveLength(2)
})
