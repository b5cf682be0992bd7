import type { Rulebook } from '../src/rulebook/index.js'
import {
  actionTypes,
  listActions,
  transition,
  type CaseAction,
  type CaseRecord,
  type CaseStep,
  type PossibleAction,
  type RecordedAction
} from '../src/workflow/index.js'

/** The numbers by which a step of a walk makes its choices. */
export type Dice = readonly [which: number, actor: number, payload: number, minutes: number]

/** A random walk through a workflow: what was taken, the records it led to, and what was refused on the way. */
export interface Walk {
  readonly taken: readonly RecordedAction[]
  readonly steps: readonly CaseStep[]
  readonly refused: readonly {
    readonly record: CaseRecord | null
    readonly action: CaseAction
    readonly at: number
    readonly code: string
  }[]
}

/** Monday 2 March 2026, 09:00 in Shanghai. */
const begun = Date.UTC(2026, 2, 2, 1)
const minuteMs = 60_000

/**
 * Walks: at every step one of the actions that `listActions` names is filled in and tried; now and then (when `which` is divisible
 * by five) any action at all, by anybody.
 */
export function walkWorkflow(rulebook: Rulebook, dice: readonly Dice[]): Walk {
  const [taken, steps, refused] = [[], [], []] as [RecordedAction[], CaseStep[], Walk['refused'][number][]]
  let record: CaseRecord | null = null
  let at = begun
  for (const throws of dice) {
    const [which, , , minutes] = throws
    at += minutes * minuteMs
    const listed = listActions(rulebook, record, at)
    const all = 'refused' in listed ? [] : listed.value.actions
    // Ends are rare, or no walk would go deep into a case.
    const open = all.filter(({ to }) => rulebook.workflow?.part.states[to]?.kind !== 'end')
    const possible = which % 13 === 0 || open.length === 0 ? all : open
    const chosen = possible[which % Math.max(possible.length, 1)]
    const isWild = chosen === undefined || which % 5 === 0
    const action = isWild ? createWild(rulebook, throws) : createAction(rulebook, record, chosen, throws)
    const step = transition(rulebook, record, action, at)
    if ('refused' in step) refused.push({ record, action, at, code: step.refused[0]?.code ?? '' })
    else {
      taken.push({ action, at })
      steps.push(step.value)
      ;({ record } = step.value)
    }
  }
  return { taken, steps, refused }
}

/** Any action in any role; most are refused. */
function createWild(rulebook: Rulebook, [which, actor, payload]: Dice): CaseAction {
  const roles = Object.keys(rulebook.responsibility?.part.roles ?? {})
  const organs = Object.keys(rulebook.responsibility?.part.organs ?? {})
  const role = roles[actor % roles.length] ?? ''
  const organ = nameMember(organs[payload % organs.length] ?? '', areaOf(rulebook), payload)
  const type = which % 3 === 0 ? 'levitate' : actionTypes[which % actionTypes.length]
  return { ...payloadOf(rulebook, payload), type, by: { organ, role } } as unknown as CaseAction
}

/** An action as `listActions` says it may be taken. */
function createAction(
  rulebook: Rulebook,
  record: CaseRecord | null,
  possible: PossibleAction,
  [, actor, payload]: Dice
): CaseAction {
  const { action: type, roles, holder, result, ladder, target, effects } = possible
  const area = record?.area ?? areaOf(rulebook)
  const role = roles[actor % roles.length]
  const actors = role?.actors ?? []
  const one = actors[payload % Math.max(actors.length, 1)]
  const found = one?.organ ?? reporterOf(rulebook, role?.role ?? '')
  const targets = target?.roles.flatMap(({ actors: some }) => some.map(({ organ }) => organ)) ?? []
  const to = targets[payload % Math.max(targets.length, 1)]
  const named = effects.flatMap((effect) =>
    'notify' in effect
      ? [{ to: effect.notify, about: effect.about }]
      : 'handOver' in effect
        ? [{ to: effect.handOver }]
        : []
  )
  const isNaming = type === 'notify' || type === 'hand-over'
  const organ = holder ?? nameMember(found, area, payload)
  const onBehalfOf = holder === null ? one?.onBehalfOf : null
  const isOwnCase = type === 'report'
  return {
    ...payloadOf(rulebook, payload),
    ...(to === undefined ? {} : { to: nameMember(to, area, payload) }),
    ...(isNaming ? named[payload % Math.max(named.length, 1)] : {}),
    ...(result === null ? {} : { result }),
    ...(ladder === null ? {} : { ladder }),
    ...(isOwnCase ? { case: 'W-1' } : {}),
    type,
    by: {
      organ,
      role: role?.role ?? '',
      ...(onBehalfOf == null ? {} : { onBehalfOf: nameMember(onBehalfOf, area, payload) })
    }
  } as unknown as CaseAction
}

/** Before the report no actors are listed: who is bound to the role. */
function reporterOf({ responsibility }: Rulebook, role: string): string {
  const binding = responsibility?.part.bindings.find((one) => one.role === role)
  const { openMembers, perArea } = responsibility?.part.organs[binding?.organ ?? ''] ?? {}
  return `${binding?.organ ?? 'nobody'}${openMembers === true ? ':*' : ''}${perArea === true ? '@*' : ''}`
}

function nameMember(organ: string, area: string, payload: number): string {
  return organ.replace(':*', payload % 2 === 0 ? ':one' : ':two').replace('@*', `@${area}`)
}

/** All that an action might carry: facts that mostly meet the filing criteria, and the rest by the number. */
function payloadOf({ responsibility, workflow, vocabulary }: Rulebook, payload: number): object {
  const all = { defects: ['damaged', 'missing'], damagedArea: 30, safetyHazard: true }
  const known = Object.entries(all).filter(([id]) => vocabulary.facts.has(id))
  const own = Object.entries(workflow?.part.facts ?? {}).flatMap(
    ([id, definition], place): readonly (readonly [string, unknown])[] => {
      if (id === 'fromCase') return []
      if (definition.type === 'boolean') return [[id, Math.floor(payload / 2 ** place) % 2 === 0]]
      const values = definition.type === 'code' ? Object.keys(definition.values) : []
      return values.length === 0 ? [] : [[id, values[payload % values.length]]]
    }
  )
  const [ladder, { triggers = {} } = {}] =
    Object.entries(responsibility?.part.ladders ?? {})[0] ?? (['none', {}] as const)
  const holding = Object.keys(triggers).map((id, place) => [id, Math.floor(payload / 3 ** place) % 3 === 0])
  const isEven = payload % 2 === 0
  return {
    facts: Object.fromEntries([...known, ...own]),
    case: 'W-2',
    kind: 'component',
    code: '0101',
    area: areaOf({ responsibility }),
    result: isEven ? 'pass' : 'fail',
    granted: isEven,
    agreed: isEven,
    ladder,
    triggers: Object.fromEntries(holding),
    confirmed: true,
    about: 'matter',
    to: 'nobody',
    into: 'W-3',
    duplicate: `W-${4 + (payload % 3)}`,
    reporters: ['r-2'],
    cases: ['W-5'],
    ...(payload % 3 === 0 ? { splitFrom: 'W-0' } : {})
  }
}

/** An area that the standard names, or one that its prefix takes in. */
function areaOf({ responsibility }: Pick<Rulebook, 'responsibility'>): string {
  const { areas = {}, openAreas } = responsibility?.part ?? {}
  const named = Object.entries(areas).find(([, { validTo }]) => validTo === undefined)
  return named?.[0] ?? (openAreas?.divisionPrefix ?? '').padEnd(6, '1')
}
