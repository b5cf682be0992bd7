import { day } from './city.mjs'

const morning = Date.parse(`${day}T09:00:00+08:00`)
/** An hour of the demonstration passes in a second, so that deadlines can be seen to pass. */
const speed = 3600

/** The time of the demonstration: the same in every process that is told when it began. */
export function createClock(startedAt) {
  return () => morning + (Date.now() - startedAt) * speed
}
