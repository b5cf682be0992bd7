import type { OccurrenceItem } from '@lijie/schema'
import type { OccurrenceCounts } from '../../points/index.js'
import type { ItemUse } from '../plan/scheme-plan.js'
import { refusedMeasure, type Unmeasured } from './measured.js'
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
  if (plain === null || known.length < multiplied.length) return refusedMeasure
  return { plain, multiplied: known }
}
