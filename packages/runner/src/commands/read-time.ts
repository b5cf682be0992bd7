import { createReason, EngineError, type Reason } from '@lijie/engine/kernel'
import type { StoredHead } from '../store/index.js'
import type { RunnerContext } from './runner-context.js'

/**
 * The instant at which something is recorded (记录时间): now, or that of the last event where the clock is behind it by no more
 * than clocks of several workers may differ.
 */
export function readTime(
  { clock, skewMs }: Pick<RunnerContext, 'clock' | 'skewMs'>,
  head: StoredHead | null
): number | Reason {
  const now = clock()
  if (!Number.isSafeInteger(now))
    throw new EngineError('runner/invalid-clock', `The clock gives ${now}, not epoch milliseconds`)
  const last = head?.at ?? now
  if (now >= last) return now
  if (last - now <= skewMs) return last
  const [shown, recorded] = [now, last].map((at) => new Date(at).toISOString()) as [string, string]
  return createReason('runner/clock-goes-back', { now: shown, last: recorded })
}
