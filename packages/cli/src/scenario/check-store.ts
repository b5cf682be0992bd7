import type { Rulebook } from '@lijie/engine'
import { formatInstant } from '@lijie/engine/calendar'
import type { Store } from '@lijie/runner'
import { createFailure } from '../cli-failure.js'
import { chooseZone } from './choose-zone.js'
import type { ReadScenario } from './read-scenario.js'

/**
 * Looks whether a scenario can be played into a store (核对存储): its journal must not have gone on past the first action, be it
 * by another story or by this one, which is so never played twice.
 *
 * @throws CliFailure scenario/store-is-ahead.
 */
export async function checkStore(store: Store, { steps }: ReadScenario, rulebook: Rulebook): Promise<void> {
  const [first] = steps
  const head = await store.read((transaction) => transaction.readHead())
  if (first === undefined || head === null || head.at <= first.at) return
  const last = formatInstant(chooseZone(rulebook), head.at)
  throw createFailure('scenario/store-is-ahead', { last, at: first.written.at })
}
