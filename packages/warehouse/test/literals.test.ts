import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openDuckdb } from '../src/duckdb/load-duckdb.js'
import { encodeClickhouseLiteral, quoteName } from '../src/sql/index.js'
import { useBackends } from './use-backends.js'

const backends = useBackends()

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({
    unit: fc.constantFrom(
      '\\',
      "'",
      '"',
      '`',
      '\0',
      '\b',
      '\n',
      '\r',
      '\t',
      '\f',
      '\v',
      '%',
      '立',
      '😀',
      'x',
      'N',
      '\u007f'
    )
  })
)

const ask = async (values: readonly (string | number)[]): Promise<unknown> => {
  const cells = values.map((value, i) => `${encodeClickhouseLiteral(value)} AS x${i}`)
  const answer = JSON.parse(
    await backends.clickhouse().ask(`SELECT ${cells.join(', ')} FORMAT JSONCompact`)
  ) as {
    readonly data: readonly unknown[][]
    readonly meta: readonly { readonly type: string }[]
  }
  return { values: answer.data[0], types: [...new Set(answer.meta.map(({ type }) => type))] }
}

/** The text as UTF-8 can carry it: lone surrogates become U+FFFD. */
const wellFormed = (text: string): string => Buffer.from(text).toString()

test('a text or number comes back from ClickHouse as it was encoded', async () => {
  const texts = fc.sample(anyText, 1500).map((text) => wellFormed(text))
  const numbers = fc.sample(fc.maxSafeInteger(), 300)
  for (let from = 0; from < texts.length; from += 300) {
    const part = texts.slice(from, from + 300)
    expect(await ask(part)).toEqual({ values: part, types: ['String'] })
  }
  expect(await ask([...numbers, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER, 0])).toEqual({
    values: [...numbers, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER, 0].map(String),
    types: ['Int64']
  })
})

test('a literal never ends before its text does', async () => {
  const literals = fc
    .sample(anyText, 300)
    .map((text) => `length(${encodeClickhouseLiteral(wellFormed(text))})`)
  const answer = await backends
    .clickhouse()
    .ask(`SELECT ${literals.map((one, i) => `${one} AS x${i}`).join(', ')}`)
  expect(answer.trim().split('\t')).toHaveLength(300)
})

test('what has no form in UTF-8, and what is no whole number, is no literal', () => {
  expect(() => encodeClickhouseLiteral('\uD800')).toThrow(RangeError)
  expect(() => encodeClickhouseLiteral(1.5)).toThrow(RangeError)
  expect(() => encodeClickhouseLiteral(Number.NaN)).toThrow(RangeError)
  expect(() => encodeClickhouseLiteral(2 ** 53)).toThrow(RangeError)
})

/** All pairs of truth values under AND and OR, and NOT, as strong Kleene logic has them. */
const values = ['FALSE', 'NULL', 'TRUE'] as const
const kleene = [
  ...values.flatMap((a, i) => values.map((b, j) => [`${a} AND ${b}`, values[Math.min(i, j)]] as const)),
  ...values.flatMap((a, i) => values.map((b, j) => [`${a} OR ${b}`, values[Math.max(i, j)]] as const)),
  ...values.map((a, i) => [`NOT ${a}`, values[2 - i]] as const)
]
const show = (value: unknown): string =>
  value === null || value === '\\N' ? 'NULL' : value ? 'TRUE' : 'FALSE'

const typed = (text: string): string => text.replaceAll('NULL', 'NULL::boolean')
const nullable = (text: string): string => text.replaceAll('FALSE', '0').replaceAll('TRUE', '1')

test('PostgreSQL and DuckDB join truth values as Kleene does; ClickHouse 18.16 does not', async () => {
  const wanted = kleene.map(([, value]) => value)
  const sql = `SELECT ${kleene.map(([text], i) => `${typed(text)} AS x${i}`).join(', ')}`
  const postgres = await backends.pool().query<unknown[]>({ text: sql, rowMode: 'array' })
  expect(postgres.rows[0]?.map(show)).toEqual(wanted)
  const duckdb = await openDuckdb(':memory:', {})
  expect((await duckdb.ask({ text: sql, values: [] }))[0]?.map(show)).toEqual(wanted)
  duckdb.close()
  const answer = await backends
    .clickhouse()
    .ask(`SELECT ${kleene.map(([text], i) => `${nullable(text)} AS x${i}`).join(', ')}`)
  const found = answer
    .trim()
    .split('\t')
    .map((one) => show(one === '0' ? false : one))
  // Should a newer version be right, the two-valued form is still right, and this line says that it is no longer needed.
  expect(found.filter((value, i) => value !== wanted[i]).length).toBeGreaterThan(0)
})

test('names of tables and columns are quoted whatever they hold', async () => {
  const names = [
    'select',
    'a b',
    'a"b',
    'a`b',
    "a'b",
    'a\\b',
    'a;--',
    '处置单位',
    'A',
    'x\ny',
    ...fc.sample(anyText, 20)
  ]
  const duckdb = await openDuckdb(':memory:', {})
  for (const name of new Set(
    names.map((one) => wellFormed(one).replaceAll('\0', '')).filter((one) => one !== '')
  )) {
    for (const dialect of ['postgres', 'duckdb'] as const) {
      const quoted = quoteName(dialect, name)
      const text = `SELECT x.${quoted} FROM (SELECT 7 AS ${quoted}) x`
      const rows =
        dialect === 'duckdb'
          ? await duckdb.ask({ text, values: [] })
          : (await backends.pool().query<unknown[]>({ text, rowMode: 'array' })).rows
      expect({ name, rows }).toEqual({ name, rows: [[7]] })
    }
    const quoted = quoteName('clickhouse', name)
    const answer = await backends.clickhouse().ask(`SELECT ${quoted} FROM (SELECT 7 AS ${quoted})`)
    expect({ name, answer }).toEqual({ name, answer: '7\n' })
  }
  duckdb.close()
  for (const name of ['', 'a\0b', '\uDC00', '长'.repeat(22)])
    expect(() => quoteName('postgres', name)).toThrow('warehouse/invalid-name')
})
