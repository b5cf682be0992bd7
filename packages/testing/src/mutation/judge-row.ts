import { compileCriteria, type Citation, type Rulebook } from '@lijie/engine'
import { validatePart, type CriteriaPart, type Criterion, type StandardDocument } from '@lijie/schema'
import type { VectorRules } from '../vectors/compile-group.js'
import { runRowExamples } from '../vectors/run-examples.js'
import { runVector } from '../vectors/run-vectors.js'
import { changeValue } from './apply-mutant.js'
import type { IndexedVector } from './index-vectors.js'
import type { Mutant } from './mutant.js'
import type { Noticed } from './mutation-run.js'

/** A composed rulebook and the vectors that are put to it. */
export interface RowTrial {
  readonly rules: Rulebook
  readonly vectors: readonly IndexedVector[]
}

/** A sub-category: the rows of its own, and the trials that ask about it. */
export interface SubcategoryTrial {
  readonly criteria: CriteriaPart
  /** Places of its rows in the document. */
  readonly indexes: readonly number[]
  readonly trials: readonly RowTrial[]
}

const citation: Citation = {
  standard: '',
  edition: '',
  version: '',
  hash: '',
  rule: '',
  article: '',
  evidence: 'inferred'
}

/**
 * Judges a change inside a row by compiling the rows of its sub-category alone against what the whole rulebook gives:
 * vectors about other sub-categories cannot see it.
 */
export function judgeRow(mutant: Mutant, { criteria, indexes, trials }: SubcategoryTrial): Noticed | null {
  const index = Number(mutant.path[2])
  const row = changeRow(criteria.rows[index] as Criterion, mutant)
  const rows = indexes.flatMap((at) =>
    at !== index ? [criteria.rows[at] as Criterion] : row === undefined ? [] : [row]
  )
  if (row !== undefined && !isWellFormed(row, criteria)) return 'invalid'
  const part: CriteriaPart = { ...criteria, rows }
  for (const { rules, vectors } of trials) {
    const changed = changeRules(rules, part)
    if (changed === null) return 'refused'
    if (row !== undefined && runRowExamples(row, index, part, rules.vocabulary).length > 0) return 'example'
    if (vectors.some(({ test }) => !runVector({ rules: changed as Rulebook }, test).holds)) return 'vector'
  }
  return null
}

/** The row after a change; undefined when the change removes it. */
export function changeRow(row: Criterion, mutant: Mutant): Criterion | undefined {
  const path = mutant.path.slice(3)
  if (path.length === 0 && mutant.change === 'removal') return undefined
  return changeValue(row, path, mutant) as Criterion
}

function isWellFormed(row: Criterion, { hitPolicy }: CriteriaPart): boolean {
  return validatePart('criteria', { hitPolicy, rows: [row] }).every(({ severity }) => severity !== 'error')
}

/** The rulebook with other criteria, as far as vectors can ask it; null when they make no sense. */
export function changeRules(rules: Rulebook, part: CriteriaPart): VectorRules | null {
  const {
    on,
    taxonomy,
    vocabulary,
    timeLimits,
    calendar,
    criteria,
    parts,
    responsibility,
    workflow,
    duties,
    evaluation,
    periods
  } = rules
  const { compareLimits } = criteria
  const compiled = compileCriteria(part, { taxonomy, vocabulary, compareLimits, cite: () => citation })
  if ('issues' in compiled) return null
  const rows = new Map(part.rows.map((row) => [row.id, row]))
  return {
    on,
    responsibility,
    workflow,
    duties,
    evaluation,
    periods,
    taxonomy,
    vocabulary,
    timeLimits,
    calendar,
    parts,
    criteria: compiled.criteria,
    cite: () => citation,
    criterionOf: (id) => rows.get(id),
    limitOf: (id) => {
      const row = rows.get(id)
      return row === undefined ? undefined : { limit: row.timeLimit, citation }
    }
  }
}

/** True when the rulebook decides by the rows of this document, and not by rows that others changed. */
export function decidesBy(rules: Rulebook, { criteria }: StandardDocument): boolean {
  return criteria !== undefined && rules.criteria.part === criteria
}
