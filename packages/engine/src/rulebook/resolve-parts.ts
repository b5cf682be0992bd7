import type { Issue, StandardDocument } from '@lijie/schema'
import { createIssue } from '@lijie/schema/issues'
import {
  layeredParts,
  layerPart,
  listLayers,
  type EffectivePart,
  type LayerContext,
  type LayeredKey,
  type LayeredPart
} from '../layers/index.js'
import type { BoundStandard } from './compile-rulebook.js'
import { listMainStandards } from './list-main-standards.js'
import { listPeriodGivers, resolvePeriods, type OwnPeriods } from './resolve-periods.js'

/** A part that a standard leaves to another instrument, while nothing is bound to its slot (未绑定的委托). */
export interface UnresolvedPart {
  readonly part: LayeredPart
  readonly slot: string
  /** Id of the standard that delegates. */
  readonly standard: string
  /** Where it says so; empty when it does not say. */
  readonly article: string
}

/** The parts of a composition, each from the one standard that gives it, and those that are still left open. */
export type ResolvedParts = {
  readonly [K in LayeredKey]?: EffectivePart<NonNullable<StandardDocument[K]>>
} & {
  readonly unresolved: Readonly<Partial<Record<LayeredPart, UnresolvedPart>>>
  /** How the periods of duties are counted, where that is left to an instrument of its own. */
  readonly periods?: OwnPeriods
}

/** What resolving needs: the standards, the bindings, and what layering needs. */
export interface PartsContext extends LayerContext {
  readonly bind: Readonly<Record<string, string | BoundStandard>>
  readonly onlyTime?: true | undefined
}

/** A standard that gives a part: by itself or what it builds on, or because it is bound to a slot. */
interface Giver {
  readonly standard: string
  readonly slot?: string
}

/** Finds who gives each part (来源), and puts it together. Precedence is declared, by extends and bind, never inferred. */
export function resolveParts(context: PartsContext): {
  readonly parts: ResolvedParts
  readonly issues: readonly Issue[]
} {
  const issues: Issue[] = []
  const mains = listMainStandards(context)
  const parts: Record<string, unknown> = {}
  /** Parts that somebody should give and does not: why is said already. */
  const given = new Set<LayeredPart>()
  const unresolved: Partial<Record<LayeredPart, UnresolvedPart>> = {}
  for (const part of Object.keys(layeredParts) as LayeredPart[]) {
    const giver = chooseGiver(part, listGivers(part, mains, context), issues)
    const open = findOpenDelegation(part, context)
    if (giver === undefined) {
      if (open !== undefined) unresolved[part] = open
      continue
    }
    if (open !== undefined && open.isPrimary && !areRelated(open.standard, giver.standard, context)) {
      const { standard, slot } = open
      if (giver.slot === undefined)
        issues.push(createIssue('rulebook/unbound-provider', { part, standard, slot, other: giver.standard }))
    }
    const { effective, issues: found } = layerPart(part, giver.standard, context)
    for (const issue of found) issues.push(issue)
    if (effective !== undefined) parts[layeredParts[part].key] = effective
    else {
      given.add(part)
      issues.push(...refuseGiver(part, giver, context))
    }
  }
  const periods = resolvePeriods(context)
  issues.push(...(periods?.issues ?? []))
  const resolved = {
    ...parts,
    ...(periods === null ? {} : { periods: periods.periods }),
    unresolved: followCriteria(unresolved, parts)
  }
  return {
    parts: resolved as unknown as ResolvedParts,
    issues: [...issues, ...listMissing(resolved, given, context)]
  }
}

/** A bound standard without the part of its slot; one that was not even given is reported with the binding. */
function refuseGiver(part: LayeredPart, { standard: id, slot }: Giver, { documents }: PartsContext): Issue[] {
  if (slot === undefined || !documents.has(id)) return []
  return [createIssue('rulebook/wrong-slot-part', { slot, id, part })]
}

function listGivers(part: LayeredPart, mains: readonly string[], context: PartsContext): Giver[] {
  const { documents, bind } = context
  const { key } = layeredParts[part]
  const gives = (id: string): boolean => {
    const { [key]: own, overrides } = documents.get(id) ?? {}
    return own !== undefined || overrides?.changes.some((change) => change.part === part) === true
  }
  const own = mains.filter((id) => listLayers(id, documents).some(gives))
  const bound = listDelegations(part, context).flatMap(({ slot }) => {
    const to = Object.hasOwn(bind, slot) ? bind[slot] : undefined
    return to === undefined ? [] : [{ slot, standard: typeof to === 'string' ? to : to.standard }]
  })
  return [...own.map((standard) => ({ standard })), ...bound]
}

function chooseGiver(part: LayeredPart, givers: readonly Giver[], issues: Issue[]): Giver | undefined {
  const [first, ...others] = givers
  const second = others.find(({ standard, slot }) => standard !== first?.standard || slot === undefined)
  if (first !== undefined && second !== undefined) {
    const params = { part, first: first.standard, second: second.standard }
    const { slot } = second
    issues.push(
      slot === undefined
        ? createIssue('rulebook/conflicting-parts', params)
        : createIssue('rulebook/slot-already-filled', { ...params, slot })
    )
  }
  return first
}

/** The delegations whose slot gives a part, itself or along with another one. */
function listDelegations(
  part: LayeredPart,
  context: PartsContext
): (Omit<UnresolvedPart, 'part'> & { readonly isPrimary: boolean })[] {
  const aside = listPeriodGivers(context)
  const standards = [...context.documents.values()].filter(({ standard }) => !aside.has(standard.id))
  return standards.flatMap(({ standard }) =>
    (standard.delegates ?? [])
      .filter((one) => one.for === undefined && (one.part === part || one.with?.includes(part) === true))
      .map(({ slot, article = '', part: primary }) => ({
        slot,
        standard: standard.id,
        article,
        isPrimary: primary === part
      }))
  )
}

function findOpenDelegation(
  part: LayeredPart,
  context: PartsContext
): (UnresolvedPart & { readonly isPrimary: boolean }) | undefined {
  const open = listDelegations(part, context).filter(({ slot }) => !Object.hasOwn(context.bind, slot))
  const found = open.find(({ isPrimary }) => isPrimary) ?? open[0]
  return found && { part, ...found }
}

function areRelated(a: string, b: string, { documents }: PartsContext): boolean {
  return listLayers(a, documents).includes(b) || listLayers(b, documents).includes(a)
}

/** Facts and classification serve the criteria: while these are left open, they may be, too. */
function followCriteria(
  unresolved: Readonly<Partial<Record<LayeredPart, UnresolvedPart>>>,
  parts: Readonly<Record<string, unknown>>
): ResolvedParts['unresolved'] {
  const followed = { ...unresolved }
  const { criteria } = unresolved
  if (criteria === undefined) return followed
  for (const part of ['facts', 'taxonomy'] as const) {
    if (parts[part] === undefined) followed[part] ??= { ...criteria, part }
  }
  return followed
}

/** Parts without which a rulebook decides nothing, given by nobody and left to nobody; duties are answered without cases. */
function listMissing(
  {
    unresolved,
    ...parts
  }: { readonly unresolved: ResolvedParts['unresolved'] } & Readonly<Record<string, unknown>>,
  given: ReadonlySet<LayeredPart>,
  { onlyTime }: PartsContext
): Issue[] {
  const hasCases =
    parts['criteria'] !== undefined || given.has('criteria') || unresolved.criteria !== undefined
  const timed: readonly LayeredPart[] = onlyTime === true ? ['time-limits'] : []
  const needed: readonly LayeredPart[] =
    hasCases || (onlyTime !== true && parts['duties'] === undefined)
      ? ['facts', 'taxonomy', 'criteria', 'time-limits']
      : timed
  return needed
    .filter((part) => !given.has(part))
    .filter((part) => parts[layeredParts[part].key] === undefined && unresolved[part] === undefined)
    .map((part) => createIssue('rulebook/missing-part', { part: layeredParts[part].key }))
}
