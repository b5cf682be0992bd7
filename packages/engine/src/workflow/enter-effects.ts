import type { DraftRecord } from './advance-record.js'
import { append } from './append.js'
import type { CaseEffect } from './case-effect.js'

/** Enters in a record what its effects add to it (登记后续): clock events and registers. */
export function enterEffects(record: DraftRecord, effects: readonly CaseEffect[]): void {
  for (const effect of effects) {
    if (effect.type === 'clock') record.clockEvents = append(record.clockEvents, effect.event)
    else if (effect.type === 'register' && !record.registers.includes(effect.register))
      record.registers = append(record.registers, effect.register)
  }
}
