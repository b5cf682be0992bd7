import { expect, test } from 'vitest'
import { readClickhouseError } from './clickhouse/read-clickhouse-error.js'
import { readDuckdbError } from './duckdb/read-duckdb-error.js'
import { readPostgresError } from './postgres/read-postgres-error.js'

test('errors of DuckDB become codes', () => {
  const codes = {
    'Out of Memory Error: failed to pin block': 'warehouse/out-of-memory',
    'Conversion Error: Could not convert string': 'warehouse/unreadable-value',
    'IO Error: No files found': 'warehouse/missing-file',
    'Binder Error: no function': 'warehouse/query-failed'
  }
  for (const [message, code] of Object.entries(codes))
    expect(readDuckdbError(new Error(message), 'x')).toMatchObject({ code })
  expect(readDuckdbError('no error', 'x')).toBe('no error')
})

test('errors of PostgreSQL become codes', () => {
  const codes = {
    ECONNREFUSED: 'warehouse/unavailable',
    '57P01': 'warehouse/unavailable',
    '08006': 'warehouse/unavailable',
    '28P01': 'warehouse/access-denied',
    '22003': 'warehouse/unreadable-value',
    '53200': 'warehouse/out-of-memory',
    '42883': 'warehouse/query-failed'
  }
  for (const [code, wanted] of Object.entries(codes))
    expect(readPostgresError(Object.assign(new Error('x'), { code }), 'x')).toMatchObject({ code: wanted })
  expect(readPostgresError(new Error('Connection terminated'), 'x')).toMatchObject({
    code: 'warehouse/unavailable'
  })
  expect(readPostgresError(7, 'x')).toBe(7)
})

test('answers of ClickHouse become codes', () => {
  const codes = {
    'Code: 60, e.displayText() = DB::Exception: Table x': 'warehouse/missing-table',
    'Code: 193, e.displayText() = DB::Exception: Wrong password': 'warehouse/access-denied',
    'Code: 241, e.displayText() = DB::Exception: Memory limit': 'warehouse/out-of-memory',
    'Code: 279, e.displayText() = DB::NetException: All connection tries failed': 'warehouse/unavailable',
    'Code: 27, e.displayText() = DB::Exception: Cannot parse input': 'warehouse/unreadable-value',
    'Code: 46, e.displayText() = DB::Exception: Unknown function': 'warehouse/query-failed'
  }
  for (const [text, code] of Object.entries(codes))
    expect(readClickhouseError(text, 'x')).toMatchObject({ code })
  const failed = new TypeError('fetch failed', {
    cause: Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })
  })
  expect(readClickhouseError(failed, 'x')).toMatchObject({
    code: 'warehouse/unavailable',
    issue: { params: { reason: 'ECONNREFUSED connect' } }
  })
})
