import type { StandardDocument } from '@lijie/schema'

/** The names that could stand in a place of responsibility.json and workflow.json instead of the one that does. */
export interface HandlingNames {
  /** By the key of the place, the object it stands in and where that is; empty where no names stand there. */
  readonly of: (
    key: string,
    node: Readonly<Record<string, unknown>>,
    path: readonly (string | number)[]
  ) => readonly string[]
}

type Lists = Readonly<
  Record<
    'areas' | 'areaGroups' | 'organs' | 'roles' | 'states' | 'triggers' | 'facts' | 'clocks',
    readonly string[]
  >
>

/** The list from which the name under a key is drawn; `to` and `from` are organs in an entrustment, states in a transition. */
const listOf: Readonly<Record<string, keyof Lists>> = {
  areas: 'areas',
  areaGroups: 'areaGroups',
  certifiedBy: 'organs',
  clock: 'clocks',
  decider: 'organs',
  from: 'states',
  notify: 'roles',
  onFailure: 'triggers',
  organ: 'organs',
  performer: 'roles',
  role: 'roles',
  roles: 'roles',
  states: 'states',
  succeededBy: 'areas',
  to: 'states'
}

/** Collects the names of a document: organs, areas, roles, states, triggers, and the clocks its workflow speaks of. */
export function listHandlingNames({ responsibility, workflow, timeLimits }: StandardDocument): HandlingNames {
  const effects = (workflow?.transitions ?? []).flatMap((transition) => transition.effects ?? [])
  const clocks = effects.flatMap((effect) => ('clock' in effect ? [effect.clock] : []))
  const ladders = Object.values(responsibility?.ladders ?? {})
  const lists: Lists = {
    areas: Object.keys(responsibility?.areas ?? {}),
    areaGroups: Object.keys(responsibility?.areaGroups ?? {}),
    organs: Object.keys(responsibility?.organs ?? {}),
    roles: Object.keys(responsibility?.roles ?? {}),
    states: Object.keys(workflow?.states ?? {}),
    triggers: ladders.flatMap(({ triggers }) => Object.keys(triggers)),
    facts: Object.keys(workflow?.facts ?? {}),
    clocks: [...new Set([...clocks, ...Object.keys(timeLimits?.clocks ?? {})])]
  }
  return {
    of: (key, node, [part]) => {
      if (key === 'fact') return part === 'responsibility' ? lists.triggers : lists.facts
      if ((key === 'from' || key === 'to') && !('action' in node)) return 'roles' in node ? lists.organs : []
      const list = Object.hasOwn(listOf, key) ? listOf[key] : undefined
      return list === undefined ? [] : lists[list]
    }
  }
}
