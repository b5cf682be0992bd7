import type { Entrustment } from '@lijie/schema'
import type { CompiledResponsibility } from './compile-responsibility.js'
import { holdsAt } from './holds-at.js'

/** In which role, where and when somebody acts for another one. */
export interface EntrustedTask {
  readonly role: string
  readonly area: string
  readonly on: string
}

/** A class that may act for another one, and the entrustments that lead to it. */
export interface EntrustedOrgan {
  readonly organ: string
  readonly chain: readonly Entrustment[]
}

/**
 * The organs that may act for an organ (受托机构), nearest first, each with the shortest chain of entrustments that cover the
 * role, the area and the day. An organ is reached once, so that entrustments in a circle end, too.
 */
export function findEntrustments(
  responsibility: CompiledResponsibility,
  organ: string,
  { role, area, on }: EntrustedTask
): readonly EntrustedOrgan[] {
  const reached = new Map<string, EntrustedOrgan>([[organ, { organ, chain: [] }]])
  for (const { organ: from, chain } of reached.values())
    for (const entrustment of responsibility.entrustmentsFrom.get(from) ?? []) {
      const covers = entrustment.roles.includes(role) && holdsAt(responsibility, entrustment, area, on)
      if (!covers || reached.has(entrustment.to)) continue
      reached.set(entrustment.to, { organ: entrustment.to, chain: [...chain, entrustment] })
    }
  return [...reached.values()].slice(1)
}
