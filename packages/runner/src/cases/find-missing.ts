import { isReason } from '@lijie/engine/kernel'
import { parseOrgan } from '@lijie/engine/responsibility'
import type { Rulebook } from '@lijie/engine/rulebook'
import type { CaseRecord } from '@lijie/engine/workflow'

/**
 * What a case rests on and rules do not have (缺少的规则): its state, its criterion, a clock that was started, its area, an organ
 * that it was dispatched to; undefined if nothing.
 */
export function findMissing(record: CaseRecord, rulebook: Rulebook): string | undefined {
  const { state, criterion, clockEvents } = record
  const { workflow, criterionOf, timeLimits } = rulebook
  if (workflow === null || !Object.hasOwn(workflow.part.states, state)) return `states/${state}`
  if (criterion !== null && criterionOf(criterion) === undefined) return criterion
  const clock = clockEvents.find((event) => event.clock !== undefined && !timeLimits.clocks.has(event.clock))
  return clock === undefined ? findMissingPlace(record, rulebook) : `clocks/${clock.clock ?? ''}`
}

/** An area that has ended is still there: the case follows its successor. */
function findMissingPlace(
  { area, dispatched }: CaseRecord,
  { responsibility }: Rulebook
): string | undefined {
  if (responsibility === null) return undefined
  const { areas = {}, openAreas, organs } = responsibility.part
  const isOpen = openAreas !== undefined && area.startsWith(openAreas.divisionPrefix)
  if (!isOpen && !Object.hasOwn(areas, area)) return `areas/${area}`
  const organ = dispatched.find(({ organ: text }) => {
    const name = parseOrgan(text)
    return isReason(name) || !Object.hasOwn(organs, name.organ)
  })
  return organ && `organs/${organ.organ}`
}
