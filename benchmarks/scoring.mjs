/**
 * Counting case facts rows for a scheme, over typed columns in memory: eight counters of 200 units, each with its unknown
 * rows, by a loop written by hand for just these counters, and by `countColumns` from a plan that it has never seen. The
 * same rows as objects go through `addRow` besides, without a bar. All must give the same counts before anything is timed.
 *
 * Bar: at most 2 x the loop by hand. 5 M rows are timed beside 1 M, 20 M with --full: the cost of a row must not grow.
 */
import {
  addCase,
  addRow,
  countColumns,
  createCaseColumns,
  createRowCounter,
  readRowCounts
} from '@lijie/engine/counting'
import { compare, createRandom, measure } from './measure.mjs'

const day = 86_400_000
const from = Date.UTC(2026, 0, 1)
const to = Date.UTC(2026, 1, 1)
const asOf = Date.UTC(2026, 1, 5)
const units = Array.from({ length: 200 }, (_, i) => `unit-${i}`)

/** The plan: what a month's on-time and rework rates are made of. */
const plan = createPlan()

/** Times all and returns lines to print and whether the bars hold. */
export async function runScoring({ quick, full = false }) {
  const sizes = quick
    ? [200_000, 1_000_000]
    : full
      ? [1_000_000, 5_000_000, 20_000_000]
      : [1_000_000, 5_000_000]
  const timed = []
  const bars = []
  const notes = []
  const costs = []
  for (const size of sizes) {
    const { columns, flat, memory } = fill(size)
    checkEqual(countFlat(flat, size), countColumns([plan], columns)[0][0])
    const [byHand, ours] = await measure(
      [
        { name: `loop by hand, ${size} rows`, ops: size, run: () => countFlat(flat, size) },
        { name: `columns, ${size} rows`, ops: size, run: () => countColumns([plan], columns) }
      ],
      { rounds: quick ? 5 : 9, leastMs: 200 }
    )
    timed.push(byHand, ours)
    costs.push(ours)
    const {
      ratio,
      quartiles: [low, high]
    } = compare(ours, byHand)
    bars.push({
      text: `columns / loop by hand, ${size} rows = ${ratio.toFixed(2)} [${low.toFixed(2)} to ${high.toFixed(2)}] (at most 2)`,
      held: ratio <= 2
    })
    notes.push(`${size} rows: ${(memory / size).toFixed(1)} bytes a row in columns`)
  }
  if (costs.length > 1) {
    const growth = costs.at(-1).nanoseconds / costs[0].nanoseconds
    notes.push(`a row of ${sizes.at(-1)} costs ${growth.toFixed(2)} times one of ${sizes[0]}`)
  }
  timed.push(await timeRows(quick ? 50_000 : 200_000))
  return { title: 'counts of eight counters for 200 units (equal counts)', timed, bars, notes }
}

/** Rows as objects, one after the other. */
async function timeRows(size) {
  const rows = [...drawRows(size)]
  const [timed] = await measure(
    [
      {
        name: `rows as objects, ${size} rows`,
        ops: size,
        run: () => {
          const counter = createRowCounter([plan])
          for (const row of rows) addRow(counter, row)
          return readRowCounts(counter)
        }
      }
    ],
    { rounds: 5, leastMs: 200 }
  )
  return timed
}

function createPlan() {
  const inPeriod = [
    { column: 'reportedAt', operator: 'greaterThanInclusive', than: { number: from } },
    { column: 'reportedAt', operator: 'lessThan', than: { number: to } },
    { column: 'filed', operator: 'equal', than: { number: 1 } }
  ]
  const late = { column: 'dueAt', operator: 'lessThan', than: { number: asOf } }
  const item = (...parts) => ({ question: { all: [...inPeriod, ...parts] }, sum: null })
  return {
    passes: [{ object: 'unit', question: null }],
    items: [
      item(),
      item({ any: [{ known: 'disposedAt' }, late] }),
      item({ column: 'disposedAt', operator: 'lessThanInclusive', than: { column: 'dueAt' } }),
      item({ column: 'disposedAt', operator: 'greaterThan', than: { column: 'dueAt' } }),
      item({ not: { known: 'disposedAt' } }, late),
      item({ known: 'closedAt' }, { column: 'closedAt', operator: 'lessThan', than: { number: asOf } }),
      item({ column: 'rework', operator: 'equal', than: { number: 1 } }),
      { question: { all: inPeriod }, sum: 'reworkTimes' }
    ]
  }
}

/** Rows of two months, with gaps; drawn one by one, so that no list of them is kept. */
function* drawRows(size) {
  const random = createRandom(7)
  for (let i = 0; i < size; i += 1) {
    const reportedAt = from - 10 * day + Math.floor(random() * 50 * day)
    const times = random() < 0.08 ? 1 + Math.floor(random() * 3) : 0
    const disposedAt = random() < 0.1 ? null : reportedAt + Math.floor(random() * 6 * day)
    yield {
      caseId: `c${i}`,
      unit: random() < 0.002 ? null : units[Math.floor(random() * random() * units.length)],
      reportedAt,
      dueAt: random() < 0.02 ? null : reportedAt + Math.floor((1 + random() * 5) * day),
      disposedAt,
      closedAt: disposedAt === null || random() < 0.1 ? null : disposedAt + Math.floor(random() * 2 * day),
      filed: random() < 0.01 ? null : random() < 0.9 ? 1 : 0,
      rework: times > 0 ? 1 : 0,
      reworkTimes: random() < 0.01 ? null : times
    }
  }
}

/** The rows as columns of ours and as plain typed arrays, and the bytes that ours take. */
function fill(size) {
  const names = ['reportedAt', 'dueAt', 'disposedAt', 'closedAt', 'filed', 'rework', 'reworkTimes']
  const columns = createCaseColumns({ columns: names, textColumns: ['unit'], caseIds: false })
  const flat = Object.fromEntries(
    names.map((name) => [name, name.endsWith('At') ? new Float64Array(size) : new Int8Array(size)])
  )
  flat.unit = new Int32Array(size)
  const own = process.memoryUsage().arrayBuffers
  const codes = new Map(units.map((unit, i) => [unit, i + 1]))
  let i = 0
  for (const row of drawRows(size)) {
    addCase(columns, row)
    for (const name of names) flat[name][i] = row[name] ?? (name.endsWith('At') ? Number.NaN : -1)
    flat.unit[i] = row.unit === null ? 0 : codes.get(row.unit)
    i += 1
  }
  return { columns, flat, memory: process.memoryUsage().arrayBuffers - own }
}

const width = 17

/** By hand: rows, then count and unknown of each counter, for each unit. */
function countFlat({ unit, reportedAt, dueAt, disposedAt, closedAt, filed, rework, reworkTimes }, size) {
  const counts = new Float64Array((units.length + 1) * width)
  for (let i = 0; i < size; i += 1) {
    const k = unit[i] * width
    counts[k] += 1
    const reported = reportedAt[i]
    if (filed[i] === 0 || reported < from || reported >= to) continue
    const due = dueAt[i]
    const disposed = disposedAt[i]
    const isDisposed = disposed === disposed
    if (filed[i] === -1 || reported !== reported) {
      counts[k + 2] += 1
      if (isDisposed || !(due >= asOf)) counts[k + 4] += 1
      if (!isDisposed || !(disposed > due)) counts[k + 6] += 1
      if (!isDisposed || !(disposed <= due)) counts[k + 8] += 1
      if (!isDisposed && !(due >= asOf)) counts[k + 10] += 1
      if (closedAt[i] < asOf) counts[k + 12] += 1
      if (rework[i] !== 0) counts[k + 14] += 1
      counts[k + 16] += 1
      continue
    }
    counts[k + 1] += 1
    if (isDisposed) {
      counts[k + 3] += 1
      if (disposed <= due) counts[k + 5] += 1
      else if (disposed > due) counts[k + 7] += 1
      else {
        counts[k + 6] += 1
        counts[k + 8] += 1
      }
    } else {
      counts[k + 6] += 1
      counts[k + 8] += 1
      if (due < asOf) {
        counts[k + 3] += 1
        counts[k + 9] += 1
      } else if (due !== due) {
        counts[k + 4] += 1
        counts[k + 10] += 1
      }
    }
    if (closedAt[i] < asOf) counts[k + 11] += 1
    if (rework[i] === 1) counts[k + 13] += 1
    else if (rework[i] === -1) counts[k + 14] += 1
    if (reworkTimes[i] >= 0) counts[k + 15] += reworkTimes[i]
    else counts[k + 16] += 1
  }
  return counts
}

function checkEqual(byHand, { groups, nameless }) {
  for (const [code, name] of [null, ...units].entries()) {
    const { rows, sums, unknowns } = name === null ? nameless : groups.get(name)
    const got = [rows, ...[...sums].flatMap((sum, i) => [sum, unknowns[i]])]
    const wanted = [...byHand.subarray(code * width, (code + 1) * width)]
    if (JSON.stringify(got) !== JSON.stringify(wanted))
      throw new Error(`${name}: by hand ${wanted.join(' ')}, columns ${got.join(' ')}`)
  }
}
