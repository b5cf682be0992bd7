import { answer, refuse, type Citation, type Decision } from '../kernel/index.js'
import type { CompiledCriteria } from './compiled-criteria.js'
import { findSubcategory, type FilingRules } from './decide-filing.js'
import { listFollowing } from './list-following.js'
import { parseCriterionId } from './parse-criterion-id.js'

/**
 * The rows under which a case may go on that was filed under a given row (后续阶段), in the order of the standard; empty for
 * the last stage. Cited are the row and those that may follow it.
 *
 * Refused: `time-limits/unknown-criterion` for a row that does not exist, `criteria/unresolved-delegation` while the
 * criteria are left to another instrument.
 */
export function followingStages(
  { criteria }: Pick<FilingRules, 'criteria'>,
  criterion: string
): Decision<readonly string[]> {
  if (criteria.unresolved !== undefined) return { refused: [criteria.unresolved] }
  const own = citeRow(criteria, criterion)
  if (own.length === 0) return refuse('time-limits/unknown-criterion', { criterion: String(criterion) })
  const following = listFollowing(criteria.part, criterion)
  return answer(following, [...own, ...following.flatMap((id) => citeRow(criteria, id))])
}

function citeRow(criteria: CompiledCriteria, id: string): readonly Citation[] {
  const { kind, code } = parseCriterionId(id)
  const rows = findSubcategory(criteria, { kind, code, facts: {} })?.rows ?? []
  return rows.filter(({ source }) => source.id === id).map(({ citation }) => citation)
}
