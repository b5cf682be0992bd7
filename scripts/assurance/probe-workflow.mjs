// Questions about every cell of a workflow: who could act, on a case in that state, with all that an action might carry.
import { listActors } from '@lijie/engine'

const hourMs = 3_600_000

/** Events of a clock that its rule may refuse. */
const asking = new Set(['extend', 'suspend', 'pause', 'resume', 'return', 'appeal'])

/** Makes the questions for a rulebook, on its day at noon in China; with `full` in every area and for every value of the facts. */
export function createProbe(rulebook, full = false) {
  const { on, workflow, responsibility } = rulebook
  const at = Date.parse(`${on}T04:00:00Z`)
  const areas = full ? listAreas(responsibility, on) : listAreas(responsibility, on).slice(0, 2)
  const subject = findSubject(rulebook)
  const variants = (full ? listFacts : listFewFacts)(workflow.part)
  const actorsOf = (role, area) => {
    const found = listActors(responsibility, role, area, on)
    return 'code' in found ? [] : found.map((actor) => fill(actor, area))
  }
  const ask = (cell, area, by, facts, more) => {
    const ways = cell.ways.flatMap(({ target }) => target?.roles ?? [])
    const to = ways.flatMap((role) => actorsOf(role, area))[0]?.organ ?? by.organ
    const record = cell.state === null ? null : createRecord(cell.state, area, at - hourMs, by, subject)
    const known = { ...subject.facts, ...facts }
    const clockEvents = startClocks(cell, workflow.part, at - hourMs, to)
    return {
      record: record && { ...record, clockEvents },
      action: createAction(cell, workflow.part, { by, to, area, facts: known, subject, ...more }),
      at
    }
  }
  return {
    listQuestions: (cell) =>
      areas.flatMap((area) =>
        actorsOf(cell.role, area).flatMap((actor) =>
          variants.flatMap((facts) =>
            listPayloads(cell, responsibility.part).map((more) =>
              ask(cell, area, { role: cell.role, ...actor }, facts, more)
            )
          )
        )
      ),
    listStrangers: (cell) =>
      areas
        .slice(0, 1)
        .map((area) =>
          ask(cell, area, { role: cell.role, organ: 'nobody' }, {}, { result: 'pass', triggers: {} })
        )
  }
}

/** A matter that meets a filing criterion, by the first of its examples that applies; any where there are no criteria. */
function findSubject({ criteria }) {
  for (const { id, examples = [] } of criteria.part.rows) {
    const found = examples.find(({ applies }) => applies === true)
    const [kind, code] = id.split('/')
    if (found !== undefined) return { kind, code, criterion: id, facts: found.facts }
  }
  return { kind: 'component', code: '0101', criterion: null, facts: {} }
}

/** Both results; a report of its own or from another case; on a ladder every combination of its triggers besides. */
function listPayloads({ action, ways }, { ladders = {} }) {
  const results = ['pass', 'fail'].map((result) => ({ result, triggers: {} }))
  if (action === 'report') return [{}, { splitFrom: 'P-0' }].map((origin) => ({ ...results[0], origin }))
  if (action !== 'coordinate' || ways.length === 0) return results
  return [
    ...results,
    ...Object.entries(ladders).flatMap(([ladder, { triggers }]) =>
      combine(Object.keys(triggers), [true, false]).map((known) => ({
        result: 'pass',
        ladder,
        triggers: known
      }))
    )
  ]
}

/** The areas of the day, or one that the standard leaves open. */
function listAreas({ part: { areas = {}, openAreas } }, on) {
  const named = Object.entries(areas)
    .filter(([, { validFrom = on, validTo = on }]) => validFrom <= on && on <= validTo)
    .map(([id]) => id)
  const open = openAreas === undefined ? [] : [openAreas.divisionPrefix.padEnd(6, '1')]
  return [...named, ...open]
}

/** Nothing known, and every yes-or-no true or false. */
function listFewFacts(part) {
  const ids = listTruths(part)
  return [{}, ...[true, false].map((value) => Object.fromEntries(ids.map((id) => [id, value])))]
}

/** Every yes-or-no true, false or not known. */
function listFacts(part) {
  return combine(listTruths(part), [undefined, true, false])
}

function listTruths({ facts = {} }) {
  return Object.entries(facts).flatMap(([id, { type }]) =>
    type === 'boolean' && id !== 'fromCase' ? [id] : []
  )
}

/** Every combination of values of these names. */
function combine(names, values) {
  let all = [{}]
  for (const name of names)
    all = all.flatMap((known) =>
      values.map((value) => (value === undefined ? known : { ...known, [name]: value }))
    )
  return all
}

/** Clocks of which something is asked run already; the others were never started. */
function startClocks({ ways }, { transitions }, at, unit) {
  const taken = transitions.filter(({ id }) => ways.some(({ transition }) => transition === id))
  const effects = taken.flatMap(({ effects: all = [] }) => all).filter(({ event }) => asking.has(event))
  const clocks = new Set(effects.flatMap(({ clock }) => clock ?? []))
  return [...clocks].map((clock, place) => ({
    type: 'start',
    id: `0-${place}`,
    sequence: place,
    occurredAt: at,
    clock,
    unit
  }))
}

/** A possible actor by name: any member, any area. */
function fill({ organ, onBehalfOf }, area) {
  const name = (text) => text.replace(':*', ':someone').replace('@*', `@${area}`)
  return { organ: name(organ), ...(onBehalfOf === null ? {} : { onBehalfOf: name(onBehalfOf) }) }
}

/** A case in a state, held at every level by who asks. */
function createRecord(state, area, at, { organ, role }, { kind, code, criterion }) {
  const dispatched = [1, 2, 3, 4].map((level) => ({ level, organ, role, at }))
  return {
    case: 'P-1',
    version: 7,
    state,
    kind,
    code,
    area,
    areaGrade: null,
    unitGrid: null,
    criterion,
    reportedAt: at,
    filedAt: at,
    endedAt: null,
    at,
    facts: {},
    reporters: ['r-1'],
    dispatched,
    rounds: 0,
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

/** An action with all that one of its type might need. */
function createAction({ action: type, role }, part, asked) {
  const { by, to, area, facts, subject, result, triggers } = asked
  const own = part.transitions.find((one) => one.action === type && one.roles.includes(role))
  const named = (own?.effects ?? []).find((effect) => 'handOver' in effect || 'notify' in effect)
  const about = named?.about ?? 'matter'
  const other = { 'hand-over': named?.handOver ?? 'elsewhere', notify: named?.notify ?? 'complainant' }
  return {
    type,
    by,
    facts,
    case: type === 'report' ? 'P-1' : 'P-2',
    ...asked.origin,
    kind: subject.kind,
    area,
    code: subject.code,
    to: other[type] ?? to,
    about,
    result,
    confirmed: true,
    granted: true,
    agreed: true,
    triggers,
    ladder: asked.ladder ?? own?.ladder ?? 'unclear',
    into: 'P-2',
    duplicate: 'P-2',
    reporters: ['r-2'],
    cases: ['P-2']
  }
}
