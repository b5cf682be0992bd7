/**
 * Changes every number of the standards' data by one and counts the changes that nothing notices.
 *
 * A mutant is noticed when the document is no longer valid, when its findings differ from those of the committed
 * document (which a golden file pins), or when a golden vector or a rule's worked example fails. Mutants that mean the same are listed by key in
 * scripts/equivalent-mutants.json with the reason. More than 1 % of other survivors is a failure.
 *
 * Usage: npm run mutate [-- --every N] [-- --only calendar-cn]
 *   --every N   takes every Nth mutant (a sample)
 *   --only P    only the package P
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { loadSource } from './load-source.mjs'
import { loadStandards } from './load-standards.mjs'
import { applyMutant, listMutants } from './mutate-numbers.mjs'
import { runExamples, runVectorFile } from './run-vectors.mjs'

const bar = 0.01
const mutated = ['yuncheng', 'calendar-cn']
const { values } = parseArgs({
  options: { every: { type: 'string', default: '1' }, only: { type: 'string' } }
})
const every = Number(values.every)

const engine = await loadSource('packages/engine/src/index.ts')
const { prepareStandard } = await loadSource('packages/engine/src/calendar-compiler/index.ts')
const schema = await loadSource('packages/schema/src/index.ts')
const equivalents = JSON.parse(readFileSync(new URL('equivalent-mutants.json', import.meta.url), 'utf8'))

const instruments = loadStandards()
const standards = new Map(
  instruments.map(({ document }) => [document.standard.id, prepareStandard(document)])
)
for (const instrument of instruments) instrument.document = standards.get(instrument.document.standard.id)

function findingsOf(document) {
  const issues = [...schema.validateStandard(document), ...schema.lintStandard(document)]
  return issues
    .map(({ code, file, pointer, params }) => JSON.stringify({ code, file, pointer, params }))
    .toSorted()
    .join('\n')
}

/** The vector files that a change of this standard can break, its own first. */
function vectorsFor(id) {
  const own = instruments.filter(({ document }) => document.standard.id === id)
  const users = instruments.filter(({ document }) => document.calendar?.daysOff === id)
  return [...own, ...users].flatMap(({ document, vectors }) =>
    vectors.map(({ file }) => ({ subject: document.standard.id, file }))
  )
}

function isNoticed(document, vectors, findings) {
  const { id } = document.standard
  const given = new Map([...standards, [id, document]])
  try {
    if (findingsOf(document) !== findings) return true
    if (runExamples(engine, document).failures.length > 0) return true
    return vectors.some(
      ({ subject, file }) =>
        runVectorFile(engine, given, subject, file, { stopAtFirst: true }).failures.length > 0
    )
  } catch {
    return true
  }
}

function mutate({ package: owner, instrument, document }) {
  const key = `${owner}/${instrument}`
  const { zones: _derived, ...parts } = document
  const findings = findingsOf(document)
  const vectors = vectorsFor(document.standard.id)
  if (!isSound(vectors)) throw new Error(`${key}: the vectors fail on the data as it is`)
  const known = new Set((equivalents[key] ?? []).map(({ pointer }) => pointer))
  const result = { key, mutants: 0, equivalent: 0, survivors: [] }
  listMutants(parts).forEach((mutant, index) => {
    if (index % every !== 0) return
    result.mutants += 1
    if (isNoticed(applyMutant(document, mutant), vectors, findings)) return
    if (known.has(mutant.pointer)) result.equivalent += 1
    else result.survivors.push(mutant)
  })
  return result
}

function isSound(vectors) {
  return vectors.every(
    ({ subject, file }) => runVectorFile(engine, standards, subject, file).failures.length === 0
  )
}

let failed = false
for (const instrument of instruments) {
  if (!mutated.includes(instrument.package)) continue
  if (values.only !== undefined && values.only !== instrument.package) continue
  const { key, mutants, equivalent, survivors } = mutate(instrument)
  const counted = mutants - equivalent
  const share = counted === 0 ? 0 : survivors.length / counted
  failed ||= share > bar
  console.log(
    `${key}: ${mutants} mutants, ${equivalent} equivalent, ${survivors.length} survive (${(share * 100).toFixed(2)} %, at most ${bar * 100} %)`
  )
  for (const { pointer, from, to } of survivors) console.log(`  survives: ${pointer}  ${from} -> ${to}`)
}
process.exitCode = failed ? 1 : 0
