import type { CaseFacts, CountPlan, RowQuestion } from '@lijie/engine/counting'
import { countRows } from '@lijie/engine/counting'
import { expect, test } from 'vitest'
import { openClickhouseSource, writeCaseFactsToClickhouse } from '../src/clickhouse/index.js'
import { openPostgresSource, writeCaseFactsToPostgres } from '../src/postgres/index.js'
import { openAllSources } from './all-sources.js'
import { showCounts } from './show-counts.js'
import { useBackends } from './use-backends.js'

const backends = useBackends()

const filed: RowQuestion = { column: 'filed', operator: 'equal', than: { number: 1 } }
const plan: CountPlan = {
  passes: [{ object: 'unit', question: null }],
  items: [
    { question: filed, sum: null },
    { question: null, sum: 'reworkTimes' }
  ]
}

test('units with hostile names are counted and found like any other', async () => {
  const units = [
    'a\tb',
    'a\nb',
    "o'brien",
    '"',
    '\\',
    '\\N',
    'NULL',
    '%s',
    '$1',
    '；',
    '😀',
    '\uFF08',
    '\u0001',
    '\u00a0',
    'É',
    'E\u0301',
    'e',
    'E'
  ]
  const rows = units.map((unit, i): CaseFacts => ({ caseId: unit, unit, filed: i % 2, reworkTimes: i }))
  const sources = await openAllSources(backends, 'hostile', rows)
  const inQuestion: CountPlan = {
    passes: [
      { object: 'unit', question: { column: 'unit', in: [...units.slice(0, 14), '', '\uD83D', 'a\0'] } }
    ],
    items: plan.items
  }
  for (const [name, source] of sources) {
    const counted = showCounts(await source.count([plan, inQuestion]))
    expect({ name, counted }).toEqual({ name, counted: showCounts(countRows([plan, inQuestion], rows)) })
    const pass = { object: 'unit', question: null } as const
    for (const unit of [...units, '\uD83D'])
      expect(await source.findCases({ pass, object: unit, question: null, limit: 5 })).toEqual(
        units.includes(unit) ? [unit] : []
      )
    const everyUnit = { column: 'unit', in: units } as const
    const all = await source.findCases({ pass, object: null, question: everyUnit, limit: 3 })
    expect({ name, all }).toEqual({ name, all: [] })
    await source.close()
  }
})

test('ids come in code-unit order, also with a limit', async () => {
  const ids = ['\uFF08x', '😀x', 'b', '\uE000', 'a', '𠮷', '\uD7FBz']
  const rows = ids.map((caseId): CaseFacts => ({ caseId, unit: 'u' }))
  const sources = await openAllSources(backends, 'ordered', rows)
  const pass = { object: 'unit', question: null } as const
  for (const [name, source] of sources) {
    for (const limit of [0, 3, 4, 5, 9, Number.POSITIVE_INFINITY]) {
      const found = await source.findCases({ pass, object: 'u', question: null, limit })
      expect({ name, limit, found }).toEqual({ name, limit, found: ids.toSorted().slice(0, limit) })
    }
    await source.close()
  }
})

test('a sum of 2^53 or more is refused, one below is exact', async () => {
  const huge = Number.MAX_SAFE_INTEGER
  const rows: CaseFacts[] = [
    { caseId: '1', unit: 'a', filed: 1, reworkTimes: huge - 1 },
    { caseId: '2', unit: 'a', filed: 1, reworkTimes: 1 }
  ]
  const many = Array.from({ length: 1100 }, (_, i): CaseFacts => ({
    caseId: `${i}`,
    unit: 'a',
    reworkTimes: huge
  }))
  const exact = await openAllSources(backends, 'exact', rows)
  for (const [name, source] of exact) {
    const [[counts] = []] = await source.count([plan])
    expect({ name, sum: counts?.groups.get('a')?.sums[1] }).toEqual({ name, sum: huge })
    await source.close()
  }
  const sumOnly = { ...plan, items: [{ question: null, sum: 'reworkTimes' }] } as const
  // 1100 times 2^53 passes 2^63, where 64-bit sums wrap round.
  for (const [, source] of await openAllSources(backends, 'over', many)) {
    await expect(source.count([sumOnly])).rejects.toMatchObject({ code: 'evaluation/count-overflow' })
    await source.close()
  }
})

test('a plan of very many items is counted in parts that see the same rows', async () => {
  const items = Array.from({ length: 130 }, (_, i) => ({
    question: { column: 'reworkTimes', operator: 'greaterThan', than: { number: i } } as const,
    sum: i % 2 === 0 ? null : ('reworkTimes' as const)
  }))
  const large: CountPlan = { passes: [{ object: 'unit', question: filed }], items }
  const rows = Array.from({ length: 60 }, (_, i): CaseFacts => ({
    caseId: `${i}`,
    unit: i % 7 === 0 ? null : `u${i % 5}`,
    filed: i % 11 === 0 ? null : 1,
    reworkTimes: i % 13 === 0 ? null : i * 17
  }))
  const wanted = showCounts(countRows([large], rows))
  for (const [name, source] of await openAllSources(backends, 'large', rows)) {
    expect({ name, counts: showCounts(await source.count([large])) }).toEqual({ name, counts: wanted })
    await source.close()
  }
})

test('rows with values that rows in memory refuse are refused by every database', async () => {
  await backends.makeTables('bad')
  const [url = ''] = backends.clickhouse().urls
  await backends
    .clickhouse()
    .ask("INSERT INTO bad (case_id, unit, filed) VALUES ('1', 'a', 2), ('2', 'a', 1)")
  const source = await openClickhouseSource({ url, table: 'bad' })
  await expect(source.count([plan])).rejects.toMatchObject({
    code: 'warehouse/bad-values',
    issue: { params: { count: 1, columns: 'filed, rework_times' } }
  })
  await expect(backends.pool().query("INSERT INTO bad (case_id, filed) VALUES ('1', 2)")).rejects.toThrow(
    'check'
  )
})

test('how case ids begin is told by every database alike', async () => {
  const ids = ['A-1', 'MADE', 'made-1', 'MAD-2', 'MADE.', 'MADF-1', '水MADE-1']
  const rows = ids.map((caseId): CaseFacts => ({ caseId, unit: 'MADE-UP' }))
  for (const [table, more, wanted] of [
    ['real', [], false],
    ['mixed', [{ caseId: 'MADE-7', unit: 'a' }], true]
  ] as const) {
    for (const [name, source] of await openAllSources(backends, table, [...rows, ...more])) {
      expect({ name, found: await source.holdsCases('MADE-') }).toEqual({ name, found: wanted })
      await source.close()
    }
  }
})

test('a flag that takes its row out of the pass is refused by every database', async () => {
  await backends.makeTables('passed')
  const [url = ''] = backends.clickhouse().urls
  await backends.clickhouse().ask("INSERT INTO passed (case_id, unit, filed) VALUES ('1', 'a', 2)")
  const source = await openClickhouseSource({ url, table: 'passed' })
  const passed: CountPlan = { passes: [{ object: 'unit', question: filed }], items: [] }
  await expect(source.count([passed])).rejects.toMatchObject({ code: 'warehouse/bad-values' })
})

test('all rows are written or none', async () => {
  await backends.makeTables('whole')
  const [url = ''] = backends.clickhouse().urls
  const rows = [
    ...Array.from({ length: 5000 }, (_, i): CaseFacts => ({ caseId: `${i}` })),
    { caseId: 'x', filed: 3 }
  ]
  const target = { pool: backends.pool(), table: 'whole' }
  await expect(writeCaseFactsToPostgres(target, rows)).rejects.toMatchObject({
    code: 'warehouse/invalid-row'
  })
  expect((await backends.pool().query('SELECT 1 FROM whole')).rowCount).toBe(0)
  await expect(writeCaseFactsToClickhouse({ url, table: 'whole' }, rows)).rejects.toMatchObject({
    code: 'warehouse/invalid-row'
  })
  expect(await backends.clickhouse().ask('SELECT count() FROM whole')).toBe('0\n')
  expect(
    await backends
      .clickhouse()
      .ask("SELECT count() FROM system.tables WHERE name LIKE 'whole\\_%' AND name != 'whole_all'")
  ).toBe('0\n')
  await expect(writeCaseFactsToPostgres(target, [{ caseId: 'a\0' }])).rejects.toMatchObject({
    code: 'warehouse/invalid-text'
  })
})

test('a Distributed table takes rows too, and says that some may have come when one is refused', async () => {
  await backends.makeTables('spread')
  const [url = ''] = backends.clickhouse().urls
  const rows = Array.from({ length: 100 }, (_, i): CaseFacts => ({ caseId: `${i}`, unit: 'a', filed: 1 }))
  expect(await writeCaseFactsToClickhouse({ url, table: 'spread_all' }, rows)).toBe(100)
  const counts = await Promise.all(
    [0, 1].map(async (shard) => backends.clickhouse().ask('SELECT count() FROM spread', shard))
  )
  expect(counts.map(Number).reduce((a, b) => a + b)).toBe(100)
  expect(counts.map(Number).every((count) => count > 0)).toBe(true)
  await backends.clickhouse().ask('ALTER TABLE spread DROP COLUMN filed')
  await expect(writeCaseFactsToClickhouse({ url, table: 'spread_all' }, rows)).rejects.toMatchObject({
    code: 'warehouse/write-outcome-unknown'
  })
})

test('what is missing or of another type is named before a row is read', async () => {
  const [url = ''] = backends.clickhouse().urls
  await backends
    .clickhouse()
    .ask('CREATE TABLE odd (case_id String, unit String, filed Float64) ENGINE = Log')
  await backends.pool().query('CREATE TABLE odd (case_id text, unit text, filed double precision)')
  const sources = [
    await openClickhouseSource({ url, table: 'odd' }),
    await openPostgresSource({ pool: backends.pool(), table: 'odd' })
  ]
  for (const source of sources) {
    await expect(source.count([{ ...plan, items: [{ question: filed, sum: null }] }])).rejects.toMatchObject({
      code: 'warehouse/wrong-column-type',
      issue: { params: { column: 'filed' } }
    })
    await expect(
      source.count([{ ...plan, items: [{ question: null, sum: 'reworkTimes' }] }])
    ).rejects.toMatchObject({
      code: 'warehouse/missing-column',
      issue: { params: { column: 'rework_times', field: 'reworkTimes' } }
    })
  }
  for (const open of [
    async () => openClickhouseSource({ url, table: 'nowhere' }),
    async () => openClickhouseSource({ url, database: 'nowhere' }),
    async () => openPostgresSource({ pool: backends.pool(), table: 'nowhere' }),
    async () => writeCaseFactsToClickhouse({ url, table: 'nowhere' }, [])
  ])
    await expect(open()).rejects.toMatchObject({ code: 'warehouse/missing-table' })
})

test('a server that is not there, or lets nobody in, is named by its code', async () => {
  const nobody = 'http://127.0.0.1:1/'
  await expect(openClickhouseSource({ url: nobody })).rejects.toMatchObject({ code: 'warehouse/unavailable' })
  const connection = { host: '127.0.0.1', port: 1, user: 'x', database: 'x' }
  await expect(openPostgresSource({ connection })).rejects.toMatchObject({ code: 'warehouse/unavailable' })
  const [url = ''] = backends.clickhouse().urls
  await expect(openClickhouseSource({ url, user: 'x', password: 'y' })).rejects.toMatchObject({
    code: 'warehouse/access-denied'
  })
  const { host } = backends.pool().options
  const stranger = { host: host ?? '', user: 'nobody', database: 'nowhere' }
  await expect(openPostgresSource({ connection: stranger })).rejects.toMatchObject({
    code: 'warehouse/access-denied'
  })
})

test('a client that the host has opened is used and left open', async () => {
  await backends.makeTables('client')
  const client = await backends.pool().connect()
  await writeCaseFactsToPostgres({ client, table: 'client' }, [{ caseId: '1', unit: 'a', filed: 1 }])
  const source = await openPostgresSource({ client, table: 'client', schema: 'public' })
  const [[first] = [], [second] = []] = await Promise.all([source.count([plan]), source.count([plan])]).then(
    (all) => all.flat()
  )
  await source.close()
  expect([first?.groups.get('a')?.rows, second?.groups.get('a')?.rows]).toEqual([1, 1])
  expect((await client.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }])
  client.release()
})

test('rows with the case and unit of another are found everywhere; several units of a case are none', async () => {
  const rows: CaseFacts[] = [
    { caseId: '1', unit: 'A' },
    { caseId: '1', unit: 'B' },
    { caseId: '2', unit: null },
    { caseId: '3', unit: 'A' }
  ]
  const repeated = [
    ...rows,
    { caseId: '1', unit: 'B' },
    { caseId: '2', unit: '' },
    { caseId: '2', unit: null }
  ]
  for (const [name, source] of await openAllSources(backends, 'single', rows)) {
    expect([name, await source.findRepeated()]).toEqual([name, null])
    await source.close()
  }
  for (const [name, source] of await openAllSources(backends, 'repeated', repeated)) {
    expect([name, await source.findRepeated()]).toEqual([name, { rows: 3, caseId: '1' }])
    await source.close()
  }
})
