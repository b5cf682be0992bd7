import type { Issue, TimeLimitsPart } from '@lijie/schema'
import { createIssue } from '@lijie/schema/issues'
import { layerPart, type EffectivePart } from '../layers/index.js'
import type { PartsContext, UnresolvedPart } from './resolve-parts.js'

/** Time limits that only the periods of duties are counted by, or that they are left open. */
export type OwnPeriods =
  | { readonly timeLimits: EffectivePart<TimeLimitsPart> }
  | { readonly open: UnresolvedPart }

/**
 * How the periods of duties are counted (义务期限的计算方法), where a standard leaves it to an instrument of its own by a delegation
 * `for` duties; null where none does: then they count as the time limits of cases do.
 */
export function resolvePeriods(
  context: PartsContext
): { readonly periods: OwnPeriods; readonly issues: readonly Issue[] } | null {
  const slots = listSlots(context)
  // One that is left open leaves all open: which duties it is about is not known here.
  const first = slots.find(({ bound }) => bound === undefined) ?? slots[0]
  if (first === undefined) return null
  const { slot, standard, article, bound: id } = first
  const open = { periods: { open: { part, slot, standard, article } }, issues: [] } as const
  // One that was not given at all is reported with the binding.
  if (id === undefined || !context.documents.has(id)) return open
  const second = slots.find(({ bound }) => bound !== undefined && bound !== id)
  const clash =
    second === undefined
      ? []
      : [
          createIssue('rulebook/slot-already-filled', {
            part,
            first: id,
            second: second.bound ?? '',
            slot: second.slot
          })
        ]
  const { effective, issues } = layerPart<'timeLimits'>(part, id, context)
  if (effective !== undefined) return { periods: { timeLimits: effective }, issues: [...issues, ...clash] }
  return {
    ...open,
    issues: [...issues, createIssue('rulebook/wrong-slot-part', { slot, id, part }), ...clash]
  }
}

const part = 'time-limits'

/** The slots by which standards leave to others how the periods of their duties are counted, and what is bound to each. */
function listSlots({ documents, bind }: PartsContext): readonly {
  readonly slot: string
  readonly standard: string
  readonly article: string
  readonly bound: string | undefined
}[] {
  return [...documents.values()].flatMap(({ standard: { id: standard, delegates = [] } }) =>
    delegates
      .filter((one) => one.for === 'duties')
      .map(({ slot, article = '' }) => {
        const to = Object.hasOwn(bind, slot) ? bind[slot] : undefined
        return { slot, standard, article, bound: typeof to === 'object' ? to.standard : to }
      })
  )
}

/** Ids of the standards that are bound for the periods of duties alone: what they leave to others is about cases, which they do not enter. */
export function listPeriodGivers({ documents, bind }: PartsContext): ReadonlySet<string> {
  const slots = [...documents.values()].flatMap(({ standard }) => standard.delegates ?? [])
  const periodSlots = new Set(slots.filter((one) => one.for === 'duties').map(({ slot }) => slot))
  const bound = Object.entries(bind).map(
    ([slot, to]) => [periodSlots.has(slot), typeof to === 'string' ? to : to.standard] as const
  )
  const others = new Set(bound.flatMap(([isPeriod, id]) => (isPeriod ? [] : [id])))
  return new Set(bound.flatMap(([isPeriod, id]) => (isPeriod && !others.has(id) ? [id] : [])))
}
