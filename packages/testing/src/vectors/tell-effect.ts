import { formatInstant, type Rulebook } from '@lijie/engine'
import type { CaseEffect } from '@lijie/engine/workflow'

/**
 * An effect as vectors write it (后续事项): as workflow.json does, with what only a case knows: the unit of a clock event, how long
 * it is extended or suspended, the complainants, the organ.
 */
export function tellEffect(zone: Rulebook['timeLimits']['zone'], effect: CaseEffect): object {
  switch (effect.type) {
    case 'clock':
      return tellClock(zone, effect.event)
    case 'notify':
      return { notify: effect.to, about: effect.about, ...withoutEmpty({ reporters: effect.reporters }) }
    case 'task':
      return { task: effect.task, performer: effect.performer, ...withoutEmpty({ organ: effect.organ }) }
    case 'send':
      return { send: effect.message, to: effect.to }
    case 'register':
      return { register: effect.register }
    case 'hand-over':
      return { handOver: effect.to }
    case 'open-case':
      return {
        openCase: effect.case,
        ...withoutEmpty({ continues: effect.continues, splitFrom: effect.splitFrom })
      }
    case 'absorb':
      return { absorb: effect.case, duplicate: effect.duplicate, reporters: effect.reporters }
  }
}

/** Its id, sequence and instant say nothing that the place and the action do not. */
function tellClock(
  zone: Rulebook['timeLimits']['zone'],
  event: Extract<CaseEffect, { readonly type: 'clock' }>['event']
): object {
  const { type, clock, id: _id, sequence: _sequence, occurredAt: _occurredAt, ...rest } = event
  const tell = (name: string, value: unknown): unknown =>
    typeof value === 'number' && (name === 'until' || name === 'requestedAt')
      ? formatInstant(zone, value)
      : value
  const others = Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, tell(name, value)]))
  return { clock, event: type, ...withoutEmpty(others) }
}

function withoutEmpty(members: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(
    Object.entries(members).filter(([, value]) => value !== undefined && value !== null)
  )
}
