import { compileRulebook } from '@lijie/engine'
import { createMemoryStore, createRunner } from '@lijie/runner'
import office from '@lijie/standard-calendar-cn/cn-office-08-12-14-18'
import daysOff from '@lijie/standard-calendar-cn/state-council-days-off'
import workflow from '@lijie/standard-example-city/reference-workflow'
import yuncheng from '@lijie/standard-yuncheng/case-standard-v2'

/**
 * The city that is served: its rules, its store and its runner. A real city names its own standards here; the rest of the
 * service asks the rulebook for everything else.
 *
 * @param {{ store: string, area: string, clock: () => number }} options
 */
export async function openCity({ store: place, area, clock }) {
  const rulebook = compileRulebook([workflow, yuncheng, office, daysOff], {
    on: '2026-01-01',
    bind: { 'working-shifts': 'cn-office-08-12-14-18' }
  })
  const store = await openStore(place)
  const runner = createRunner({ store, rulebooks: [rulebook], clock })
  return { rulebook, store, runner, clock, area }
}

async function openStore(place) {
  if (place === 'memory') return createMemoryStore()
  if (!place.startsWith('sqlite:')) throw new Error(`STORE is "${place}": write memory or sqlite:FILE`)
  const { openSqliteStore } = await import('@lijie/runner/sqlite')
  return openSqliteStore(place.slice('sqlite:'.length))
}
