import { isRefusal, type Rulebook } from '@lijie/engine'
import type { ClockState } from '@lijie/engine/clock'
import { transition, type CaseRecord } from '@lijie/engine/workflow'
import type { LocalizedText } from '@lijie/schema'
import { createRunner, type FiredTimer as RunnerTimer, type Runner, type Store } from '@lijie/runner'
import type { ReadScenario, ScenarioStep } from './read-scenario.js'
import type { CaseEnd, Timeline, TimelineEntry } from './timeline.js'

/** What a scenario is played with. */
export interface ScenarioRun {
  readonly rulebook: Rulebook
  readonly store: Store
  /** Begins the ids of its commands. */
  readonly name: string
}

/** A scenario that is being played. */
interface Stage {
  readonly run: ScenarioRun
  readonly runner: Runner
  readonly time: { now: number }
  readonly entries: TimelineEntry[]
  readonly records: Map<string, CaseRecord>
  /** When something is due in each case, earliest first. */
  readonly due: Map<string, readonly number[]>
}

/**
 * Plays a scenario through the runner (演示情景): its actions at their instants, and in between every timer at the instant at
 * which it is due.
 */
export async function playScenario({ steps, until }: ReadScenario, run: ScenarioRun): Promise<Timeline> {
  const time = { now: steps[0]?.at ?? until }
  const { rulebook } = run
  const find = (hash: string): Rulebook | undefined => (hash === rulebook.hash ? rulebook : undefined)
  const rulebooks = { current: () => rulebook, find }
  const runner = createRunner({ store: run.store, rulebooks, clock: () => time.now })
  const stage: Stage = { run, runner, time, entries: [], records: new Map(), due: new Map() }
  for (const [index, step] of steps.entries()) {
    await passTime(stage, step.at)
    await takeStep(stage, step, index)
    await fireDue(stage)
  }
  await passTime(stage, until)
  const head = await run.store.read((transaction) => transaction.readHead())
  return {
    entries: stage.entries,
    cases: await endCases(stage),
    until,
    head: head === null ? null : { sequence: head.sequence, hash: head.hash }
  }
}

async function takeStep(
  stage: Stage,
  { at, case: id, action, written }: ScenarioStep,
  index: number
): Promise<void> {
  const { runner, run, entries, records } = stage
  const before = records.get(id) ?? null
  const expectedVersion = before?.version ?? 0
  const result = await runner.submit({ id: `${run.name}-${index + 1}`, case: id, expectedVersion, action })
  const what = { at, case: id, action, note: written.note ?? null }
  if (isRefusal(result)) {
    const codes = result.refused.map(({ code }): string => code)
    const expected = written.refused ?? []
    const isExpected = codes.length === expected.length && codes.every((code) => expected.includes(code))
    entries.push({
      ...what,
      type: 'refused',
      state: before?.state ?? null,
      refused: result.refused,
      isExpected
    })
    return
  }
  const { record, effects } = result.value
  const from = before?.state ?? null
  const told = { from, to: record.state, because: result.because, effects }
  await keepRecord(stage, record)
  entries.push({ ...what, ...told, type: 'action', clocks: await readClocks(stage, id) })
  // Cases that were opened or took over reporters changed, too.
  for (const effect of effects)
    if (effect.type === 'open-case' || effect.type === 'absorb') await readRecord(stage, effect.case)
}

/** Lets time pass up to an instant; timers fire on the way, each at its own. */
async function passTime(stage: Stage, at: number): Promise<void> {
  for (;;) {
    const next = findNext(stage)
    if (next === undefined || next > at) break
    stage.time.now = next
    await fireDue(stage)
  }
  stage.time.now = Math.max(at, stage.time.now)
}

/** The next instant at which a clock of any case changes by itself. */
function findNext({ due, time }: Stage): number | undefined {
  let next: number | undefined
  for (const instants of due.values()) {
    const own = instants.find((at) => at > time.now)
    if (own !== undefined && (next === undefined || own < next)) next = own
  }
  return next
}

async function fireDue(stage: Stage): Promise<void> {
  for (;;) {
    const fired = await stage.runner.fireTimers({ worker: 'scenario' })
    if ('refused' in fired || fired.length === 0) return
    for (const one of fired) await tellTimer(stage, one)
  }
}

async function tellTimer(stage: Stage, { timer, outcome }: RunnerTimer): Promise<void> {
  const { entries, time } = stage
  const clock = (await readClocks(stage, timer.case)).find((one) => one.clock === timer.clock)
  entries.push({
    type: 'timer',
    at: time.now,
    case: timer.case,
    clock: timer.clock,
    change: timer.change,
    point: timer.point === null ? null : labelPoint(clock, timer.point)
  })
  if (outcome === 'resumed') await tellResume(stage, timer.case)
}

function labelPoint(clock: ClockState | undefined, id: string): LocalizedText | null {
  if (clock === undefined || clock.status === 'not-started') return null
  return [...clock.lights, ...clock.escalation].find((point) => point.id === id)?.label ?? null
}

/** What a timer did in a case, read in the journal: the runner acted by itself. */
async function tellResume(stage: Stage, id: string): Promise<void> {
  const { run, records, entries } = stage
  const before = records.get(id)
  if (before === undefined) return
  const events = await run.store.read((transaction) => transaction.readCase(id, before.version))
  const [event] = events
  if (event?.content.type !== 'action') return
  const { action } = event.content
  const taken = transition(run.rulebook, before, action, event.at)
  if (isRefusal(taken)) return
  await readRecord(stage, id)
  const { record, effects } = taken.value
  const told = { from: before.state, to: record.state, because: taken.because, effects, note: null }
  entries.push({
    type: 'action',
    at: event.at,
    case: id,
    action,
    ...told,
    clocks: await readClocks(stage, id)
  })
}

async function readRecord(stage: Stage, id: string): Promise<void> {
  const view = await stage.runner.readCase(id)
  if (!isRefusal(view)) await keepRecord(stage, view.value.record)
}

/** Keeps how a case stands; with its record its timers change, and with nothing else. */
async function keepRecord({ run, records, due }: Stage, record: CaseRecord): Promise<void> {
  records.set(record.case, record)
  const timers = await run.store.read((transaction) => transaction.listTimers(record.case))
  due.set(
    record.case,
    timers.map(({ at }) => at)
  )
}

/** The clocks of a case that were started, as they stand now. */
async function readClocks({ runner, time }: Stage, id: string): Promise<readonly ClockState[]> {
  const view = await runner.readCase(id, time.now)
  if (isRefusal(view) || isRefusal(view.value.clocks)) return []
  return Object.values(view.value.clocks.value.clocks).flatMap((clock) =>
    isRefusal(clock) || clock.value.status === 'not-started' ? [] : [clock.value]
  )
}

async function endCases(stage: Stage): Promise<readonly CaseEnd[]> {
  const ends: CaseEnd[] = []
  for (const id of stage.records.keys()) {
    await readRecord(stage, id)
    const record = stage.records.get(id)
    if (record !== undefined) ends.push({ record, clocks: await readClocks(stage, id) })
  }
  return ends
}
