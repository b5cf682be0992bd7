/**
 * Runs all benchmarks in one process tree and prints ratios; exits 1 when a bar is missed.
 *
 * Usage: npm run bench [-- --quick | --full]
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

const { values } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, full: { type: 'boolean', default: false } }
})
let missed = 0

for (const benchmark of [
  runGradedDecision,
  runFilingDecision,
  runDeadlines,
  runWorkflow,
  runStartUp,
  runDeepCheck,
  runRunner,
  runScoring,
  runScoringDatabases
]) {
  const { title, timed, bars, notes = [] } = await benchmark(values)
  console.log(`\n${title}`)
  for (const { name, nanoseconds, quartiles } of timed)
    console.log(`  ${formatTime(nanoseconds).padStart(10)}  ${formatSpread(quartiles).padEnd(22)}  ${name}`)
  for (const { text, held } of bars) {
    if (!held) missed += 1
    console.log(`  ${held ? 'held  ' : 'MISSED'}      ${text}`)
  }
  for (const note of notes) console.log(`  ${note}`)
}
console.log('\nlijie decide on the ten-fold Boston file')
const throughput = fileURLToPath(new URL('decide-throughput.mjs', import.meta.url))
const rounds = values.quick ? '1' : '3'
if (spawnSync(process.execPath, [throughput, '--rounds', rounds], { stdio: 'inherit' }).status !== 0)
  missed += 1

console.log(missed === 0 ? '\nAll bars held.' : `\n${missed} bars missed.`)
process.exitCode = missed === 0 ? 0 : 1

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
