import type { Rulebook } from '@lijie/engine'
import { listCaseFacts, type FactsOfCase } from '../case-facts/index.js'
import type { Store } from '../store/index.js'
import type { Simulation } from './simulation.js'

/** A month that was simulated: the rules and the store that it was made with, and when it ended. */
export interface SimulatedMonth extends Pick<Simulation, 'until'> {
  readonly rulebook: Rulebook
  readonly store: Store
}

/** The rows of a simulated month as they stand when it ends (模拟月份的案件事实), to be scored; the ids of its cases say that they are synthetic. */
export function listMonthFacts({ rulebook, store, until }: SimulatedMonth): AsyncIterable<FactsOfCase> {
  const rulebooks = { current: () => rulebook, find: () => rulebook }
  return listCaseFacts({ store, rulebooks }, { asOf: until })
}
