import { createIssue, type Issue } from '@lijie/schema'
import type { Namer } from './create-namer.js'
import { nameParams } from './name-params.js'
import type { ReadScenario } from './read-scenario.js'
import type { Timeline } from './timeline.js'

/**
 * Where a scenario and what happened differ (与情景不符之处): actions that were refused and should have been taken, with every
 * reason, and the other way round.
 */
export function findSurprises(
  { steps }: ReadScenario,
  { entries }: Timeline,
  namer: Namer
): readonly Issue[] {
  const written = new Map(steps.map((step) => [step.action, step]))
  return entries.flatMap((entry): readonly Issue[] => {
    const step = entry.type === 'timer' ? undefined : written.get(entry.action)
    // What the runner did by itself no scenario says.
    if (entry.type === 'timer' || step === undefined) return []
    const { place } = step
    const codes = step.written.refused?.join(', ') ?? ''
    const params = { case: entry.case, action: entry.action.type, codes }
    if (entry.type === 'action')
      return codes === '' ? [] : [createIssue('scenario/not-refused', params, place)]
    if (entry.isExpected) return []
    if (codes !== '') {
      const found = entry.refused.map(({ code }) => code).join(', ')
      return [createIssue('scenario/refused-otherwise', { ...params, found }, place)]
    }
    return entry.refused.map(({ code, params: own }) => ({
      code,
      params: nameParams(own, namer),
      severity: 'error',
      ...place
    }))
  })
}
