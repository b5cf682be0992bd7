import type { Entrustment, Issue, ResponsibilityPart, RoleBinding } from '@lijie/schema'
import { findResponsibilityFaults } from '@lijie/schema/responsibility-rules'
import type { Citation } from '../kernel/index.js'
import { compileLadder, mostLooks, type CompiledLadder } from './compile-ladder.js'
import { indexBodies } from './index-bodies.js'

/** What compiling responsibility needs. */
export interface ResponsibilityContext {
  readonly standard: string
  /** Cites an entry by its key, e.g. `bindings/collector`. */
  readonly cite: (key: string, article: string | undefined, evidence: Citation['evidence']) => Citation
}

/** Organs, roles, assignment rules and ladders (责任体系), ready to be asked. */
export interface CompiledResponsibility {
  readonly standard: string
  readonly part: ResponsibilityPart
  readonly cite: ResponsibilityContext['cite']
  /** Bindings by role, in file order. */
  readonly bindingsOf: ReadonlyMap<string, readonly RoleBinding[]>
  /** Entrustments by the organ that gives them. */
  readonly entrustmentsFrom: ReadonlyMap<string, readonly Entrustment[]>
  /** Areas by group. */
  readonly groups: ReadonlyMap<string, ReadonlySet<string>>
  /** Organs by the names that tables and reports write: their key and their aliases. */
  readonly bodies: ReadonlyMap<string, string>
  readonly ladders: ReadonlyMap<string, CompiledLadder>
}

/**
 * Compiles responsibility (责任体系编译): indexes organs, bindings and entrustments, and tries every combination of triggers of
 * every ladder, so that each has one next step.
 *
 * Issues: names of entries that do not exist, entrustments in a circle, faults of ladders and their conditions.
 */
export function compileResponsibility(
  part: ResponsibilityPart,
  { standard, cite }: ResponsibilityContext
): { readonly responsibility: CompiledResponsibility } | { readonly issues: readonly Issue[] } {
  const issues: Issue[] = [...findResponsibilityFaults(part)]
  const { areaGroups = {}, bindings, entrustments = [], ladders = {} } = part
  const budget = { left: mostLooks }
  const compiled = Object.entries(ladders).map(
    ([id, ladder]) => [id, compileLadder(id, ladder, `/ladders/${id}`, issues, budget)] as const
  )
  if (issues.length > 0) return { issues }
  const responsibility: CompiledResponsibility = {
    standard,
    part,
    cite,
    bindingsOf: groupBy(
      bindings.filter(({ notTaken }) => notTaken === undefined),
      ({ role }) => role
    ),
    entrustmentsFrom: groupBy(entrustments, ({ from }) => from),
    groups: new Map(Object.entries(areaGroups).map(([id, { areas }]) => [id, new Set(areas)])),
    bodies: indexBodies(part),
    ladders: new Map(compiled)
  }
  return { responsibility }
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group === undefined) groups.set(keyOf(item), [item])
    else group.push(item)
  }
  return groups
}
