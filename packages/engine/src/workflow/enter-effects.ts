import type { DraftRecord } from './advance-record.js'
import { append } from './append.js'
import type { Attempt } from './attempt.js'
import type { CompiledEffect } from './compiled-workflow.js'
import { makeClockEvent } from './make-clock-event.js'

/**
 * Enters in a record what its effects add to it (登记后续): clock events, one for each effect on a clock, and registers. `left` is
 * who held the case before.
 */
export function enterEffects(
  record: DraftRecord,
  attempt: Attempt,
  effects: readonly CompiledEffect[],
  left: string | undefined
): void {
  let { clockEvents } = record
  for (const effect of effects) {
    if (effect.kind === 'clock')
      clockEvents = append(clockEvents, makeClockEvent(attempt, effect, record, left))
    else if (effect.kind === 'register') enterRegister(record, effect.source.register)
  }
  record.clockEvents = clockEvents
}

/** Enters a register, once. */
export function enterRegister(record: DraftRecord, register: string): void {
  if (!record.registers.includes(register)) record.registers = append(record.registers, register)
}
