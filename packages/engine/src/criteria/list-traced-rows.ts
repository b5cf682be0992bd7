import type { ConditionLeaf } from '@lijie/schema'
import { UNKNOWN, type Truth } from '../kernel/index.js'
import type { FilingTrace } from './trace-filing.js'

/** One leaf of a condition with what was given for its fact. */
export interface LeafTrace {
  /** The leaf as the standard writes it; shared, not copied. */
  readonly leaf: ConditionLeaf
  /** Where it stands: JSON Pointer into criteria.json. */
  readonly pointer: string
  /** The value given, in the unit of the fact; null when it is not known. */
  readonly given: unknown
  /** FALSE (0), UNKNOWN (1) or TRUE (2). */
  readonly truth: Truth
}

/** One row with all its leaves: those of exclusions first, then those of the condition. */
export interface RowTrace {
  readonly id: string
  readonly truth: Truth
  readonly leaves: readonly LeafTrace[]
}

/** The rows of a trace in readable form (展开判定记录), in the order of the standard. */
export function listTracedRows({
  layout: { rows },
  facts,
  truths
}: Pick<FilingTrace, 'facts' | 'layout' | 'truths'>): readonly RowTrace[] {
  let next = rows.length
  return rows.map(({ id, leaves }, row) => ({
    id,
    truth: truths[row] ?? UNKNOWN,
    leaves: leaves.map(({ leaf, pointer }) => ({
      leaf,
      pointer,
      given: (Object.hasOwn(facts, leaf.fact) ? facts[leaf.fact] : null) ?? null,
      truth: truths[next++] ?? UNKNOWN
    }))
  }))
}
