/**
 * From files of cases to scores through DuckDB: opening, looking at the columns, planning, counting by our statement and exact
 * scoring, against the same with the statement written by hand for just these columns (hand-sql.mjs says what it gives: the
 * same counts, unknown rows and checks). Both open the file and end at the scores of the same function. All counts and totals
 * must be equal before anything is timed. PostgreSQL and ClickHouse, each with its own server, are timed beside (wall clock,
 * loaded table).
 *
 * Bar: at most 1.1 x by hand, in processor time, from CSV and from Parquet, with values checked and trusted. `--full` adds 20
 * million rows.
 */
import { spawnSync } from 'node:child_process'
import { createReadStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { openClickhouseSource } from '@lijie/warehouse/clickhouse'
import { openDuckdbSource } from '@lijie/warehouse/duckdb'
import { openPostgresSource } from '@lijie/warehouse/postgres'
import pg from 'pg'
import { startClickHouseServers } from '../scripts/clickhouse-server.mjs'
import { startPostgresServer } from '../scripts/postgres-server.mjs'
import { columns, writeCaseFiles } from './scoring-databases/case-files.mjs'
import { countTruesByHand, scoreByHand, writeTruesByHand } from './scoring-databases/hand-sql.mjs'
import { measureBoth, ratiosOf } from './scoring-databases/measure-both.mjs'
import { scoreSource } from './scoring-databases/score-source.mjs'

const threads = 2
const once = fileURLToPath(new URL('scoring-databases/score-once.mjs', import.meta.url))

/** Times all and returns lines to print and whether the bars hold. */
export async function runScoringDatabases({ quick, full = false }) {
  const sizes = quick ? [1_000_000] : [1_000_000, 5_000_000]
  const served = quick ? 200_000 : 5_000_000
  const folder = mkdtempSync(path.join(tmpdir(), 'lijie-bench-'))
  try {
    const parts = []
    for (const rows of sizes) parts.push(await timeFiles(folder, rows, quick))
    if (quick) await writeCaseFiles(folder, served)
    const servers = await timeServers(folder, served)
    const growth = full ? await timeGrowth(folder, [...sizes, 20_000_000]) : []
    return {
      title: `cases in files and databases to exact scores of 200 units (${sizes.join(' and ')} rows, ${threads} threads)`,
      timed: parts.flatMap(({ timed }) => timed),
      bars: parts.flatMap(({ bars }) => bars),
      notes: [...parts.flatMap(({ notes }) => notes), ...servers, ...growth]
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function timeFiles(folder, rows, quick) {
  const files = await writeCaseFiles(folder, rows)
  const timed = []
  const bars = []
  const notes = []
  for (const format of ['csv', 'parquet']) {
    const file = { [format]: files[format] }
    const name = `${format === 'csv' ? 'CSV' : 'Parquet'}, ${rows} rows`
    const runs = [true, false].flatMap((checked) => {
      const values = checked ? 'checked' : 'trusted'
      return [
        { name: `${name}, ${values}, by hand`, run: async () => scoreByHand(file, { threads, checked }) },
        { name: `${name}, ${values}, ours`, run: async () => scoreFile(file, values) }
      ]
    })
    const answers = new Set()
    for (const { run } of runs) answers.add(await run())
    if (answers.size !== 1) throw new Error(`differing counts: ${name}`)
    const trues = {
      name: `${name}, by hand, only what is true`,
      run: async () => countTruesByHand(file, { threads })
    }
    const tasks = [...runs, trues].map((task) => ({ ...task, ops: rows }))
    const parts = await measureBoth(tasks, quick ? 5 : rows > 2_000_000 ? 7 : 11)
    timed.push(...parts)
    bars.push(bar(`${name}, checked`, parts[1], parts[0]), bar(`${name}, trusted`, parts[3], parts[2]))
    notes.push(`${name}, ${tellMemory(format, files[format])}`)
  }
  return { timed, bars, notes }
}

async function scoreFile(from, values) {
  const source = await openDuckdbSource({ from, values, threads })
  const shown = await scoreSource(source)
  await source.close()
  return shown
}

const showRatio = ({ middle, best }) => `${middle.toFixed(2)} (best ${best.toFixed(2)})`

function bar(name, ours, byHand) {
  const [processor, wall] = ['processor', 'wall'].map((clock) => ratiosOf(ours, byHand, clock))
  return {
    text: `${name}: ours / by hand = ${showRatio(processor)} in processor time (at most 1.1), ${showRatio(wall)} in wall time`,
    held: processor.middle <= 1.1
  }
}

/** A process of its own for each file, so that memory of another run is not counted. */
function tellMemory(format, file) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [...process.execArgv, once, format, file], {
    encoding: 'utf8'
  })
  if (status !== 0) throw new Error(stderr)
  const { milliseconds, megabytes } = JSON.parse(stdout)
  return `own process, values checked: ${milliseconds} ms in all, at most ${megabytes} MB of memory`
}

async function timeServers(folder, rows) {
  const csv = path.join(folder, `${rows}.csv`)
  const postgres = await startPostgresServer()
  const clickhouse = await startClickHouseServers({ shards: 1 })
  const pool = new pg.Pool(postgres.connection)
  try {
    await loadPostgres(pool, csv)
    await loadClickHouse(clickhouse, csv)
    const sources = [
      [
        'PostgreSQL',
        await openPostgresSource({ pool }),
        async () => pool.query(writeTruesByHand('case_facts'))
      ],
      [
        'ClickHouse',
        await openClickhouseSource({ url: clickhouse.urls[0] }),
        async () => clickhouse.ask(writeTruesByHand('case_facts'))
      ]
    ]
    const notes = []
    for (const [name, source, byHand] of sources) {
      const generated = await fastest(async () => scoreSource(source))
      const hand = await fastest(byHand)
      notes.push(
        `${name}, ${rows} rows in a table: ours ${generated.toFixed(0)} ms, by hand, only what is true ${hand.toFixed(0)} ms (wall clock, best of 3)`
      )
    }
    return notes
  } finally {
    await pool.end()
    await Promise.all([postgres.remove(), clickhouse.remove()])
  }
}

async function loadPostgres(pool, csv) {
  const types = Object.entries(columns).map(
    ([name, type]) => `${name} ${type === 'BIGINT' ? 'bigint' : 'text'}`
  )
  await pool.query(`CREATE UNLOGGED TABLE case_facts (${types.join(', ')})`)
  const names = Object.keys(columns)
  const arrays = names.map((name, i) => `$${i + 1}::${columns[name] === 'BIGINT' ? 'bigint' : 'text'}[]`)
  for await (const rows of readRows(csv, 50_000))
    await pool.query(
      `INSERT INTO case_facts SELECT * FROM unnest(${arrays.join(', ')})`,
      names.map((_, i) => rows.map((cells) => (cells[i] === '' ? null : cells[i])))
    )
  await pool.query('VACUUM ANALYZE case_facts')
}

async function loadClickHouse(servers, csv) {
  const types = Object.entries(columns).map(
    ([name, type]) =>
      `${name} ${name === 'case_id' ? 'String' : type === 'BIGINT' ? 'Nullable(Int64)' : 'Nullable(String)'}`
  )
  await servers.ask(`CREATE TABLE case_facts (${types.join(', ')}) ENGINE = MergeTree ORDER BY case_id`)
  for await (const rows of readRows(csv, 200_000)) {
    const lines = rows.map((cells) => cells.map((cell) => (cell === '' ? '\\N' : cell)).join('\t'))
    await servers.ask(`INSERT INTO case_facts FORMAT TabSeparated\n${lines.join('\n')}\n`)
  }
}

/** Rows of a generated file, which has no quoted cells, so many at a time. */
async function* readRows(csv, size) {
  let rows = []
  let isHeader = true
  for await (const line of createInterface({ input: createReadStream(csv) })) {
    if (!isHeader) rows.push(line.split(','))
    isHeader = false
    if (rows.length === size) {
      yield rows
      rows = []
    }
  }
  if (rows.length > 0) yield rows
}

async function fastest(run) {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < 3; round += 1) {
    const started = performance.now()
    await run()
    best = Math.min(best, performance.now() - started)
  }
  return best
}

const show = ({ nanoseconds }) => `${nanoseconds.toFixed(0)} ns`

/** Cost of a row at growing sizes. */
async function timeGrowth(folder, sizes) {
  const notes = []
  for (const rows of sizes) {
    const { csv, parquet } = await writeCaseFiles(folder, rows)
    const tasks = [
      ['CSV', { csv }],
      ['Parquet', { parquet }]
    ].map(([name, from]) => ({ name, ops: rows, run: async () => scoreFile(from, 'checked') }))
    const [csvTime, parquetTime] = await measureBoth(tasks, 3)
    notes.push(
      `${rows} rows: CSV ${show(csvTime)} a row (${tellMemory('csv', csv)}), Parquet ${show(parquetTime)} a row (${tellMemory('parquet', parquet)})`
    )
    rmSync(csv)
    rmSync(parquet)
  }
  return notes
}

if (import.meta.url === `file://${process.argv[1]}`) {
  const flags = new Set(process.argv.slice(2))
  const { timed, bars, notes } = await runScoringDatabases({
    quick: flags.has('--quick'),
    full: flags.has('--full')
  })
  for (const { name, nanoseconds } of timed)
    console.log(`${nanoseconds.toFixed(1).padStart(8)} ns a row  ${name}`)
  for (const { text, held } of bars) console.log(`${held ? 'held  ' : 'MISSED'} ${text}`)
  for (const note of notes) console.log(note)
}
