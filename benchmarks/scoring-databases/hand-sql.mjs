// What somebody who knows SQL and DuckDB would write for these columns, this scheme and these files alone. It gives what the
// generated statement gives: the rows of the period by unit, for each counter the rows that count and, where that can be
// unclear, those of which it is clear, the sum with the rows that have something to sum, the rows of which it is unknown
// whether they belong (one more count: with any, nothing is scored), the rows without a unit and, with `checked`, the rows with
// a flag other than 0 and 1 or a negative count. DuckDB reads 1.5 as 2 where a whole number is wanted; with `checked` a CSV file,
// which has no reason to hold a point at all, is searched for one first, as `grep -F .` would. Reading numbers as doubles or
// decimals and looking for fractions in SQL took 1.1 to 1.5 times as long.
import { closeSync, openSync, readSync } from 'node:fs'
import { scoreEvaluation } from '@lijie/engine'
import { DuckDBInstance } from '@duckdb/node-api'
import { columns } from './case-files.mjs'
import { asOf, period } from './scheme.mjs'
import { planScheme, showScores } from './score-source.mjs'

const inPeriod = `reported_at >= ${period.from} AND reported_at < ${period.to}`
const isDue = `filed = 1 AND due_at < ${asOf}`
/** In the order of the plan's items; the last but one is the sum. */
const filed = `filed = 1 AND ${inPeriod}`
const questions = [
  `${isDue} AND closed_at IS NOT NULL AND closed_at <= due_at AND ${inPeriod}`,
  `${isDue} AND ${inPeriod}`,
  `filed = 1 AND closed_at IS NOT NULL AND closed_at < ${asOf} AND ${inPeriod}`,
  filed,
  `filed = 1 AND rework = 1 AND ${inPeriod}`,
  `${isDue} AND closed_at IS NOT NULL AND closed_at > due_at AND ${inPeriod}`
]
const reported = `reported_at IS NOT NULL AND ${inPeriod}`

const isBad = [
  ...['filed', 'rework', 'last_unit'].map((flag) => `${flag} < 0 OR ${flag} > 1`),
  'rework_times < 0'
].join(' OR ')
/** The statement with everything over a file. */
function writeByHand(from, bad) {
  const cells = [
    'unit',
    'count(*)',
    'count_if(last_unit IS NULL)',
    ...questions.flatMap((one) => [`count_if(${one})`, `count(${one})`]),
    `count_if(${reported})`,
    `count(CASE WHEN ${filed} THEN rework_times END)`,
    `sum(CASE WHEN ${filed} THEN rework_times END)`,
    `count_if(${inPeriod})`,
    `count(${inPeriod})`,
    ...(bad === null ? [] : [`count_if(${bad})`])
  ]
  return `SELECT ${cells.join(', ')} FROM ${from} WHERE (last_unit = 1 AND ${inPeriod}) IS NOT FALSE GROUP BY unit`
}

/** Only what counts, nothing of what is unknown: SQL for any of the databases, less than a score can be trusted with. */
export function writeTruesByHand(from) {
  const counts = [...questions, reported].map((one) => `sum(CASE WHEN ${one} THEN 1 ELSE 0 END)`)
  const times = `sum(CASE WHEN ${filed} THEN rework_times ELSE 0 END)`
  return `SELECT unit, ${counts.join(', ')}, ${times} FROM ${from} WHERE last_unit = 1 GROUP BY unit`
}

/** Opens, reads, counts by hand and scores by the library; gives the counts and totals as one text. */
export async function scoreByHand({ csv, parquet }, { threads, checked }) {
  if (checked && csv !== undefined && holdsPoint(csv)) throw new Error('numbers that may not be whole')
  const rows = await ask(writeByHand(readFile({ csv, parquet }), checked ? isBad : null), threads)
  const plan = planScheme()
  const counts = [[readCounts(rows, checked)]]
  return showScores(plan, counts, scoreEvaluation(plan, counts))
}

/** Opens, reads and counts only what is true, without scores. */
export async function countTruesByHand(file, { threads }) {
  return ask(writeTruesByHand(readFile(file)), threads)
}

function readFile({ csv, parquet }) {
  if (csv === undefined) return `read_parquet('${parquet}')`
  const types = Object.entries(columns).map(([name, type]) => `'${name}': '${type}'`)
  return `read_csv('${csv}', auto_detect = false, header = true, delim = ',', columns = {${types.join(', ')}})`
}

function holdsPoint(csv) {
  const block = Buffer.allocUnsafe(1 << 20)
  const file = openSync(csv)
  try {
    for (let bytes = readSync(file, block); bytes > 0; bytes = readSync(file, block))
      if (block.subarray(0, bytes).includes('.')) return true
    return false
  } finally {
    closeSync(file)
  }
}

async function ask(statement, threads) {
  const instance = await DuckDBInstance.create(':memory:', { threads: String(threads) })
  const connection = await instance.connect()
  const rows = (await connection.runAndReadAll(statement)).getRows()
  connection.closeSync()
  instance.closeSync()
  return rows
}

/** The answer in the library's form of counts. */
function readCounts(answer, checked) {
  const groups = new Map()
  let nameless = readUnit(Array.from({ length: 24 }, () => 0))
  let undecided = 0
  for (const [unit, ...cells] of answer) {
    const numbers = cells.map(Number)
    undecided += numbers[1]
    if (checked && numbers.at(-1) > 0) throw new Error('bad values')
    if (unit === null || unit === '') nameless = readUnit(numbers)
    else groups.set(unit, readUnit(numbers))
  }
  if (undecided > 0) throw new Error('undecided rows')
  return { groups, nameless, undecided }
}

function readUnit([rows, , ...cells]) {
  const trues = Float64Array.of(
    ...[0, 2, 4, 6, 8, 10].map((at) => cells[at]),
    cells[12],
    cells[13],
    cells[15]
  )
  const known = [1, 3, 5, 7, 9, 11].map((at) => rows - cells[at])
  const unknowns = Float64Array.of(...known, 0, rows - cells[7] + cells[6] - cells[13], rows - cells[16])
  const sums = Float64Array.from(trues)
  sums[7] = cells[14]
  return { rows, trues, unknowns, sums }
}
