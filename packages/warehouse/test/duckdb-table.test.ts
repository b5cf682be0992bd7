import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { countRows, type CaseFacts, type CountPlan } from '@lijie/engine/counting'
import { afterAll, expect, test } from 'vitest'
import { openDuckdb } from '../src/duckdb/load-duckdb.js'
import { openDuckdbSource } from '../src/duckdb/index.js'
import { showCounts } from './show-counts.js'

const folder = mkdtempSync(path.join(tmpdir(), 'lijie-table-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A table that somebody else made, with these columns and rows. */
async function fill(name: string, columns: string, rows: string): Promise<{ readonly database: string }> {
  const database = path.join(folder, name)
  const session = await openDuckdb(database, {})
  await session.ask({ text: `CREATE TABLE case_facts (${columns})`, values: [] })
  await session.ask({ text: `INSERT INTO case_facts VALUES ${rows}`, values: [] })
  session.close()
  return { database }
}

test('texts are told apart by their bytes, whatever the collation of their columns', async () => {
  const text = 'VARCHAR COLLATE NOCASE'
  const from = await fill(
    'collated.duckdb',
    `case_id ${text}, unit ${text}, street ${text}`,
    "('C', 'A', 'a'), ('c', 'A', 'A'), ('d', 'a', NULL), ('MADE-1', 'a', '')"
  )
  const rows: CaseFacts[] = [
    { caseId: 'C', unit: 'A', street: 'a' },
    { caseId: 'c', unit: 'A', street: 'A' },
    { caseId: 'd', unit: 'a', street: null },
    { caseId: 'MADE-1', unit: 'a', street: '' }
  ]
  const same = { same: ['unit', 'street'] } as const
  const plan: CountPlan = {
    passes: [
      { object: 'unit', question: null },
      { object: 'street', question: { not: same } }
    ],
    items: [same, { not: same }, { column: 'unit', in: ['a'] } as const].map((question) => ({
      question,
      sum: null
    }))
  }
  const source = await openDuckdbSource({ from })
  for (const one of [plan, { ...plan, items: plan.items.slice(0, 1) }])
    expect(showCounts(await source.count([one]))).toEqual(showCounts(countRows([one], rows)))
  expect(await source.holdsCases('made-')).toBe(false)
  expect(await source.findRepeated()).toBeNull()
  await source.close()
})

test('rows without a case id repeat nobody', async () => {
  const from = await fill(
    'unnamed.duckdb',
    'case_id VARCHAR, unit VARCHAR',
    "(NULL, 'A'), (NULL, 'A'), ('', 'A'), ('', 'A'), ('1', 'A')"
  )
  const source = await openDuckdbSource({ from })
  expect(await source.findRepeated()).toBeNull()
  await source.close()
})
