/**
 * Changes the data of every standard in every small way and counts the changes that its golden vectors and worked examples
 * do not notice. Changes that mean the same are listed with their reason in equivalent-mutants.json beside the standard.
 * More than 1 % of other survivors, or a listed equivalent that matches none, is a failure.
 *
 * Usage: npm run mutate [-- --every N] [-- --only calendar-cn]
 *   --every N   takes every Nth mutant (a sample)
 *   --only P    only the package P
 */
import { parseArgs } from 'node:util'
import { loadSource } from './load-source.mjs'
import { loadStandards } from './load-standards.mjs'

const bar = 0.99
const { values } = parseArgs({
  options: { every: { type: 'string', default: '1' }, only: { type: 'string' } }
})

const { listNeededStandards, nameMutant, runMutation } = await loadSource('packages/testing/src/index.ts')
const { prepareStandard } = await loadSource('packages/engine/src/calendar-compiler/index.ts')

const instruments = loadStandards()
const standards = new Map(
  instruments.map(({ document }) => [document.standard.id, prepareStandard(document)])
)

/** The vectors that a change of this standard can break: its own, then those of standards that build on it or observe it. */
function suitesOf(id) {
  const users = instruments.filter(({ document }) => listNeededStandards(document).includes(id))
  return [...instruments.filter(({ document }) => document.standard.id === id), ...users].map(
    ({ document, vectors }) => ({ subject: document.standard.id, files: vectors.map(({ file }) => file) })
  )
}

function mutate({ document, equivalents }) {
  const subject = document.standard.id
  const steps = runMutation(
    { standards, subject, suites: suitesOf(subject), prepare: prepareStandard },
    { every: Number(values.every), equivalents }
  )
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value
}

const count = (number) => number.toLocaleString('en')

let failed = false
for (const instrument of instruments) {
  if (values.only !== undefined && values.only !== instrument.package) continue
  const begun = performance.now()
  const { mutants, noticed, listed, proved, survivors, stale, score } = mutate(instrument)
  const seconds = ((performance.now() - begun) / 1000).toFixed(1)
  failed ||= score < bar || stale.length > 0
  const how = Object.entries(noticed).map(([name, number]) => `${name} ${count(number)}`)
  console.log(
    `${instrument.package}/${instrument.instrument}: ${count(mutants)} mutants (${how.join(', ')}), ${listed.length} listed and ${proved.length} proved equivalent, ${survivors.length} survive, score ${(score * 100).toFixed(2)} %, ${seconds} s`
  )
  for (const mutant of survivors)
    console.log(`  survives: ${nameMutant(mutant)}, was ${JSON.stringify(mutant.from)?.slice(0, 60)}`)
  for (const mutant of stale) console.log(`  listed as equivalent, but noticed: ${nameMutant(mutant)}`)
}
process.exitCode = failed ? 1 : 0
