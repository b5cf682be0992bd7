import { isRefusal, type Rulebook } from '@lijie/engine'
import type { TimeLimitsPart } from '@lijie/schema'
import { expect, it } from 'vitest'
import { replayCase } from '../src/cases/index.js'
import { listWantedTimers } from '../src/commands/list-wanted-timers.js'
import { createMemoryStore, type Store, type StoredTimer } from '../src/index.js'
import { createRulebookSource } from '../src/rules/index.js'
import { simulateMonth } from '../src/simulation/index.js'
import { changing, city, compileCity } from './city.js'

/** The timers that were set for a case at a version. */
interface SetTimers {
  readonly case: string
  readonly version: number
  readonly timers: readonly StoredTimer[]
}

/** A city whose clocks make one another stand still, with lights and escalation. */
const tangled = compileCity(
  changing('cn.yuncheng.case-standard', (document) =>
    changeClocks(document, { disposal: ['verify', 'dispatch'] })
  )
)

function changeClocks<D extends object>(document: D, pausedBy: Readonly<Record<string, string[]>>): D {
  const { timeLimits } = document as { timeLimits?: TimeLimitsPart }
  const clocks = Object.entries(timeLimits?.clocks ?? {}).map(([id, clock]) => {
    const lights = [{ id: 'yellow', label: { zh: '黄灯' }, fromPercent: 50 }]
    return [id, { ...clock, lights, ...(id in pausedBy ? { pausedBy: pausedBy[id] } : {}) }]
  })
  return { ...document, timeLimits: { ...timeLimits, clocks: Object.fromEntries(clocks) } }
}

/** The store, which notes down what timers are set in it. */
function watch(store: Store, noted: SetTimers[]): Store {
  return {
    ...store,
    write: async (work) =>
      store.write(async (transaction) =>
        work({
          ...transaction,
          putTimers: async (caseId, timers) => {
            const { length } = await transaction.readCase(caseId)
            noted.push({ case: caseId, version: length, timers })
            await transaction.putTimers(caseId, timers)
          }
        })
      )
  }
}

function sortTimers(timers: readonly StoredTimer[]): readonly StoredTimer[] {
  return timers.toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

it.each([
  ['of the example city', city],
  ['of clocks that make one another stand still', tangled]
])('timers %s follow each event as if all clocks were folded anew', async (_, rulebook: Rulebook) => {
  const store = createMemoryStore()
  const noted: SetTimers[] = []
  const input = { rulebook, store: watch(store, noted), month: '2026-03', seed: 5, reports: 120 }
  const month = await simulateMonth(input)
  expect(isRefusal(month)).toBe(false)
  const rulebooks = createRulebookSource([rulebook])
  const context = { rulebooks, findCalendar: () => undefined }
  for (const { case: caseId, version, timers } of noted) {
    const events = (await store.read((transaction) => transaction.readCase(caseId))).slice(0, version)
    const folded = replayCase(rulebooks, events, [])
    const state = 'state' in folded ? folded.state : null
    expect(state).not.toBeNull()
    if (state === null) continue
    const wanted = listWantedTimers(context, state, events.at(-1)?.at ?? 0)
    expect(sortTimers(timers)).toEqual(sortTimers(wanted))
  }
  expect(noted.length).toBeGreaterThan(300)
})
