import type { StandardDocument } from '@lijie/schema'
import { subcategoryOf } from '../rule-coverage/measure-coverage.js'
import type { CompiledGroup } from '../vectors/compile-group.js'
import { groupBy } from '../vectors/group-by.js'
import type { IndexedVector } from './index-vectors.js'
import { judgeDocument } from './judge-document.js'
import { decidesBy, judgeRow, type RowTrial, type SubcategoryTrial } from './judge-row.js'
import type { Mutant } from './mutant.js'
import type { MutationSubject, Noticed } from './mutation-run.js'
import { isProvedEqual } from './prove-equal.js'

/** Says of a change how it is noticed, and whether it provably means the same. */
export interface Judge {
  /** null: nothing notices it. */
  readonly notice: (mutant: Mutant) => Noticed | null
  readonly isProvedEqual: (mutant: Mutant) => boolean
}

/** A judge that compiles as little as it can: for a change inside a row, the rows of one sub-category. */
export function createJudge(
  subject: MutationSubject,
  document: StandardDocument,
  groups: ReadonlyMap<string, CompiledGroup>,
  vectors: readonly IndexedVector[]
): Judge {
  const trials = splitTrials(document, groups, vectors)
  const trialOf = ({ rule }: Mutant): SubcategoryTrial | undefined =>
    rule === undefined ? undefined : trials?.get(subcategoryOf(rule))
  return {
    notice: (mutant) => {
      const trial = trialOf(mutant)
      return trial === undefined ? judgeDocument(mutant, subject, vectors) : judgeRow(mutant, trial)
    },
    isProvedEqual: (mutant) => isProvedEqual(mutant, subject, vectors, trialOf(mutant))
  }
}

/** The rows and vectors of each sub-category; undefined when some rulebook decides by other rows than the document's. */
function splitTrials(
  document: StandardDocument,
  groups: ReadonlyMap<string, CompiledGroup>,
  vectors: readonly IndexedVector[]
): ReadonlyMap<string, SubcategoryTrial> | undefined {
  const { criteria } = document
  const compiled = [...groups.values()].flatMap((group) => ('rules' in group ? [group.rules] : []))
  if (criteria === undefined || compiled.length === 0) return undefined
  if (!compiled.every((rules) => decidesBy(rules, document))) return undefined
  const indexes = groupBy(criteria.rows.keys(), (index) => subcategoryOf(criteria.rows[index]?.id ?? ''))
  const asked = groupBy(vectors, ({ subcategory }) => subcategory ?? '')
  return new Map(
    [...indexes].map(([key, own]) => [
      key,
      { criteria, indexes: own, trials: listTrials(asked.get(key) ?? [], groups) }
    ])
  )
}

/** The rulebooks that are asked about a sub-category; one of the others where none is, to compile and run examples. */
function listTrials(
  vectors: readonly IndexedVector[],
  groups: ReadonlyMap<string, CompiledGroup>
): readonly RowTrial[] {
  const asked = groupBy(vectors, ({ composition }) => composition)
  const trials = [...groups].flatMap(([composition, group]) =>
    'rules' in group ? [{ rules: group.rules, vectors: asked.get(composition) ?? [] }] : []
  )
  const asking = trials.filter((trial) => trial.vectors.length > 0)
  return asking.length > 0 ? asking : trials.slice(0, 1)
}
