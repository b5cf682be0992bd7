import type { CriteriaPart } from '@lijie/schema'
import { isRefusal, refuse, type Decision } from '../kernel/index.js'
import type { CompiledSubcategory } from './compiled-criteria.js'
import type { EarlierStage, FilingOutcome } from './filing-outcome.js'
import { listFollowing } from './list-following.js'

/**
 * The decision about a report that goes on with an earlier case (分阶段立案): the row that decides must name the earlier
 * row; where several rows decide together, one of them must. The facts alone choose the row; what went before only says
 * whether the choice fits.
 */
export function continueCase(
  part: CriteriaPart,
  { rows }: CompiledSubcategory,
  decision: Decision<FilingOutcome>,
  continues: EarlierStage
): Decision<FilingOutcome> {
  if (!isStage(continues)) return refuse('criteria/invalid-continues', {})
  const { case: earlierCase, criterion: earlier } = continues
  if (!part.rows.some(({ id }) => id === earlier))
    return refuse('time-limits/unknown-criterion', { criterion: earlier })
  if (isRefusal(decision) || decision.value.outcome !== 'filed') return decision
  const { criteria } = decision.value
  const filed = rows.filter(({ source }) => criteria.includes(source.id))
  if (filed.some(({ source }) => source.continues?.includes(earlier) === true)) {
    const value = { ...decision.value, continues: { case: earlierCase, criterion: earlier } }
    return { ...decision, value }
  }
  const following = listFollowing(part, earlier).join(', ') || '-'
  return refuse('criteria/wrong-stage', { row: criteria.join(', '), earlier, following }, decision.because)
}

function isStage(continues: unknown): continues is EarlierStage {
  if (typeof continues !== 'object' || continues === null) return false
  const { case: earlierCase, criterion } = continues as Readonly<Record<string, unknown>>
  return typeof earlierCase === 'string' && earlierCase !== '' && typeof criterion === 'string'
}
