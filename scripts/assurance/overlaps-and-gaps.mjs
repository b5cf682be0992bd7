import { decideFiling, interpretRow, compileCriteria } from '@lijie/engine'
import { analyzeCriteria, findOverlaps } from '@lijie/engine/analysis'
import { prepareStandard } from '@lijie/engine/calendar-compiler'
import { findExampleRules } from '@lijie/testing'
import { arbitraryCase } from '@lijie/testing/arbitraries'
import fc from 'fast-check'
import { loadStandards } from '../load-standards.mjs'
import { checkPlanted } from './planted-overlaps.mjs'

/** Every two rows of a sub-category are proved apart or shown together by a case, and every declared domain is covered or shown open. */
export const promise = {
  number: 16,
  title: 'Overlaps and gaps of criteria are proved or shown',
  run: async ({ full, seed }) => {
    const counts = { pairs: 0, shown: 0, domains: 0, gaps: 0, cases: 0 }
    const failures = []
    for (const rules of compileAll()) {
      const known = analyseStandard(rules, counts, failures)
      tryCases(rules, known, { seed, perSubcategory: full ? 2000 : 50 }, counts, failures)
    }
    const planted = checkPlanted({ seed, runs: full ? 20_000 : 1500 })
    failures.push(...planted.failures)
    return {
      held: failures.length === 0 && counts.pairs > 0,
      figure: `${counts.pairs} pairs of rows: ${counts.pairs - counts.shown} proved apart, ${counts.shown} shown by a case that the engine confirms; ${counts.domains} declared domains, ${counts.gaps} with a gap shown; ${counts.cases} random cases meet no other pair; ${planted.figure}`,
      ...(failures.length === 0 ? {} : { details: failures.slice(0, 40).join('\n') })
    }
  }
}

/** The rulebook of every shipped standard that has criteria. */
function compileAll() {
  const instruments = loadStandards()
  const standards = new Map(
    instruments.map(({ document }) => [document.standard.id, prepareStandard(document)])
  )
  return instruments.flatMap(({ document, vectors }) => {
    const context = { standards, subject: document.standard.id }
    const files = vectors.map(({ file }) => file)
    const rules = document.criteria === undefined ? undefined : findExampleRules(files, context)
    return rules === undefined ? [] : [rules]
  })
}

/** The analysis with every two rows held against each other, whatever the hit policy says of them later. */
function analyseStandard(rules, counts, failures) {
  const strict = forbidOverlaps(rules)
  const findings = analyzeCriteria(strict)
  const simple = findOverlaps({ facts: rules.vocabulary.part, criteria: rules.criteria.part })
  const combined = findings.filter(({ code }) => code === 'analysis/conflicting-combination')
  const shown = [
    ...simple.map(({ rows, witness }) => ({ rows, facts: witness })),
    ...combined.map(({ rows, cases }) => ({ rows, facts: cases[0].facts }))
  ]
  for (const { rows, facts } of shown)
    if (!rows.every((id) => appliesTo(rules, id, facts)))
      failures.push(`${rows.join(' + ')}: not met by ${JSON.stringify(facts)}`)
  const gaps = findings.filter(({ code }) => code === 'analysis/domain-not-covered')
  for (const { subcategory, cases } of gaps)
    if (isAnswered(rules, subcategory, cases[0].facts)) failures.push(`${subcategory}: the gap is none`)
  for (const { code, pointer } of findings)
    if (code === 'analysis/not-analysed') failures.push(`${pointer}: not analysed`)
  counts.pairs += countPairs(rules)
  counts.shown += shown.length
  counts.domains += Object.keys(rules.criteria.part.domains ?? {}).length
  counts.gaps += gaps.length
  return {
    pairs: new Set(shown.map(({ rows }) => rows.toSorted().join(' '))),
    gaps: new Set(gaps.map(({ subcategory }) => subcategory))
  }
}

/** The same rows under the policy that lets no two of them apply. */
function forbidOverlaps(rules) {
  const { part, compareLimits } = rules.criteria
  const hitPolicy = { ...part.hitPolicy, policy: 'unique' }
  const citation = {
    standard: '',
    edition: '',
    version: '',
    hash: '',
    rule: '',
    article: '',
    evidence: 'inferred'
  }
  const { taxonomy, vocabulary } = rules
  const context = { taxonomy, vocabulary, compareLimits, cite: () => citation }
  const compiled = compileCriteria({ ...part, hitPolicy }, context)
  if ('issues' in compiled) throw new Error(JSON.stringify(compiled.issues))
  return { ...rules, criteria: compiled.criteria }
}

function appliesTo({ vocabulary, criteria: { part } }, id, facts) {
  const row = part.rows.find((one) => one.id === id)
  return interpretRow(row, { vocabulary, conditions: part.conditions ?? {} }, facts) === 2
}

function isAnswered(rules, subcategory, facts) {
  const [kind, code] = subcategory.split('/')
  const decision = decideFiling(rules, { kind, code, facts })
  return decision.refused === undefined && decision.value.outcome === 'filed'
}

function groupRows({ criteria: { part } }) {
  const groups = new Map()
  for (const row of part.rows) {
    const key = row.id.slice(0, row.id.lastIndexOf('/'))
    groups.set(key, [...(groups.get(key) ?? []), row])
  }
  return groups
}

function countPairs(rules) {
  return [...groupRows(rules).values()].reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0)
}

/** Complete random cases: those that meet two rows must meet a pair that was shown. */
function tryCases(rules, known, { seed, perSubcategory }, counts, failures) {
  for (const [key, rows] of groupRows(rules)) {
    if (rows.length < 2) continue
    const [kind, code] = key.split('/')
    const cases = fc.sample(arbitraryCase(rules, kind, code, { complete: true }), {
      seed,
      numRuns: perSubcategory
    })
    counts.cases += cases.length
    for (const { facts } of cases) {
      const met = rows.filter(({ id }) => appliesTo(rules, id, facts)).map(({ id }) => id)
      for (const [i, a] of met.entries())
        for (const b of met.slice(i + 1))
          if (!known.pairs.has([a, b].toSorted().join(' ')))
            failures.push(`${a} + ${b}: both met by ${JSON.stringify(facts)}`)
    }
  }
}
