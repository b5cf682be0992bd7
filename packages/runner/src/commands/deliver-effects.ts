import type { Refusal } from '@lijie/engine/kernel'
import type { RunnerEffect } from '../outbox/index.js'
import type { StoredEffect } from '../store/index.js'
import { withRetries } from './carry-out.js'
import type { RunnerContext } from './runner-context.js'
import type { TimerRequest } from './fire-timers.js'

/** An effect on its way out (待发事项): the same key always means the same effect, however often it comes. */
export interface DeliveredEffect extends StoredEffect {
  readonly effect: RunnerEffect
  /** How often it was handed out, this time included. */
  readonly attempt: number
}

/** Who delivers, and how. */
export interface DeliveryRequest extends TimerRequest {
  /** Resolves when the receiver has it; what it throws is told, and the effect comes again when the lease has ended. */
  readonly send: (effect: DeliveredEffect) => Promise<void>
}

/** What a round of deliveries did (投递结果). */
export interface Delivery {
  readonly sent: readonly string[]
  readonly failed: readonly { readonly key: string; readonly error: unknown }[]
}

/**
 * Delivers effects that wait in the outbox (投递), in the order of the journal, at least once: a worker that dies between
 * sending and saying so makes an effect leave again, with the same key, so receivers drop keys they have seen.
 */
export async function deliverEffects(
  context: RunnerContext,
  { worker, send, limit = 100, leaseMs = 60_000 }: DeliveryRequest
): Promise<Delivery | Refusal> {
  const { store } = context
  const request = { worker, limit, leaseMs, now: context.clock() }
  const claimed = await withRetries(() => store.write((transaction) => transaction.claimEffects(request)))
  if ('refused' in claimed) return claimed
  const sent: string[] = []
  const failed: { key: string; error: unknown }[] = []
  for (const { item, attempt } of claimed) {
    const { key } = item
    try {
      await send({ ...item, effect: item.effect as RunnerEffect, attempt })
    } catch (error) {
      failed.push({ key, error })
      continue
    }
    const done = await withRetries(() => store.write((transaction) => transaction.finishEffect(key, worker)))
    if (typeof done !== 'boolean') return done
    sent.push(key)
  }
  return { sent, failed }
}
