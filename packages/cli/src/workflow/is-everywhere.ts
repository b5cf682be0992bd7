import type { Transition } from '@lijie/schema'

/** A transition that stays in so many states or more is told once, not in each of them. */
const manyStates = 4

/** Whether something may be done in many states without leaving them (多个状态通用). */
export function isEverywhere({ from = [], to }: Transition): boolean {
  return to === undefined && from.length >= manyStates
}
