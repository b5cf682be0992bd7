import { checkFacts, decideFiling, type FilingInput, type Rulebook } from '@lijie/engine'
import type { CriteriaPart, FactValues, FilingQuestion, VectorFile } from '@lijie/schema'
import { createGroupCompiler } from '../vectors/compile-group.js'
import { findExampleRules } from '../vectors/find-example-rules.js'
import { listVectors } from '../vectors/list-vectors.js'
import type { VectorContext } from '../vectors/vector-context.js'
import type { RuleCoverageItem, CoverageShare, RuleCoverage } from './rule-coverage.js'
import { listCoveredPlaces, type CoveredPlace } from './list-covered-places.js'

/** A place with what was counted so far: false, unknown, true. */
interface Tally {
  readonly place: CoveredPlace
  readonly counts: [number, number, number]
}

/** The tallies of a standard's rows by sub-category, and the rows that decided. */
interface Ledger {
  readonly bySubcategory: ReadonlyMap<string, readonly Tally[]>
  readonly byRow: ReadonlyMap<string, readonly Tally[]>
  readonly decided: Set<string>
}

/**
 * Which rules the tests of a standard exercise both ways (规则覆盖): for every row at least one case to which it applies
 * and one to which it does not, and the same for every exclusion and every comparison.
 *
 * Golden vectors count for every row of the sub-category they ask about, worked examples for their own row. Questions
 * that are refused for their facts count for nothing. null: the standard has no criteria of its own.
 */
export function measureCoverage(files: readonly VectorFile[], context: VectorContext): RuleCoverage | null {
  const criteria = context.standards.get(context.subject)?.criteria
  if (criteria === undefined) return null
  const ledger = openLedger(criteria)
  const compile = createGroupCompiler(context)
  for (const { group, test } of files.flatMap((file) => listVectors(file))) {
    const compiled = compile(group)
    if ('rules' in compiled && 'filing' in test.when) countFiling(ledger, compiled.rules, test.when)
  }
  countExamples(ledger, criteria, findExampleRules(files, context))
  return sumUp(ledger)
}

function openLedger(criteria: CriteriaPart): Ledger {
  const bySubcategory = new Map<string, Tally[]>()
  const byRow = new Map<string, Tally[]>()
  for (const [index, row] of criteria.rows.entries()) {
    const tallies = listCoveredPlaces(row, index, criteria).map((place): Tally => ({
      place,
      counts: [0, 0, 0]
    }))
    byRow.set(row.id, tallies)
    const key = subcategoryOf(row.id)
    const others = bySubcategory.get(key)
    if (others === undefined) bySubcategory.set(key, [...tallies])
    else others.push(...tallies)
  }
  return { bySubcategory, byRow, decided: new Set() }
}

/** `component/0101` of `component/0101/2`. */
export function subcategoryOf(criterion: string): string {
  return criterion.slice(0, criterion.lastIndexOf('/'))
}

function countFiling(ledger: Ledger, rules: Rulebook, { filing }: FilingQuestion): void {
  const { kind, code, facts } = filing
  const tallies = ledger.bySubcategory.get(`${kind}/${code}`)
  if (tallies === undefined || !count(tallies, rules, facts as FactValues)) return
  const decision = decideFiling(rules, filing as FilingInput)
  if ('refused' in decision || decision.value.outcome !== 'filed') return
  for (const criterion of decision.value.criteria) ledger.decided.add(criterion)
}

function countExamples({ byRow }: Ledger, { rows }: CriteriaPart, rules: Rulebook | undefined): void {
  if (rules === undefined) return
  for (const { id, examples = [] } of rows)
    for (const { facts } of examples) count(byRow.get(id) ?? [], rules, facts as FactValues)
}

/** Adds a case to tallies; false when its facts make no sense. */
function count(tallies: readonly Tally[], { vocabulary, criteria }: Rulebook, facts: FactValues): boolean {
  if (checkFacts(vocabulary, facts).length > 0) return false
  const context = { vocabulary, conditions: criteria.part.conditions ?? {} }
  for (const { place, counts } of tallies) counts[place.truthFor(facts, context)] += 1
  return true
}

function sumUp({ byRow, decided }: Ledger): RuleCoverage {
  const items = [...byRow.values()].flat().map((tally) => toItem(tally))
  const share = (kind: RuleCoverageItem['kind']): CoverageShare => {
    const all = items.filter((item) => item.kind === kind)
    return { covered: all.filter(({ missing }) => missing.length === 0).length, total: all.length }
  }
  const neverDecided = [...byRow.keys()].filter((id) => !decided.has(id))
  return {
    rows: share('row'),
    exclusions: share('exclusion'),
    leaves: share('leaf'),
    decided: { covered: byRow.size - neverDecided.length, total: byRow.size },
    neverDecided,
    items
  }
}

function toItem({ place, counts: [isFalse, isUnknown, isTrue] }: Tally): RuleCoverageItem {
  const { kind, criterion, pointer, canBeFalse } = place
  return {
    kind,
    criterion,
    pointer,
    counts: { true: isTrue, false: isFalse, unknown: isUnknown },
    missing: [
      ...(isTrue === 0 ? (['true'] as const) : []),
      ...(isFalse === 0 && canBeFalse ? (['false'] as const) : [])
    ]
  }
}
