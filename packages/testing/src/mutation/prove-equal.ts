import { compareFiling } from '@lijie/engine/analysis'
import type { CriteriaPart, Criterion, StandardDocument } from '@lijie/schema'
import { createGroupCompiler } from '../vectors/compile-group.js'
import { applyMutant } from './apply-mutant.js'
import type { IndexedVector } from './index-vectors.js'
import { changeRow, changeRules, type SubcategoryTrial } from './judge-row.js'
import type { Mutant } from './mutant.js'
import type { MutationSubject } from './mutation-run.js'

/** Places that matter to questions other than filing; that every filing stays the same says nothing about them. */
const beyondFiling = /^(?:$|\/id$|\/(?:timeLimit|continues|prior)(?:\/|$))/

/**
 * True when it is proved that a change of the criteria leaves the answer to every complete case as it was (形式比较): the
 * changed place is redundant, and no filing vector could notice it. Nothing is said about time units and calendars.
 */
export function isProvedEqual(
  mutant: Mutant,
  subject: MutationSubject,
  vectors: readonly IndexedVector[],
  trial: SubcategoryTrial | undefined
): boolean {
  if (mutant.part !== 'criteria' || (mutant.rule !== undefined && beyondFiling.test(mutant.pointer)))
    return false
  return trial === undefined ? compareWhole(mutant, subject, vectors) : compareRows(mutant, trial)
}

/** The rows of one sub-category, before and after. */
function compareRows(mutant: Mutant, { criteria, indexes, trials }: SubcategoryTrial): boolean {
  const rules = trials[0]?.rules
  const changed = changeRow(criteria.rows[Number(mutant.path[2])] as Criterion, mutant)
  if (rules === undefined || changed === undefined) return false
  const rows = indexes.map((index) => criteria.rows[index] as Criterion)
  const before = changeRules(rules, { ...criteria, rows })
  const after = changeRules(rules, {
    ...criteria,
    rows: rows.map((row) => (row.id === mutant.rule ? changed : row))
  })
  if (before === null || after === null) return false
  const { on } = rules
  return compareFiling({ ...before, on }, { ...after, on }).verdict === 'equal'
}

function compareWhole(
  mutant: Mutant,
  { standards, subject }: MutationSubject,
  vectors: readonly IndexedVector[]
): boolean {
  const own = vectors.find((vector) => vector.subject === subject)
  const document = standards.get(subject) as StandardDocument & { readonly criteria: CriteriaPart }
  if (own === undefined) return false
  const changed = new Map([...standards, [subject, applyMutant(document, mutant)]])
  const before = createGroupCompiler({ standards, subject })(own.group)
  const after = createGroupCompiler({ standards: changed, subject })(own.group)
  if ('refused' in before || 'refused' in after) return false
  return compareFiling(before.rules, after.rules).verdict === 'equal'
}
