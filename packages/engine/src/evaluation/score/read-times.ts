import type { OccurrenceItem } from '@lijie/schema'
import type { OccurrenceCounts } from '../../points/index.js'
import type { CounterUse } from '../plan/counter-use.js'
import type { ItemUse } from '../plan/scheme-plan.js'
import { refusedMeasure, type Unmeasured } from './measured.js'
import { noteReason } from './notes.js'
import { readFigureNumber } from './read-figure-value.js'
import { readUses } from './read-uses.js'
import type { ObjectScope } from './score-scope.js'

/** How often an item occurred for an object (发生次数), split by its multipliers. */
export function readTimes(
  scope: ObjectScope,
  item: OccurrenceItem,
  use: ItemUse
): OccurrenceCounts | Unmeasured {
  if (item.figure !== undefined) {
    const times = readFigureNumber(scope, item.figure)
    return 'kind' in times ? times : { plain: times, multiplied: [] }
  }
  const plain = readUses(scope, use.plain)
  const multiplied = use.multiplied.map((uses) => readUses(scope, uses))
  const known = multiplied.filter((times) => times !== null)
  const unsettled = use.unsettled.filter((one) => noteUnsettled(scope, item, one))
  if (plain === null || known.length < multiplied.length || unsettled.length > 0) return refusedMeasure
  return { plain, multiplied: known }
}

/** Notes occurrences that are certain while their multiplier is not; true when there are any. */
function noteUnsettled(
  { reader, plan, object, notes }: ObjectScope,
  { id: item }: OccurrenceItem,
  use: CounterUse
): boolean {
  const { count: rows } = reader.read(plan, use, object)
  if (rows === 0) return false
  const { counter } = use
  const because = plan.scheme.counters.flatMap(({ id, citation }) => (id === counter ? [citation] : []))
  noteReason(notes, 'evaluation/unknown-multiplier', { item, counter, object, rows }, because)
  return true
}
