/**
 * Runs all benchmarks in one process tree and prints ratios; exits 1 when a bar is missed.
 *
 * Usage: npm run bench [-- --quick | --full]; node benchmarks/run.mjs --only scoring
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { runDeadlines } from './deadlines.mjs'
import { runDeepCheck } from './deep-check.mjs'
import { runFilingDecision } from './filing-decision.mjs'
import { runGradedDecision } from './graded-decision.mjs'
import { runRunner } from './runner.mjs'
import { runScoring } from './scoring.mjs'
import { runScoringDatabases } from './scoring-databases.mjs'
import { runStartUp } from './start-up.mjs'
import { runWorkflow } from './workflow.mjs'

const benchmarks = {
  'graded-decision': runGradedDecision,
  'filing-decision': runFilingDecision,
  deadlines: runDeadlines,
  workflow: runWorkflow,
  'start-up': runStartUp,
  'deep-check': runDeepCheck,
  runner: runRunner,
  scoring: runScoring,
  'scoring-databases': runScoringDatabases
}
const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    full: { type: 'boolean', default: false },
    only: { type: 'string' }
  }
})
if (values.only === undefined) runAll()
else process.exitCode = await runOne(values.only)

/** Each in a process of its own: what one leaves in memory, and what it has taught the compiler, is not measured in the next. */
function runAll() {
  const sizes = ['quick', 'full'].flatMap((size) => (values[size] ? [`--${size}`] : []))
  let missed = 0
  for (const name of Object.keys(benchmarks)) {
    // One that fails says why, and counts as one bar.
    missed += runNode(import.meta.url, ['--only', name, ...sizes]).status ?? 1
  }
  console.log('\nlijie decide on the ten-fold Boston file')
  const throughput = new URL('decide-throughput.mjs', import.meta.url)
  if (runNode(throughput, ['--rounds', values.quick ? '1' : '3']).status !== 0) missed += 1
  console.log(missed === 0 ? '\nAll bars held.' : `\n${missed} bars missed.`)
  process.exitCode = missed === 0 ? 0 : 1
}

function runNode(script, options) {
  return spawnSync(process.execPath, [...process.execArgv, fileURLToPath(script), ...options], {
    stdio: 'inherit'
  })
}

/** Gives how many bars were missed. */
async function runOne(name) {
  const benchmark = benchmarks[name]
  if (benchmark === undefined) throw new Error(`${name}: one of ${Object.keys(benchmarks).join(', ')}`)
  const { title, timed, bars, notes = [] } = await benchmark(values)
  console.log(`\n${title}`)
  for (const { name: task, nanoseconds, quartiles } of timed)
    console.log(`  ${formatTime(nanoseconds).padStart(10)}  ${formatSpread(quartiles).padEnd(22)}  ${task}`)
  for (const { text, held } of bars) console.log(`  ${held ? 'held  ' : 'MISSED'}      ${text}`)
  for (const note of notes) console.log(`  ${note}`)
  return bars.filter(({ held }) => !held).length
}

/** The quartiles around a median. */
function formatSpread(quartiles) {
  return quartiles === undefined ? '' : `[${quartiles.map((one) => formatTime(one)).join(' to ')}]`
}

function formatTime(nanoseconds) {
  if (nanoseconds >= 1e9) return `${(nanoseconds / 1e9).toFixed(2)} s`
  if (nanoseconds >= 1e6) return `${(nanoseconds / 1e6).toFixed(1)} ms`
  if (nanoseconds >= 1e3) return `${(nanoseconds / 1e3).toFixed(2)} µs`
  return `${nanoseconds.toFixed(0)} ns`
}
