/**
 * A standard of 600 rows: one decision, one decision with a full trace, and a batch from columns, beside what can be written
 * by hand for just this standard, and beside rule engines. Checks that all give the same answers before it times them.
 *
 * Bars, as ratios to the hand-written limit: a decision at most 2, with a trace at most 5, a batch at most 2 x its own limit;
 * at least 80 x faster than json-rules-engine and 100 x than zen, each with one set of rules for each sub-category.
 */
import { compileRulebook, decideFiling, listTracedRows, traceFiling } from '@lijie/engine'
import {
  compileFilingBatch,
  createFilingColumns,
  decideFilingBatch,
  setFilingCase
} from '@lijie/engine/batch'
import { prepareStandard } from '@lijie/engine/calendar-compiler'
import { createGradedCases, createGradedStandard } from './graded-standard/document.mjs'
import { createColumnLimit, createLimit, createTracingPeer, flatten } from './graded-standard/limit.mjs'
import { createJsonLogic, createJsonRulesEngine, createZen } from './graded-standard/peers.mjs'
import { compare, createRandom, measure } from './measure.mjs'

const stretch = 500

/** Times all and returns lines to print and whether the bars hold. */
export async function runGradedDecision({ quick }) {
  const { document, rows } = createGradedStandard(createRandom(20260101))
  const rulebook = compileRulebook([prepareStandard(document)], { on: '2026-03-02' })
  const cases = createGradedCases(createRandom(7), 20000)
  const flat = cases.map((one) => flatten(one))
  const limit = createLimit(rows)
  const tracing = createTracingPeer(rows)
  const logic = createJsonLogic(rows)
  const slow = { jre: createJsonRulesEngine(rows), zen: createZen(rows) }
  for (const [i, one] of cases.entries()) checkTrace(traceFiling(rulebook, one), tracing(flat[i]))
  const filed = await checkEqual(rulebook, cases, flat, limit, [
    (one) => tracing(one).row,
    logic,
    slow.jre,
    slow.zen
  ])
  const batch = prepareBatch(rulebook, rows, createGradedCases(createRandom(99), quick ? 1 << 17 : 1 << 20))
  const few = flat.slice(0, 200)
  const timed = await measure(
    [
      each('hand-written limit: index + packed thresholds', flat, limit),
      each('decideFiling', cases, (one) => decideFiling(rulebook, one)),
      each('traceFiling: every leaf of every row', cases, (one) => traceFiling(rulebook, one)),
      each('hand-written closures with a trace up to the first miss', flat, tracing),
      each('json-logic-engine, compiled for each sub-category', flat, logic),
      {
        name: 'json-rules-engine, one engine per sub-category',
        ops: few.length,
        run: () => runAll(slow.jre, few)
      },
      { name: 'zen-engine, one table per sub-category', ops: few.length, run: () => runAll(slow.zen, few) },
      { name: 'hand-written limit in columns', ops: batch.count, run: batch.limit },
      { name: 'decideFilingBatch', ops: batch.count, run: batch.decide }
    ],
    quick ? { rounds: 7, leastMs: 40 } : { rounds: 25, leastMs: 100 }
  )
  return {
    title: `a standard of ${rows.length} rows (${cases.length} cases, ${filed} filed, answers equal)`,
    timed,
    bars: listBars(timed)
  }
}

function listBars([limit, decide, trace, , , jre, zen, columns, batch]) {
  return [
    atMost('decideFiling / hand-written limit', compare(decide, limit), 2),
    atMost('traceFiling / hand-written limit', compare(trace, limit), 5),
    atMost('decideFilingBatch / hand-written limit in columns', compare(batch, columns), 2),
    atLeast('json-rules-engine / decideFiling', compare(jre, decide), 80),
    atLeast('zen-engine / decideFiling', compare(zen, decide), 100)
  ]
}

function each(name, list, decide) {
  return { name, ops: list.length, run: () => runInStretches(list, decide) }
}

function atMost(name, { ratio, quartiles }, bar) {
  const [low, high] = quartiles.map((one) => one.toFixed(2))
  return { text: `${name} = ${ratio.toFixed(2)} [${low} to ${high}] (at most ${bar})`, held: ratio <= bar }
}

function atLeast(name, { ratio, quartiles }, bar) {
  const [low, high] = quartiles.map((one) => one.toFixed(0))
  return { text: `${name} = ${ratio.toFixed(0)} [${low} to ${high}] (at least ${bar})`, held: ratio >= bar }
}

let sink

/** In stretches, so that the loop is a function that is called often, as it is in a program. */
function runInStretches(list, decide) {
  for (let from = 0; from < list.length; from += stretch) sink = runStretch(list, decide, from)
  return sink === undefined ? undefined : null
}

function runStretch(list, decide, from) {
  let answer
  for (let i = from; i < from + stretch; i += 1) answer = decide(list[i])
  return answer
}

async function runAll(decide, list) {
  for (const one of list) await decide(one)
}

function rowOf(decision) {
  if (decision.value.outcome === 'needs') throw new Error('a complete case needs nothing')
  return decision.value.outcome === 'filed' ? decision.value.criteria[0] : null
}

async function checkEqual(rulebook, cases, flat, limit, peers) {
  let filed = 0
  for (const [i, one] of cases.entries()) {
    const row = limit(flat[i])
    const answers = [rowOf(decideFiling(rulebook, one)), rowOf(traceFiling(rulebook, one).decision)]
    for (const peer of peers) answers.push(await peer(flat[i]))
    if (answers.some((answer) => answer !== row))
      throw new Error(`${JSON.stringify(one)}: ${row}, others ${answers}`)
    if (row !== null) filed += 1
  }
  return filed
}

/** Holds every condition that the hand-written closures looked at against ours; they stop at the first that fails. */
function checkTrace(traced, { row, trace }) {
  let next = 0
  for (const { id, truth, leaves } of listTracedRows(traced)) {
    for (const { leaf, given, truth: holds } of leaves) {
      const byHand = trace[next]
      next += 1
      const isEqual = byHand.fact === leaf.fact && byHand.given === given && byHand.holds === (holds === 2)
      if (!isEqual) throw new Error(`${id}: ${JSON.stringify({ leaf, given, holds, byHand })}`)
      if (!byHand.holds) break
    }
    if ((truth === 2) !== (id === row)) throw new Error(`${id}: ${truth}, by hand ${row}`)
    if (id === row) break
  }
  if (next !== trace.length) throw new Error(`${trace.length} conditions by hand, ${next} in the trace`)
}

/**
 * The same cases in our columns and in those of the limit, once checked against each other. Values are checked and packed
 * into columns before, by both; thresholds are compared and rows are found while timed, by both.
 */
function prepareBatch(rulebook, rows, cases) {
  const limit = createColumnLimit(rows, cases)
  const batch = compileFilingBatch(rulebook)
  const columns = createFilingColumns(batch, cases.length)
  for (const [i, one] of cases.entries()) setFilingCase(batch, columns, i, one)
  const out = new Int32Array(cases.length)
  const decide = () => decideFilingBatch(batch, columns, out)
  limit.run()
  decide()
  for (let i = 0; i < cases.length; i += 1) {
    const row = out[i] < 0 ? null : batch.rows[out[i]]
    if (row !== limit.rowOf(i))
      throw new Error(`batch: ${JSON.stringify(cases[i])}: ${row}, limit ${limit.rowOf(i)}`)
  }
  return { count: cases.length, limit: limit.run, decide }
}
