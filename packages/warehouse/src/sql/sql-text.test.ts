import type { CountPlan, RowQuestion } from '@lijie/engine/counting'
import { expect, test } from 'vitest'
import { createWarehouseFailure, isWarehouseFailure } from '../warehouse-failure.js'
import { buildPassQuery } from './build-pass-query.js'
import { columnNameOf, createCaseFactsTable } from './case-facts-table.js'
import { countPlans } from './count-plans.js'
import { createSqlTable } from './create-sql-table.js'
import { buildStartQuery } from './hold-cases.js'
import type { SqlDialectName } from './quote-name.js'

const tableOf = (dialect: SqlDialectName) => {
  const types = {
    duckdb: ['BIGINT', 'VARCHAR'],
    postgres: ['bigint', 'text'],
    clickhouse: ['Int64', 'String']
  }[dialect]
  const columns = new Map(['filed', 'due_at', 'closed_at'].map((name) => [name, types[0] ?? '']))
  return createSqlTable({
    dialect,
    name: 'case_facts',
    from: 'case_facts',
    columns: columns.set('unit', types[1] ?? ''),
    trusted: true
  }).table
}
const onTime: RowQuestion = { column: 'closedAt', operator: 'lessThanInclusive', than: { column: 'dueAt' } }
const closed: RowQuestion = { all: [{ known: 'closedAt' }, { known: 'dueAt' }, onTime] }

test('how a case id begins is asked with bounds, which indexes and statistics answer', () => {
  const texts = (['duckdb', 'postgres', 'clickhouse'] as const).map((dialect) => {
    const { table } = createSqlTable({
      dialect,
      name: 'case_facts',
      from: 'case_facts',
      columns: new Map([['case_id', dialect === 'clickhouse' ? 'String' : 'text']])
    })
    return buildStartQuery(table, 'MADE-')
  })
  expect(texts).toEqual([
    {
      text: 'SELECT ("case_id" COLLATE POSIX) AS lj_case FROM case_facts WHERE ("case_id" COLLATE POSIX) >= $1::VARCHAR AND ("case_id" COLLATE POSIX) < $2::VARCHAR LIMIT 1',
      values: ['MADE-', 'MADE.']
    },
    {
      text: 'SELECT ("case_id" COLLATE "C") AS lj_case FROM case_facts WHERE ("case_id" COLLATE "C") >= $1::text AND ("case_id" COLLATE "C") < $2::text LIMIT 1',
      values: ['MADE-', 'MADE.']
    },
    {
      text: "SELECT `case_id` AS lj_case FROM case_facts WHERE `case_id` >= 'MADE-' AND `case_id` < 'MADE.' LIMIT 1",
      values: []
    }
  ])
})

test('a question that cannot be unknown costs one count, another two, each expression once', () => {
  const items = [closed, onTime, closed].map((question) => ({ question, sum: null }))
  const query = buildPassQuery(tableOf('duckdb'), { object: 'unit', question: null }, items, 'direct')
  expect(query.statement.text).toBe(
    'SELECT ("unit" COLLATE POSIX) AS lj_object, 0 AS lj_undecided, count(*) AS lj_rows, ' +
      'count_if((("closed_at" IS NOT NULL) AND ("due_at" IS NOT NULL) AND ("closed_at" <= "due_at"))) AS lj_0, ' +
      'count(("closed_at" <= "due_at")) AS lj_1, count_if(("closed_at" <= "due_at")) AS lj_2 ' +
      'FROM case_facts GROUP BY 1'
  )
  expect(query.items).toHaveLength(3)
})

test('rows that answer alike are put together, and a part that stands nowhere apart is asked as one', () => {
  const filed: RowQuestion = { column: 'filed', operator: 'equal', than: { number: 1 } }
  const period: RowQuestion = {
    all: [
      { column: 'dueAt', operator: 'greaterThanInclusive', than: { number: 5 } },
      { column: 'dueAt', operator: 'lessThan', than: { number: 9 } }
    ]
  }
  const items = [{ all: [filed, period] }, { all: [{ not: filed }, period] }, period].map((question) => ({
    question,
    sum: null
  }))
  const { statement } = buildPassQuery(tableOf('duckdb'), { object: 'unit', question: null }, items)
  const period2 = '((NOT ("due_at" < $2::BIGINT)) AND ("due_at" < $3::BIGINT))'
  expect(statement.text).toContain(
    '(SELECT ("unit" COLLATE POSIX) AS lj_object, ' +
      'CASE WHEN ("filed" = $1::BIGINT) THEN 2::INTEGER WHEN ("filed" = $1::BIGINT) IS NULL THEN 1::INTEGER ELSE 0::INTEGER END | ' +
      `CASE WHEN ${period2} THEN 8::INTEGER WHEN ${period2} IS NULL THEN 4::INTEGER ELSE 0::INTEGER END AS lj_c0 ` +
      'FROM case_facts)'
  )
  expect(statement.values).toEqual([1, 5, 9])
})

test('without memory for rows that differ, they are counted one by one', async () => {
  const asked: string[] = []
  const items = [closed, onTime].map((question) => ({ question, sum: null }))
  const plan: CountPlan = { passes: [{ object: 'unit', question: null }], items }
  const counts = await countPlans(tableOf('duckdb'), [plan], async ({ text }) => {
    asked.push(text)
    await Promise.resolve()
    if (asked.length === 1)
      throw createWarehouseFailure('warehouse/out-of-memory', { place: 'x', reason: 'full' })
    return [['a', 0, 5n, 3n, 4n, 2n]]
  })
  expect(asked.map((text) => text.includes('lj_c0'))).toEqual([true, false])
  expect(counts[0]?.[0]?.groups.get('a')?.trues).toEqual(Float64Array.of(3, 2))
})

test('numbers and texts are bound in PostgreSQL and DuckDB, never part of the statement', () => {
  const question: RowQuestion = {
    all: [
      { column: 'dueAt', operator: 'lessThan', than: { number: 1767225600000 } },
      { column: 'unit', in: ["o'brien", 'x'] }
    ]
  }
  for (const dialect of ['postgres', 'duckdb'] as const) {
    const { statement } = buildPassQuery(tableOf(dialect), { object: 'unit', question }, [
      { question, sum: null }
    ])
    expect(statement.text).not.toMatch(/1767|brien/)
    expect(statement.values).toEqual([1767225600000, "o'brien", 'x'])
  }
  const { statement } = buildPassQuery(tableOf('clickhouse'), { object: 'unit', question }, [])
  expect(statement.text).toContain('toInt64(1767225600000)')
  expect(statement.text).toContain("'o\\'brien'")
  expect(statement.values).toEqual([])
})

test('no name in the answer is the name of a column', () => {
  const text = createCaseFactsTable('clickhouse')
  expect(text).toContain('reported_at Nullable(Int64)')
  expect(text).not.toMatch(/\blj_/)
  expect(columnNameOf('overtimeHundredths')).toBe('overtime_hundredths')
  expect(createCaseFactsTable('postgres', 'a"b')).toContain('CREATE TABLE "a""b"')
})

test('plans that share a pass are counted by one statement', async () => {
  const asked: string[] = []
  const plan: CountPlan = {
    passes: [{ object: 'unit', question: null }],
    items: [{ question: closed, sum: null }]
  }
  const other: CountPlan = { ...plan, items: [{ question: onTime, sum: null }, ...plan.items] }
  const counts = await countPlans(tableOf('duckdb'), [plan, other], async ({ text }) => {
    asked.push(text)
    await Promise.resolve()
    return [['a', 0, 5n, 3n, 4n, 2n]]
  })
  expect(asked).toHaveLength(1)
  expect(counts[0]?.[0]?.groups.get('a')?.trues).toEqual(Float64Array.of(3))
  expect(counts[1]?.[0]?.groups.get('a')).toMatchObject({
    trues: Float64Array.of(2, 3),
    unknowns: Float64Array.of(1, 0)
  })
})

test('parts of one count that saw other rows are not put together', async () => {
  const items = Array.from({ length: 500 }, (_, i) => ({
    question: { column: 'dueAt', operator: 'equal', than: { number: i } } as const,
    sum: null
  }))
  let rows = 5n
  const counting = countPlans(
    tableOf('duckdb'),
    [{ passes: [{ object: 'unit', question: null }], items }],
    async () => {
      rows += 1n
      await Promise.resolve()
      return [['a', 0, rows, ...items.flatMap(() => [0n, 0n])]]
    }
  )
  await expect(counting).rejects.toMatchObject({ code: 'warehouse/changed-while-counting' })
})

test('a failure is known by its code', () => {
  const failure = createWarehouseFailure('warehouse/unavailable', { place: 'x', reason: 'y' })
  expect(isWarehouseFailure(failure, 'warehouse/unavailable')).toBe(true)
  expect(isWarehouseFailure(failure, 'warehouse/query-failed')).toBe(false)
  expect(isWarehouseFailure(new Error('x'))).toBe(false)
  expect(isWarehouseFailure(null)).toBe(false)
})
