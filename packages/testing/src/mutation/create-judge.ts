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
  const own = new Map(
    [...groups].filter(([, group]) => !('rules' in group) || decidesBy(group.rules, document))
  )
  const trials = splitTrials(document, own, vectors)
  // Those of standards that build on this one decide by rows of their own as well: asked last, of the whole document.
  const others = vectors.filter(({ composition }) => !own.has(composition))
  const trialOf = ({ rule }: Mutant): SubcategoryTrial | undefined =>
    rule === undefined ? undefined : trials?.get(subcategoryOf(rule))
  return {
    notice: (mutant) => {
      const trial = trialOf(mutant)
      if (trial === undefined) return judgeDocument(mutant, subject, vectors)
      return judgeRow(mutant, trial) ?? (others.length === 0 ? null : judgeDocument(mutant, subject, others))
    },
    isProvedEqual: (mutant) => isProvedEqual(mutant, subject, vectors, trialOf(mutant))
  }
}

/** The rows and vectors of each sub-category; undefined when no rulebook decides by the rows of the document. */
function splitTrials(
  document: StandardDocument,
  groups: ReadonlyMap<string, CompiledGroup>,
  vectors: readonly IndexedVector[]
): ReadonlyMap<string, SubcategoryTrial> | undefined {
  const { criteria } = document
  if (criteria === undefined || ![...groups.values()].some((group) => 'rules' in group)) return undefined
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
