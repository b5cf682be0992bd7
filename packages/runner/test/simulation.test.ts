import { decideFiling, isRefusal } from '@lijie/engine'
import { describe, expect, it } from 'vitest'
import { createMemoryStore, listEvents, verifyJournal, type JournalEvent } from '../src/index.js'
import { listTypes } from '../src/simulation/list-types.js'
import {
  defaultCityModel,
  simulateMonth,
  type Simulation,
  type SimulationInput
} from '../src/simulation/index.js'
import { city } from './city.js'

interface Played {
  readonly month: Simulation
  readonly events: readonly JournalEvent[]
}

async function simulate(changes: Partial<SimulationInput> = {}): Promise<Played> {
  const store = createMemoryStore()
  const input = { rulebook: city, store, month: '2026-03', seed: 11, reports: 80 }
  const decision = await simulateMonth({ ...input, ...changes })
  if (isRefusal(decision)) throw new Error(JSON.stringify(decision.refused))
  const events: JournalEvent[] = []
  for await (const event of listEvents(store)) events.push(event)
  return { month: decision.value, events }
}

it('finds for every criterion of the standard a case that is filed', () => {
  const cases = listTypes(city).flatMap((type) => type.listFacts().map((facts) => ({ ...type, facts })))
  expect(cases).toHaveLength(city.criteria.part.rows.length)
  const filed = cases.filter((one) => {
    const decision = decideFiling(city, { ...one, startedAt: '2026-03-02T09:00:00+08:00' })
    return !isRefusal(decision) && decision.value.outcome === 'filed'
  })
  expect(filed).toHaveLength(cases.length)
})

describe('a simulated month', () => {
  it('is the same for the same seed, to the last byte of the journal, and another for another', async () => {
    const [first, again, other] = [await simulate(), await simulate(), await simulate({ seed: 12 })]
    expect(again.month).toEqual(first.month)
    expect(again.events).toEqual(first.events)
    expect(other.month.digest).not.toBe(first.month.digest)
  })

  it('leaves a journal that verifies, of that month alone, in which everything is synthetic', async () => {
    const { month, events } = await simulate()
    const { findings, head } = await verifyJournal(events, month.head === null ? {} : { head: month.head })
    expect([findings, head]).toEqual([[], month.head])
    const days = events.map(({ at }) => new Date(at + 8 * 3_600_000).toISOString().slice(0, 7))
    expect(new Set(days)).toEqual(new Set(['2026-03']))
    expect(events.every((event) => event.case?.startsWith('SYNTHETIC-202603-'))).toBe(true)
    expect(month.reports).toBe(80)
    expect(events.length).toBeGreaterThan(month.reports * 5)
  })

  it('has few commands refused, and cases that end in several ways', async () => {
    const { month } = await simulate({ reports: 150 })
    const refused = Object.values(month.refused).reduce((sum, count) => sum + count, 0)
    expect(refused).toBeLessThan(month.actions / 50)
    expect(Object.keys(month.states)).toEqual(expect.arrayContaining(['closed', 'not-accepted', 'merged']))
    expect(month.reworks).toBeGreaterThan(0)
    expect(month.timers).toBeGreaterThan(0)
  })

  it('counts a case from its dispatch to the last report back, by the unit that had it', async () => {
    const { month } = await simulate()
    const [header = '', ...rows] = month.caseFile.trimEnd().split('\n')
    expect(header.split(',').slice(0, 8)).toEqual([
      'synthetic',
      'caseId',
      'kind',
      'code',
      'startedAt',
      'disposedAt',
      'unit',
      'areaGrade'
    ])
    const cells = rows.map((row) => row.split(','))
    expect(cells).toHaveLength(month.rows)
    expect(cells.every(([synthetic]) => synthetic === 'true')).toBe(true)
    expect(
      cells.every(([, , , , from = '', to = '']) => to === '' || Date.parse(to) >= Date.parse(from))
    ).toBe(true)
    expect(cells.every(([, , , , , , unit = '']) => /^(?:unit:synthetic-|office@)/.test(unit))).toBe(true)
  })

  it('takes a model of its own', async () => {
    const steps = defaultCityModel.steps.filter(
      ({ action, result }) => action !== 'verify' || result === 'pass'
    )
    const { month } = await simulate({ model: { ...defaultCityModel, steps, duplicates: 0 } })
    expect(month.reworks).toBe(0)
    expect(month.states['merged']).toBeUndefined()
  })
})

describe('what cannot be simulated', () => {
  it('is refused: a store that holds something, a month that is none, a rulebook without a workflow', async () => {
    const store = createMemoryStore()
    const input = { rulebook: city, store, month: '2026-03', seed: 1, reports: 2 }
    await simulateMonth(input)
    const codes = async (changes: Partial<SimulationInput>): Promise<unknown> => {
      const decision = await simulateMonth({ ...input, store: createMemoryStore(), ...changes })
      return isRefusal(decision) ? decision.refused.map(({ code }) => code) : 'simulated'
    }
    expect(await codes({ store })).toEqual(['runner/store-not-empty'])
    expect(await codes({ month: '2026-13' })).toEqual(['simulation/nothing-to-report'])
    expect(await codes({ rulebook: { ...city, workflow: null } })).toEqual(['workflow/no-workflow'])
  })
})
