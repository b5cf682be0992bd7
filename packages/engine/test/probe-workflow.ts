import type { FactDefinition } from '@lijie/schema'
import { isReason } from '../src/kernel/index.js'
import { listActors } from '../src/responsibility/index.js'
import type { Rulebook } from '../src/rulebook/index.js'
import { transition, type Actor, type CaseAction, type CaseRecord } from '../src/workflow/index.js'
import type { WorkflowTableCell } from '../src/workflow-graph/index.js'

/** What `transition` says to one attempt at what a cell is about. */
export type Probe =
  | { readonly code: string }
  /** The transition that was taken, and the state afterwards. */
  | { readonly transition: string; readonly to: string }

const at = Date.parse('2026-03-02T09:00:00+08:00')
const on = '2026-03-02'
const reported: Readonly<Record<string, unknown>> = { defects: ['missing'], safetyHazard: true }

/** What transition says to everything that is tried for a cell, in rounds and with clocks of every kind. */
export function probeCell(rulebook: Rulebook, cell: WorkflowTableCell): readonly Probe[] {
  const rounds = cell.refused === null ? [0, 1] : [0]
  return listAttempts(rulebook, cell).flatMap((action) =>
    rounds.flatMap((round) => {
      const record = createRecord(cell.state, findArea(rulebook), action.by, round)
      return listClockEvents(cell).map((clockEvents) =>
        readProbe(rulebook, cell, action, record === null ? null : { ...record, clockEvents })
      )
    })
  )
}

/** Actions of a cell (逐格试办): every actor in the role, result, value of the facts, target and trigger; one where all are refused. */
export function listAttempts(rulebook: Rulebook, cell: WorkflowTableCell): readonly CaseAction[] {
  const area = findArea(rulebook)
  const isOpen = cell.refused === null
  return listActorsOf(rulebook, cell.role, area).flatMap((by) =>
    (isOpen ? listFacts(rulebook) : [{}]).flatMap((facts) =>
      listPayloads(rulebook, cell, area, isOpen).map(
        (payload) => ({ type: cell.action, by, facts, ...payload }) as unknown as CaseAction
      )
    )
  )
}

function readProbe(
  rulebook: Rulebook,
  cell: WorkflowTableCell,
  action: CaseAction,
  record: CaseRecord | null
): Probe {
  const decision = transition(rulebook, record, action, at)
  if ('refused' in decision) return { code: decision.refused[0]?.code ?? '' }
  const rules = decision.because.map(({ rule }) => rule)
  const taken = cell.ways.find(({ transition: id }) => rules.includes(`transitions/${id}`))
  return { transition: taken?.transition ?? rules.join(' '), to: decision.value.record.state }
}

/** Clocks that were never started, run, stand still, were returned, have stopped: for actions that move them. */
function listClockEvents({ action }: WorkflowTableCell): readonly CaseRecord['clockEvents'][] {
  if (!['extend', 'suspend', 'resume', 'appeal', 'return', 'reassign', 'redispatch'].includes(action))
    return [[]]
  const start = createClockEvent('start', 1)
  return [
    [],
    [start],
    [start, createClockEvent('suspend', 2)],
    [start, createClockEvent('return', 2)],
    [start, createClockEvent('stop', 2)]
  ]
}

function createClockEvent(
  type: 'start' | 'suspend' | 'return' | 'stop',
  minute: number
): CaseRecord['clockEvents'][number] {
  const occurredAt = at - 600_000 + minute * 60_000
  return { type, id: `${minute}`, sequence: minute, occurredAt, clock: 'disposal' }
}

/** An area that the standard names, or one that its prefix takes in. */
function findArea({ responsibility }: Rulebook): string {
  const { areas = {}, openAreas } = responsibility?.part ?? {}
  const [named] = Object.entries(areas).filter(([, { validTo }]) => validTo === undefined || validTo >= on)
  return named?.[0] ?? (openAreas?.divisionPrefix ?? '').padEnd(6, '1')
}

/** Who may act in the role; somebody in any case, because what is refused before is refused to all. */
function listActorsOf({ responsibility }: Rulebook, role: string, area: string): readonly Actor[] {
  const found = responsibility === null ? [] : listActors(responsibility, role, area, on)
  const actors = isReason(found) ? [] : found
  const named = actors.map(({ organ, onBehalfOf }) => ({
    role,
    organ: nameMember(organ, area),
    ...(onBehalfOf !== null && { onBehalfOf: nameMember(onBehalfOf, area) })
  }))
  return named.length === 0 ? [{ role, organ: 'nobody' }] : named
}

function nameMember(organ: string, area: string): string {
  return organ.replace(':*', ':one').replace('@*', `@${area}`)
}

/** Every value of yes-or-no facts and codes, also unknown, with what the filing criteria need. */
function listFacts({ workflow, vocabulary }: Rulebook): readonly Readonly<Record<string, unknown>>[] {
  const known = Object.entries(reported).filter(([id]) => vocabulary.facts.has(id))
  let all: Readonly<Record<string, unknown>>[] = [Object.fromEntries(known)]
  for (const [id, definition] of Object.entries(workflow?.part.facts ?? {})) {
    const values = id === 'fromCase' ? [null] : listValues(definition)
    all = all.flatMap((facts) => values.map((value) => (value === null ? facts : { ...facts, [id]: value })))
  }
  return all
}

function listValues(definition: FactDefinition): readonly unknown[] {
  if (definition.type === 'boolean') return [null, true, false]
  return definition.type === 'code' ? [null, ...Object.keys(definition.values)] : [null]
}

/** What the action carries besides. */
function listPayloads(
  rulebook: Rulebook,
  { action, ways }: WorkflowTableCell,
  area: string,
  isOpen: boolean
): readonly object[] {
  const base = { ...payloadOf(area), case: action === 'report' ? 'a' : 'b', kind: 'component', code: '0101' }
  if (!isOpen)
    return [
      { ...base, result: 'pass', ladder: 'none', triggers: {}, to: 'nobody', agreed: true, granted: true }
    ]
  const roles = ways.flatMap(({ target }) => target?.roles ?? [])
  const targets = [...new Set(roles)].flatMap((role) =>
    listActorsOf(rulebook, role, area).map(({ organ }) => organ)
  )
  if (action === 'coordinate') return listClimbs(rulebook).map((climb) => ({ ...base, ...climb }))
  if (action === 'report') return [base, { ...base, splitFrom: 'b' }]
  if (action === 'verify' || action === 'confirm')
    return [
      { ...base, result: 'pass' },
      { ...base, result: 'fail' }
    ]
  const named = ['hand-over', 'notify'].includes(action)
    ? listNamed(ways, rulebook)
    : targets.map((to) => ({ to }))
  return [...named, { to: 'nobody' }].map((one) => ({ ...base, granted: true, ...one }))
}

function payloadOf(area: string): object {
  return {
    area,
    confirmed: true,
    into: 'b',
    duplicate: 'b',
    reporters: [],
    cases: ['c'],
    about: 'result'
  }
}

/** Whom the effects of these transitions tell about what, and where they hand over to. */
function listNamed(ways: WorkflowTableCell['ways'], { workflow }: Rulebook): readonly object[] {
  const transitions =
    workflow?.part.transitions.filter(({ id }) => ways.some((way) => way.transition === id)) ?? []
  return transitions.flatMap(({ effects = [] }) =>
    effects.flatMap((effect) => {
      if ('notify' in effect) return [{ to: effect.notify, about: effect.about }]
      return 'handOver' in effect ? [{ to: effect.handOver }] : []
    })
  )
}

/** Every combination of the triggers of every ladder. */
function listClimbs({ responsibility }: Rulebook): readonly object[] {
  return Object.entries(responsibility?.part.ladders ?? {}).flatMap(([ladder, { triggers = {} }]) => {
    let all: Readonly<Record<string, boolean>>[] = [{}]
    for (const trigger of Object.keys(triggers))
      all = all.flatMap((known) => [
        { ...known, [trigger]: true },
        { ...known, [trigger]: false }
      ])
    return all.map((known) => ({ ladder, triggers: known, agreed: true }))
  })
}

/** A case in the state; whoever acts holds it at every level. */
function createRecord(state: string | null, area: string, by: Actor, rounds: number): CaseRecord | null {
  if (state === null) return null
  const organ = by.onBehalfOf ?? by.organ
  return {
    case: 'a',
    version: 3,
    state,
    kind: 'component',
    code: '0101',
    area,
    areaGrade: null,
    unitGrid: null,
    criterion: 'component/0101/1',
    reportedAt: at - 1_000_000,
    filedAt: at - 900_000,
    endedAt: null,
    at: at - 100,
    facts: {},
    reporters: [],
    dispatched: [1, 2, 3, 4].map((level) => ({ level, organ, role: by.role, at: at - 200 })),
    rounds,
    returns: 0,
    extensions: 0,
    suspensions: 0,
    supervisions: 0,
    ladder: null,
    clockEvents: [],
    registers: [],
    continues: null,
    splitFrom: null,
    mergedInto: null,
    duplicates: []
  }
}
