import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { countRows, type CaseFacts, type CountPlan } from '@lijie/engine/counting'
import { afterAll, expect, test } from 'vitest'
import { openDuckdb } from '../src/duckdb/load-duckdb.js'
import { openDuckdbSource, writeCaseFactsToDuckdb, writeCaseFactsToParquet } from '../src/duckdb/index.js'
import { isWarehouseFailure } from '../src/warehouse-failure.js'
import { showCounts } from './show-counts.js'

const folder = mkdtempSync(path.join(tmpdir(), 'lijie-files-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const at = (name: string): string => path.join(folder, name)
const write = (name: string, text: string): string => {
  writeFileSync(at(name), text)
  return at(name)
}
const plan: CountPlan = {
  passes: [{ object: 'unit', question: null }],
  items: [
    { question: { column: 'closedAt', operator: 'lessThanInclusive', than: { column: 'dueAt' } }, sum: null },
    { question: null, sum: 'reworkTimes' }
  ]
}
const unitsOnly: CountPlan = { ...plan, items: [] }

test('several CSV files whose columns stand in other orders are one table', async () => {
  write(
    'm1.csv',
    '\uFEFFcase_id,unit,closed_at,due_at,rework_times,remark\r\n1,a,5,6,0,"x, ""y""\nz"\r\n2,,7,6,1,\r\n'
  )
  write('m2.csv', 'due_at,unit,case_id,rework_times,closed_at\n6,a,3,2,\n9,"b",4,,9\n')
  const source = await openDuckdbSource({ from: { csv: at('m*.csv') }, threads: 1, memoryLimit: '500MB' })
  const rows: CaseFacts[] = [
    { caseId: '1', unit: 'a', closedAt: 5, dueAt: 6, reworkTimes: 0 },
    { caseId: '2', closedAt: 7, dueAt: 6, reworkTimes: 1 },
    { caseId: '3', unit: 'a', dueAt: 6, reworkTimes: 2 },
    { caseId: '4', unit: 'b', closedAt: 9, dueAt: 9 }
  ]
  expect(showCounts(await source.count([plan]))).toEqual(showCounts(countRows([plan], rows)))
  await source.close()
})

test('columns can be called otherwise, and instants be written with an offset', async () => {
  const csv = write(
    'iso.csv',
    'id,单位,结案,截止\n1,甲,2026-01-01T00:00:00+08:00,2025-12-31T16:00:00Z\n2,甲,,2025-12-31T16:00:00Z\n3,甲,2026-01-01T00:00:00.001+08:00,2025-12-31T16:00:00Z\n'
  )
  const columns = { caseId: 'id', unit: '单位', closedAt: '结案', dueAt: '截止' }
  const source = await openDuckdbSource({ from: { csv }, columns, instants: 'iso', absent: 'unknown' })
  const [[pass] = []] = await source.count([plan])
  expect(pass?.groups.get('甲')).toMatchObject({
    rows: 3,
    trues: Float64Array.of(1, 0),
    unknowns: Float64Array.of(1, 3)
  })
  await source.close()
  const bare = write(
    'bare.csv',
    'case_id,unit,closed_at,due_at\n1,a,2026-01-01T00:00:00,2026-01-01T00:00:00Z\n'
  )
  const open = await openDuckdbSource({ from: { csv: bare }, instants: 'iso', absent: 'unknown' })
  await expect(open.count([plan])).rejects.toMatchObject({ code: 'warehouse/unreadable-value' })
  await open.close()
})

test('a number with a part, a flag of 2 and a negative count are refused, not rounded or miscounted', async () => {
  for (const [name, row] of [
    ['part', '1,a,5.5,6,0'],
    ['quoted', '1,a,"5.004",6,0'],
    ['exponent', '1,a,5,15e-1,0'],
    ['flag-like', '1,a,5,6,0\n2,b,.5,6,0'],
    ['negative', '1,a,5,6,-1']
  ] as const) {
    const csv = write(`${name}.csv`, `case_id,unit,closed_at,due_at,rework_times\n${row}\n`)
    const source = await openDuckdbSource({ from: { csv } })
    await expect(source.count([plan])).rejects.toMatchObject({ code: 'warehouse/bad-values' })
    await source.close()
  }
  const ndjson = write('part.ndjson', '{"caseId":"1","unit":"a","closedAt":5.25,"dueAt":6,"reworkTimes":0}\n')
  const source = await openDuckdbSource({ from: { ndjson } })
  await expect(source.count([plan])).rejects.toMatchObject({ code: 'warehouse/bad-values' })
  await source.close()
})

test('a bad value is refused also where it takes its row out of the pass, by class and one by one', async () => {
  const question = { column: 'lastUnit', operator: 'equal', than: { number: 1 } } as const
  const passed: CountPlan = { passes: [{ object: 'unit', question }], items: plan.items }
  const csv = write(
    'last.csv',
    'case_id,unit,closed_at,due_at,rework_times,last_unit\n1,a,5,6,0,1\n2,a,5,6,0,2\n'
  )
  const source = await openDuckdbSource({ from: { csv } })
  for (const one of [passed, { ...passed, items: plan.items.slice(0, 1) }, { ...passed, items: [] }])
    await expect(source.count([one])).rejects.toMatchObject({ code: 'warehouse/bad-values' })
  await source.close()
  expect(() => countRows([passed], [{ caseId: '2', unit: 'a', lastUnit: 2 }])).toThrow(/lastUnit/)
})

test('points in texts and after whole numbers are no parts of numbers', async () => {
  const csv = write(
    'points.csv',
    'case_id,unit,closed_at,due_at,rework_times\n1.5,2.5,5.0,6e0,1\n"2,7.5",a.b,5.,+6,2\n'
  )
  const source = await openDuckdbSource({ from: { csv } })
  const [[pass] = []] = await source.count([plan])
  expect([...(pass?.groups.keys() ?? [])].toSorted()).toEqual(['2.5', 'a.b'])
  expect(pass?.groups.get('a.b')?.sums).toEqual(Float64Array.of(1, 2))
  await source.close()
})

test('what is no number, no table and no file has its code', async () => {
  const csv = write('word.csv', 'case_id,unit,closed_at,due_at,rework_times\n1,a,yesterday,6,0\n')
  const source = await openDuckdbSource({ from: { csv } })
  await expect(source.count([plan])).rejects.toMatchObject({ code: 'warehouse/unreadable-value' })
  await expect(
    source.count([{ ...plan, items: [{ question: null, sum: 'holdTimes' }] }])
  ).rejects.toMatchObject({
    code: 'warehouse/missing-column'
  })
  await source.close()
  await expect(openDuckdbSource({ from: { csv: at('none*.csv') } })).rejects.toMatchObject({
    code: 'warehouse/missing-file'
  })
  await expect(openDuckdbSource({ from: { parquet: csv } })).rejects.toSatisfy((error) =>
    isWarehouseFailure(error)
  )
  await expect(openDuckdbSource({ from: { database: at('none.duckdb') } })).rejects.toMatchObject({
    code: 'warehouse/missing-file'
  })
  await writeCaseFactsToDuckdb({ database: at('some.duckdb') }, [])
  await expect(
    openDuckdbSource({ from: { database: at('some.duckdb'), table: 'other' } })
  ).rejects.toMatchObject({
    code: 'warehouse/missing-table'
  })
})

test('Parquet may hold smaller integers and instants with a zone, not floats or wall times', async () => {
  const session = await openDuckdb(':memory:', {})
  const make = async (name: string, select: string): Promise<string> => {
    await session.ask({ text: `COPY (SELECT ${select}) TO '${at(name)}' (FORMAT parquet)`, values: [] })
    return at(name)
  }
  const good = await make(
    'good.parquet',
    `'1' AS case_id, 'a' AS unit, TIMESTAMPTZ '2026-01-01 00:00:00+08' AS closed_at, 1767196800000 AS due_at, 3::TINYINT AS rework_times`
  )
  const source = await openDuckdbSource({ from: { parquet: good } })
  const [[pass] = []] = await source.count([plan])
  expect(pass?.groups.get('a')?.sums).toEqual(Float64Array.of(1, 3))
  await source.close()
  for (const [name, type] of [
    ['float', '5.0::DOUBLE'],
    ['wall', "TIMESTAMP '2026-01-01 00:00:00'"]
  ] as const) {
    const bad = await make(
      `${name}.parquet`,
      `'1' AS case_id, 'a' AS unit, ${type} AS closed_at, 6 AS due_at, 0 AS rework_times`
    )
    const other = await openDuckdbSource({ from: { parquet: bad } })
    await expect(other.count([plan])).rejects.toMatchObject({ code: 'warehouse/wrong-column-type' })
    await other.close()
  }
  session.close()
})

test('an attached database reads nothing else and writes nothing', async () => {
  const secret = write('secret.csv', 'a\n1\n')
  const csv = write('open.csv', 'case_id,unit\n1,a\n')
  const hostile = `x' UNION ALL SELECT a FROM '${secret}' --`
  const source = await openDuckdbSource({ from: { csv } })
  expect(
    await source.findCases({
      pass: { object: 'unit', question: null },
      object: hostile,
      question: null,
      limit: 9
    })
  ).toEqual([])
  expect((await source.count([unitsOnly]))[0]?.[0]?.groups.size).toBe(1)
  await source.close()
})

test('a writer leaves nothing behind when a row is bad', async () => {
  const rows: CaseFacts[] = [{ caseId: '1' }, { caseId: '', unit: 'a' }]
  const failure = { code: 'warehouse/invalid-row' }
  await expect(writeCaseFactsToParquet({ file: at('whole.parquet') }, rows)).rejects.toMatchObject(failure)
  await expect(writeCaseFactsToDuckdb({ database: at('whole.duckdb') }, rows)).rejects.toMatchObject(failure)
  expect(existsSync(at('whole.parquet'))).toBe(false)
  expect(readdirSync(folder).filter((name) => name.startsWith('.lijie-'))).toEqual([])
  const half = [{ caseId: '1', unit: '\uD800' }]
  await expect(writeCaseFactsToDuckdb({ database: at('whole.duckdb') }, half)).rejects.toMatchObject({
    code: 'warehouse/invalid-text'
  })
  await expect(openDuckdbSource({ from: { database: at('whole.duckdb') } })).rejects.toMatchObject({
    code: 'warehouse/missing-table'
  })
  await expect(writeCaseFactsToParquet({ file: at('no/such/folder.parquet') }, [])).rejects.toMatchObject({
    code: 'warehouse/write-failed'
  })
})
