/**
 * One filing decision against the compiled Yuncheng rulebook, beside a hand-written index with closures and
 * json-rules-engine with one engine per sub-category. Checks that all three give the same answers before it times them.
 *
 * Bars: at most 3 x the hand-written index; at least 80 x faster than json-rules-engine.
 */
import { compileRulebook, computeDeadline, decideFiling, parseInstant } from '@lijie/engine'
import office from '@lijie/standard-calendar-cn/cn-office-08-12-14-18'
import daysOff from '@lijie/standard-calendar-cn/state-council-days-off'
import yuncheng from '@lijie/standard-yuncheng/case-standard-v2'
import { createHandWritten, createJsonRulesEngine } from './filing-peers.mjs'
import { compare, createRandom, measure } from './measure.mjs'
import { makeCases } from './random-cases.mjs'

const perUnit = { mm: 1, cm: 10, m: 1000, km: 1e6, mm2: 1, cm2: 100, m2: 1e6, km2: 1e12 }
const startedAt = parseInstant('2026-03-02T08:00:00+08:00')

function convert({ value, unit }, fact) {
  if (typeof value === 'object') return value.numerator / value.denominator
  return unit === undefined || unit === fact.unit ? value : (value * perUnit[unit]) / perUnit[fact.unit]
}

/** Times the three and returns lines to print and whether the bars hold. */
export async function runFilingDecision({ quick }) {
  const rulebook = compileRulebook([yuncheng, office, daysOff], {
    on: '2026-03-02',
    bind: { 'working-shifts': office.standard.id }
  })
  const { rows } = yuncheng.criteria
  const { facts } = yuncheng.facts
  const ranks = rankRows(rulebook, rows)
  const cases = makeCases(rows, facts, createRandom(20260302), quick ? 2000 : 20000, convert)
  for (const one of cases) one.startedAt = startedAt
  const byHand = createHandWritten(rows, facts, convert, ranks)
  const peer = createJsonRulesEngine(rows, facts, convert, ranks)
  const filed = await checkEqual(rulebook, cases, byHand, peer)
  // Few enough to stay in the cache: the decision is to be timed, not the memory that holds the cases.
  const timedCases = cases.slice(0, 2000)
  const few = cases.slice(0, 400)
  const timed = await measure(
    [
      {
        name: 'hand-written index + closures',
        ops: timedCases.length,
        run: () => timedCases.forEach((one) => byHand(one))
      },
      {
        name: 'decideFiling',
        ops: timedCases.length,
        run: () => timedCases.forEach((one) => decideFiling(rulebook, one))
      },
      {
        name: 'json-rules-engine, one engine per sub-category',
        ops: few.length,
        run: () => runAll(peer, few)
      }
    ],
    quick ? { rounds: 5, leastMs: 60 } : { rounds: 15, leastMs: 200 }
  )
  const [hand, ours, peers] = timed
  const [toHand, toPeer] = [compare(ours, hand).ratio, compare(peers, ours).ratio]
  return {
    title: `one filing decision (${rows.length} rows, ${cases.length} cases, ${filed} filed, answers equal)`,
    timed,
    bars: [
      {
        text: `decideFiling / hand-written = ${toHand.toFixed(2)} (at most 3)`,
        held: toHand <= 3
      },
      {
        text: `json-rules-engine / decideFiling = ${toPeer.toFixed(0)} (at least 80)`,
        held: toPeer >= 80
      }
    ]
  }
}

async function runAll(peer, cases) {
  for (const one of cases) await peer(one)
}

/** Rank of every row by its deadline at the common start; equal deadlines keep the order of the rows. */
function rankRows(rulebook, rows) {
  const due = rows.map((row, order) => {
    const decision = computeDeadline(rulebook, { criterion: row.id, startedAt })
    return { id: row.id, at: decision.value.dueAt, order }
  })
  due.sort((a, b) => a.at - b.at || a.order - b.order)
  return new Map(due.map(({ id }, rank) => [id, rank]))
}

async function checkEqual(rulebook, cases, byHand, peer) {
  let filed = 0
  for (const one of cases) {
    const { value } = decideFiling(rulebook, one)
    const ours = value?.outcome === 'filed' ? value.criteria[0] : null
    if (value?.outcome !== 'filed' && value?.outcome !== 'not-filed')
      throw new Error(`not decided: ${JSON.stringify(one)}`)
    const others = [byHand(one), await peer(one)]
    if (others.some((other) => other !== ours))
      throw new Error(`${JSON.stringify(one)}: ${ours}, others ${others}`)
    if (ours !== null) filed += 1
  }
  return filed
}
