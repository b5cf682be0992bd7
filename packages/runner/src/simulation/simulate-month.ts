import { answer, refuse, type Decision } from '@lijie/engine'
import type { CaseRecord } from '@lijie/engine/workflow'
import { createHash } from 'node:crypto'
import { createRunner } from '../runner/index.js'
import { toCaseFileRow, writeCaseFile } from './case-file.js'
import { defaultCityModel } from './default-city-model.js'
import { drawReports } from './draw-reports.js'
import type { JournalHead } from '../journal/index.js'
import { listMonthDays } from './list-month-days.js'
import { createCity, fireDueTimers, report, takeStep, type SimulatedCity } from './simulated-city.js'
import type { Simulation, SimulationInput } from './simulation.js'

const hour = 3_600_000

/**
 * Makes up a month of a city and handles it through the runner (模拟一个月的办理). Everything is drawn from a model with a seed:
 * the same input gives the same journal and the same case file, on every machine. Cases that are open when the month ends stay
 * open.
 *
 * Refused: `runner/store-not-empty`, `workflow/no-workflow`, and `simulation/nothing-to-report` where no criterion can be met.
 */
export async function simulateMonth(input: SimulationInput): Promise<Decision<Simulation>> {
  const { rulebook, month, seed, reports, store, model = defaultCityModel } = input
  const present = await store.read((transaction) => transaction.readHead())
  if (present !== null) return refuse('runner/store-not-empty', { events: present.sequence })
  if (rulebook.workflow === null) return refuse('workflow/no-workflow', {})
  const days = listMonthDays(month, rulebook.timeLimits.zone)
  const drawn = days.length === 0 ? [] : drawReports({ rulebook, model, days, seed }, reports)
  const [first] = drawn
  if (first === undefined) {
    return refuse('simulation/nothing-to-report', { standard: rulebook.workflow.standard })
  }
  const time = { now: first.at }
  const rulebooks = { current: () => rulebook, find: () => rulebook }
  const city = createCity(rulebook, model, createRunner({ store, rulebooks, clock: () => time.now }))
  for (const { at, story } of drawn) city.queue.push(at, { type: 'report', story })
  const until = days.at(-1)?.to ?? 0
  for (let at = days[0]?.from ?? 0; at <= until; at += hour) city.queue.push(at, { type: 'tick' })
  const reported = await playMonth(city, time, until, input.onProgress)
  const head = await store.read((transaction) => transaction.readHead())
  const kept = head === null ? null : { sequence: head.sequence, hash: head.hash }
  return answer({ ...summarize(city, until, kept), reports: reported }, [])
}

/** Everything that happens before an instant, in order; gives how many reports came in. */
async function playMonth(
  city: SimulatedCity,
  time: { now: number },
  until: number,
  onProgress: SimulationInput['onProgress']
): Promise<number> {
  let reported = 0
  for (let next = city.queue.pop(); next !== undefined && next.at < until; next = city.queue.pop()) {
    const { at, item } = next
    time.now = Math.max(at, time.now)
    if (item.type === 'tick') await fireDueTimers(city, at)
    else if (item.type === 'step') await takeStep(city, item.story, item.planned)
    else {
      await report(city, item.story, at)
      reported += 1
      if (reported % 20 === 0) onProgress?.(reported)
    }
  }
  return reported
}

function summarize(
  city: SimulatedCity,
  until: number,
  head: JournalHead | null
): Omit<Simulation, 'reports'> {
  const { rulebook, actions, timers, refused } = city
  const records = [...city.records.values()].toSorted((a, b) => (a.case < b.case ? -1 : 1))
  const rows = records.flatMap((record) => toCaseFileRow(rulebook, record) ?? [])
  const caseFile = writeCaseFile(rulebook, rows)
  const sum = (read: (record: CaseRecord) => number): number =>
    records.reduce((total, record) => total + read(record), 0)
  return {
    until,
    actions,
    timers,
    refused: Object.fromEntries([...refused].toSorted()),
    states: countStates(records),
    open: sum(({ endedAt }) => (endedAt === null ? 1 : 0)),
    reworks: sum(({ rounds }) => rounds),
    returns: sum(({ returns }) => returns),
    extensions: sum(({ extensions }) => extensions),
    suspensions: sum(({ suspensions }) => suspensions),
    caseFile,
    rows: rows.length,
    digest: createHash('sha256').update(caseFile).digest('hex'),
    head
  }
}

function countStates(records: readonly CaseRecord[]): Readonly<Record<string, number>> {
  const states = new Map<string, number>()
  for (const { state } of records) states.set(state, (states.get(state) ?? 0) + 1)
  return Object.fromEntries([...states].toSorted())
}
