import { isRefusal, type Reason, type Rulebook } from '@lijie/engine'
import { formatInstant } from '@lijie/engine/calendar'
import type { CaseRecord } from '@lijie/engine/workflow'
import type { Runner } from '../runner/index.js'
import type { CaseStory } from './case-story.js'
import type { CityModel } from './city-model.js'
import { createRandom } from './create-random.js'
import { createEventQueue, type EventQueue } from './event-queue.js'
import { planReport, planStep, type PlannedCase, type PlannedStep } from './plan-step.js'

/** What comes next in the city: a report, a step in a case, or a look at the timers. */
type CityEvent =
  | { readonly type: 'report'; readonly story: CaseStory }
  | { readonly type: 'step'; readonly story: CaseStory; readonly planned: PlannedStep }
  | { readonly type: 'tick' }

/** A city in which things happen (模拟中的城市): its cases as they stand, and what comes next. */
export interface SimulatedCity {
  readonly rulebook: Rulebook
  readonly model: CityModel
  readonly runner: Runner
  readonly queue: EventQueue<CityEvent>
  readonly stories: Map<string, CaseStory>
  readonly records: Map<string, CaseRecord>
  /** The plan that holds, by case: one that was made before something else happened is dropped. */
  readonly plans: Map<string, PlannedStep>
  readonly refused: Map<string, number>
  actions: number
  timers: number
}

/** A city without cases. */
export function createCity(rulebook: Rulebook, model: CityModel, runner: Runner): SimulatedCity {
  return {
    rulebook,
    model,
    runner,
    queue: createEventQueue(),
    stories: new Map(),
    records: new Map(),
    plans: new Map(),
    refused: new Map(),
    actions: 0,
    timers: 0
  }
}

/** A report comes in: the case begins, and its next step is planned. */
export async function report(city: SimulatedCity, story: CaseStory, at: number): Promise<void> {
  city.stories.set(story.id, story)
  const planned = planReport(asPlanned(city, story), at)
  if (planned !== null) await submit(city, story, planned)
}

/** A planned step is taken; what the runner refuses is planned anew from how the case stands. */
export async function takeStep(city: SimulatedCity, story: CaseStory, planned: PlannedStep): Promise<void> {
  if (city.plans.get(story.id) === planned) await submit(city, story, planned)
}

/** Timers that are due fire; a case that one of them moved goes on from there. */
export async function fireDueTimers(city: SimulatedCity, at: number): Promise<void> {
  for (;;) {
    const fired = await city.runner.fireTimers({ worker: 'simulation' })
    if ('refused' in fired) return countRefused(city, fired.refused)
    if (fired.length === 0) return
    city.timers += fired.length
    for (const { timer, outcome } of fired) {
      const story = outcome === 'resumed' ? city.stories.get(timer.case) : undefined
      if (story !== undefined) await refresh(city, story, at)
    }
  }
}

async function submit(
  city: SimulatedCity,
  story: CaseStory,
  { at, action, step }: PlannedStep
): Promise<void> {
  const expectedVersion = city.records.get(story.id)?.version ?? 0
  const id = `${story.id}/${expectedVersion + 1}`
  const result = await city.runner.submit({ id, case: story.id, expectedVersion, action })
  if (isRefusal(result)) {
    countRefused(city, result.refused)
    if (!result.refused.some(({ code }) => code === 'runner/version-conflict')) countTaken(story, step)
    if (expectedVersion > 0) await refresh(city, story, at)
    return
  }
  city.actions += 1
  countTaken(story, step)
  city.records.set(story.id, result.value.record)
  planNext(city, story, at)
  for (const effect of result.value.effects) {
    if (effect.type === 'open-case') await openFurther(city, story, effect.case, at)
    const other = effect.type === 'absorb' ? city.stories.get(effect.case) : undefined
    if (other !== undefined) await readRecord(city, other)
  }
}

/** A case that was split off or goes on in a later stage has a story of its own. */
async function openFurther(city: SimulatedCity, from: CaseStory, id: string, at: number): Promise<void> {
  const random = createRandom(from.random.next())
  const story: CaseStory = { ...from, id, random, duplicateOf: null, taken: new Map([['split', 1]]) }
  city.stories.set(id, story)
  await refresh(city, story, at)
}

/** Reads how a case stands and plans what comes next. */
async function refresh(city: SimulatedCity, story: CaseStory, at: number): Promise<void> {
  if (await readRecord(city, story)) planNext(city, story, at)
}

async function readRecord(city: SimulatedCity, { id }: CaseStory): Promise<boolean> {
  const view = await city.runner.readCase(id)
  if (isRefusal(view)) return false
  city.records.set(id, view.value.record)
  return true
}

function planNext(city: SimulatedCity, story: CaseStory, at: number): void {
  const planned = planStep(asPlanned(city, story), at)
  if (planned === null) {
    city.plans.delete(story.id)
    return
  }
  city.plans.set(story.id, planned)
  city.queue.push(planned.at, { type: 'step', story, planned })
}

function asPlanned({ rulebook, model, records }: SimulatedCity, story: CaseStory): PlannedCase {
  const { zone } = rulebook.timeLimits
  const dateAt = (at: number): string => formatInstant(zone, at).slice(0, 10)
  return { rulebook, model, story, record: records.get(story.id) ?? null, dateAt }
}

/** What was refused counts, too: what may be done once is tried once. */
function countTaken({ taken }: CaseStory, step: string): void {
  taken.set(step, (taken.get(step) ?? 0) + 1)
}

function countRefused({ refused }: SimulatedCity, reasons: readonly Reason[]): void {
  for (const { code } of reasons) refused.set(code, (refused.get(code) ?? 0) + 1)
}
