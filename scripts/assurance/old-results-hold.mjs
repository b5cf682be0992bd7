import { compileFromCatalog, createCatalog, recordFiling, replayFiling } from '@lijie/engine/catalog'
import { compareCase, diffStandards } from '@lijie/engine/changes'
import { canonicalJson } from '@lijie/engine'
import { prepareStandard } from '@lijie/engine/calendar-compiler'
import { validatePart } from '@lijie/schema'
import { applyMutant, listMutants } from '@lijie/testing'
import { loadStandards } from '../load-standards.mjs'
import { keepRules } from './runner/keep-rules.mjs'

/** What an impact may tell beside another decision: the decision itself is the same. */
const beyondDecision = new Set(['same', 'limit-changed', 'deadline-changed', 'other-body'])

/** Recorded cases replay to the same answers when a new version is there, and the difference of versions tells every other answer. */
export const promise = {
  number: 29,
  title: 'A new version changes no old result unasked',
  run: async ({ full }) => {
    const documents = loadStandards()
    const sums = { records: 0, differences: 0, changed: 0, rules: 0 }
    const failures = []
    for (const instrument of documents)
      if (instrument.document.criteria !== undefined)
        checkStandard(instrument, documents, { most: full ? 2000 : 120, sums, failures })
    const kept = await keepRules(full ? 2000 : 130)
    if (kept.differences + kept.undisclosed > 0) failures.push(`cases of the runner: ${JSON.stringify(kept)}`)
    return {
      held: failures.length === 0 && sums.records > 0 && sums.changed > 0 && kept.moved > 0,
      figure: `${sums.records} recorded cases under pinned versions: ${sums.differences} differences after a new version was added; under the new versions ${sums.changed} answers change, each told by the impact and by one of ${sums.rules} changes in the version diff; ${kept.cases} cases of a runner at every step of their story: ${kept.differences} differences after a new version came, ${kept.migrated} migrated by an explicit act that the journal names, which moved ${kept.moved} deadlines`,
      ...(failures.length === 0 ? {} : { details: failures.slice(0, 40).join('\n') })
    }
  }
}

function checkStandard({ document, vectors }, instruments, { most, sums, failures }) {
  const { id } = document.standard
  const all = instruments.map((one) => prepareStandard(one.document))
  const old = all.find(({ standard }) => standard.id === id)
  const { next, changes } = createVersion(old)
  const before = openCatalog(all)
  const after = openCatalog([...all, next])
  const diff = diffStandards(old, next).changes.filter(({ part }) => part === 'criteria')
  if (diff.length !== changes) failures.push(`${id}: ${changes} changes, ${diff.length} in the diff`)
  sums.rules += diff.length
  for (const { group, inputs } of listInputs(vectors, most)) {
    const options = { on: group.on, validatePart, allowDraft: true, bind: group.bind ?? {} }
    const compiled = compileFromCatalog(before, { ...options, standards: [{ id }] })
    if ('issues' in compiled) continue
    const under = compileFromCatalog(after, {
      ...options,
      standards: [{ id, version: next.standard.version }]
    })
    for (const input of inputs) {
      const record = JSON.parse(JSON.stringify(recordFiling(compiled.rulebook, input)))
      sums.records += 1
      const replay = replayFiling(after, record, { validatePart })
      if (replay.same !== true) {
        sums.differences += 1
        failures.push(`${id}: ${JSON.stringify(input)} is not decided as it was`)
      }
      checkImpact({ record, input, diff, compiled, under, after, next }, sums, failures)
    }
  }
}

/** The replay under the new version, the impact and the diff must agree on whether the answer changes. */
function checkImpact({ record, input, diff, compiled, under, after, next }, sums, failures) {
  const { id, version } = next.standard
  const pins = record.pins.map((pin) => (pin.id === id ? { id, version } : pin))
  const replay = replayFiling(after, record, { validatePart, standards: pins })
  if ('issues' in replay || 'issues' in under) {
    failures.push(`${id} ${version} does not compile`)
    return
  }
  const impact = compareCase(compiled.rulebook, under.rulebook, input)
  if (replay.same === beyondDecision.has(impact.kind)) {
    if (replay.same) return
    sums.changed += 1
    const prefix = `${input.kind}/${input.code}/`
    if (diff.some(({ key }) => key.startsWith(prefix))) return
  }
  failures.push(`${id}: ${JSON.stringify(input)} is told as ${impact.kind}`)
}

/** The next minor version: in every third comparison a figure or an operator is another one. */
function createVersion(document) {
  const changes = listMutants(document).filter(
    ({ rule, pointer }) => rule !== undefined && /^\/condition.*\/(?:operator|value)$/.test(pointer)
  )
  const byLeaf = new Map(changes.map((mutant) => [leafOf(mutant), mutant]))
  const chosen = [...byLeaf.values()].filter((_, at) => at % 3 === 0)
  const changed = chosen.reduce((one, mutant) => applyMutant(one, mutant), document)
  const [major, minor] = document.standard.version.split('.').map(Number)
  const standard = { ...document.standard, version: `${major}.${minor + 1}.0` }
  return { next: { ...changed, standard }, changes: chosen.length }
}

function leafOf({ rule, pointer }) {
  return `${rule} ${pointer.slice(0, pointer.lastIndexOf('/'))}`
}

function openCatalog(documents) {
  const result = createCatalog(documents)
  if ('issues' in result) throw new Error(JSON.stringify(result.issues))
  return result.catalog
}

/** The distinct questions about filing in the vectors, some of each group. */
function listInputs(vectors, most) {
  const groups = vectors.flatMap(({ file }) => file.groups)
  return groups.map((group) => {
    const asked = group.tests.flatMap(({ when }) => (when.filing === undefined ? [] : [when.filing]))
    const distinct = [...new Map(asked.map((input) => [canonicalJson(input), input])).values()]
    const step = Math.max(1, Math.ceil((distinct.length * groups.length) / most))
    return { group, inputs: distinct.filter((_, at) => at % step === 0) }
  })
}
