import { EngineError } from '../kernel/index.js'

/** A sum that is still exact (溢出检查); beyond 2^53 a number would silently lose its last digits. */
export function refuseOverflow(sum: number): number {
  if (!Number.isSafeInteger(sum))
    throw new EngineError(
      'evaluation/count-overflow',
      `A count or sum leaves the whole numbers below 2^53: ${sum}`
    )
  return sum
}
