import type { CaseFactsInstant } from '@lijie/schema'
import type { RowQuestion } from '../../counting/index.js'
import type { Period } from '../../periods/index.js'
import type { CompiledScheme } from '../compile/compiled-scheme.js'
import { listLeaves } from '../compile/list-leaves.js'
import { listSchemes } from '../compile/list-schemes.js'
import { basisColumn, periodQuestion } from './period-question.js'

/**
 * Which rows are those of the period (周期内的行): those of the scheme's basis. Without one, those that lie in the period for any
 * counter with a basis of its own, or of a scheme that is taken: rows of other years are nothing that was scored.
 */
export function rowsOfPeriod(scheme: CompiledScheme, period: Period | null): RowQuestion | null {
  const own = basisColumn(scheme.document)
  if (own !== null) return periodQuestion(own, period)
  const columns = [...new Set(listSchemes(scheme).flatMap(listInstants))]
  const periods = columns.map((column) => periodQuestion(column, period))
  const known = periods.filter((question) => question !== null)
  const [first] = known
  // Where anything counts by no instant at all, so does the scheme.
  if (first === undefined || known.length < periods.length) return null
  return known.length === 1 ? first : { any: known }
}

function listInstants({ document, part, counters }: CompiledScheme): (CaseFactsInstant | null)[] {
  const own = basisColumn(document)
  if (own !== null) return [own]
  const ids = counters.map(({ id }) => id)
  return listLeaves(part, ids).map((leaf) => basisColumn(document, leaf.document))
}
