/**
 * Measures the promises of the library and writes assurance.json: figures, seeds, versions of the tools and the commit.
 *
 * Usage: npm run assurance [-- --full] [--seed N] [--only 6,10]; exits 1 when a promise is not held. Without a seed one
 * is drawn and printed; the same seed gives the same documents and cases.
 */
import { execFileSync } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { parseArgs } from 'node:util'
import { promise as acknowledgedEventsSurvive } from './acknowledged-events-survive.mjs'
import { promise as badFilesRefused } from './bad-files-refused.mjs'
import { promise as casesCanEnd } from './cases-can-end.mjs'
import { promise as citationsAreReal } from './citations-are-real.mjs'
import { promise as clockFaultsFlagged } from './clock-faults-flagged.mjs'
import { promise as clocksConverge } from './clocks-converge.mjs'
import { promise as codesAreReached } from './codes-are-reached.mjs'
import { promise as dataMutants } from './data-mutants.mjs'
import { promise as deadlinesStepped } from './deadlines-stepped.mjs'
import { promise as dependenciesAsDesigned } from './dependencies-as-designed.mjs'
import { promise as evaluationEnds } from './evaluation-ends.mjs'
import { promise as exportsOpenInert } from './exports-open-inert.mjs'
import { promise as failingDiskCorruptsNothing } from './failing-disk-corrupts-nothing.mjs'
import { promise as formsAgree } from './forms-agree.mjs'
import { promise as laddersHaveOneStep } from './ladders-have-one-step.mjs'
import { promise as loaderIsBounded } from './loader-is-bounded.mjs'
import { promise as missingDataRefused } from './missing-data-refused.mjs'
import { promise as noCodeFromData } from './no-code-from-data.mjs'
import { promise as noIllegalTransition } from './no-illegal-transition.mjs'
import { promise as noPrototypePollution } from './no-prototype-pollution.mjs'
import { promise as oldResultsHold } from './old-results-hold.mjs'
import { promise as overlapsAndGaps } from './overlaps-and-gaps.mjs'
import { promise as ownPropertiesOnly } from './own-properties-only.mjs'
import { promise as patternsAreLinear } from './patterns-are-linear.mjs'
import { promise as postgresWorkers } from './postgres-workers.mjs'
import { promise as rulesBothWays } from './rules-both-ways.mjs'
import { promise as sameBytesEverywhere } from './same-bytes-everywhere.mjs'
import { promise as scoresAreExact } from './scores-are-exact.mjs'
import { promise as tamperingDetected } from './tampering-detected.mjs'
import { promise as textIsNotComputed } from './text-is-not-computed.mjs'
import { promise as timeObeysItsLaws } from './time-obeys-its-laws.mjs'
import { promise as writersLoseNothing } from './writers-lose-nothing.mjs'
import { promise as zoneTablesAgree } from './zone-tables-agree.mjs'

/** One module per promise: `promise = { number, title, run({ full, seed }) -> { figure, held, details? } }`. */
const promises = [
  sameBytesEverywhere,
  missingDataRefused,
  textIsNotComputed,
  evaluationEnds,
  loaderIsBounded,
  patternsAreLinear,
  badFilesRefused,
  formsAgree,
  zoneTablesAgree,
  deadlinesStepped,
  scoresAreExact,
  noIllegalTransition,
  casesCanEnd,
  overlapsAndGaps,
  laddersHaveOneStep,
  rulesBothWays,
  dataMutants,
  citationsAreReal,
  clocksConverge,
  writersLoseNothing,
  clockFaultsFlagged,
  exportsOpenInert,
  acknowledgedEventsSurvive,
  failingDiskCorruptsNothing,
  tamperingDetected,
  oldResultsHold,
  noCodeFromData,
  dependenciesAsDesigned,
  noPrototypePollution,
  ownPropertiesOnly,
  codesAreReached,
  timeObeysItsLaws,
  postgresWorkers
]

const { values } = parseArgs({
  options: { full: { type: 'boolean', default: false }, seed: { type: 'string' }, only: { type: 'string' } }
})
const seed = values.seed === undefined ? randomInt(1, 2 ** 31 - 1) : Number(values.seed)
const only = values.only?.split(',').map(Number)
const chosen = promises.filter(({ number }) => only === undefined || only.includes(number))
const size = values.full ? 'release' : 'reduced'
console.log(`assurance: ${chosen.length} promises at ${size} size, seed ${seed}\n`)

const results = []
for (const { number, title, run } of chosen) {
  const started = performance.now()
  const { figure, held, details } = await run({ full: values.full, seed })
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(`${held ? 'held' : 'NOT HELD'}  ${number}  ${title} (${seconds} s)\n      ${figure}`)
  if (details !== undefined) console.log(details.replaceAll(/^/gm, '      '))
  results.push({ number, title, held, figure, seed })
}

if (only === undefined) {
  const report = {
    size,
    commit: readCommit(),
    node: process.version,
    tools: readVersions(),
    promises: results
  }
  writeFileSync(new URL('../../assurance.json', import.meta.url), `${JSON.stringify(report, null, 2)}\n`)
  console.log('\nassurance.json written')
}
process.exitCode = results.every(({ held }) => held) ? 0 : 1

function git(...args) {
  return execFileSync('git', args, { encoding: 'utf8' }).trim()
}

/** The commit, with a plus sign when files differ from it. */
function readCommit() {
  const isDirty = git('status', '--porcelain', '--untracked-files=no') !== ''
  return `${git('rev-parse', 'HEAD')}${isDirty ? '+' : ''}`
}

function readVersions() {
  const { resolve } = createRequire(import.meta.url)
  const names = ['chinese-days', 'fast-check', 'json-rules-engine']
  return Object.fromEntries(
    names.map((name) => {
      const folder = resolve(name).split(`node_modules/${name}/`)[0]
      const { version } = JSON.parse(readFileSync(`${folder}node_modules/${name}/package.json`, 'utf8'))
      return [name, version]
    })
  )
}
