import { deriveCaseFacts } from '@lijie/engine/case-facts'
import type { CaseFacts } from '@lijie/engine/counting'
import type { RecordedAction } from '@lijie/engine/workflow'
import { isSyntheticCase } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { createMemoryStore, listEvents } from '../src/index.js'
import { listMonthFacts, simulateMonth } from '../src/simulation/index.js'
import { city } from './city.js'
import { collect } from './collect.js'
import { expectAnswer } from './open-runner.js'

const store = createMemoryStore()
const simulated = await simulateMonth({ rulebook: city, store, month: '2026-03', seed: 5, reports: 150 })
const month = expectAnswer(simulated)
const listed = await collect(listMonthFacts({ rulebook: city, store, until: month.until }))
const rows = listed.flatMap(({ facts }) => expectAnswer(facts))

/** Neither a part nor a later stage of another case. */
const isOwn = ({ caseId }: CaseFacts): boolean => !/-[SC]$/.test(caseId)

describe('rows of a simulated month', () => {
  it('are those of the actions of each case alone', async () => {
    const actions = new Map<string, RecordedAction[]>()
    for (const event of await collect(listEvents(store))) {
      if (event.content.type !== 'action') continue
      const own = actions.get(event.case ?? '') ?? []
      own.push({ action: event.content.action, at: event.at })
      actions.set(event.case ?? '', own)
    }
    const derived = [...actions.keys()]
      .toSorted()
      .flatMap((id) => expectAnswer(deriveCaseFacts(city, actions.get(id) ?? [], month.until)))
    expect(derived.filter((row) => isOwn(row))).toEqual(rows.filter((row) => isOwn(row)))
    // A part and a later stage have the source of the case that they come from, which their own actions do not tell.
    expect(rows.filter((row) => !isOwn(row) && row.fromPublic === null)).toEqual([])
    expect(derived.length).toBe(rows.length)
    expect(new Set(rows.map(({ source }) => source))).toEqual(new Set(['patrol', 'public']))
    expect(rows.filter(({ urgent }) => urgent === 1).length).toBeGreaterThan(0)
    expect(rows.every(({ startedAt, urgent }) => (startedAt === null) === (urgent === null))).toBe(true)
    expect(rows.every(({ caseId }) => isSyntheticCase(caseId))).toBe(true)
    expect(new Set(rows.map(({ caseId }) => caseId)).size).toBeGreaterThanOrEqual(150)
  })

  it('agree with what the simulation counted and its case file says', () => {
    const failed = rows.reduce((sum, { failedChecks }) => sum + (failedChecks ?? 0), 0)
    expect(failed).toBe(month.reworks)
    const returned = rows.reduce((sum, { returnTimes }) => sum + (returnTimes ?? 0), 0)
    expect(returned).toBeLessThanOrEqual(month.returns)
    const filed = month.caseFile.trimEnd().split('\n').slice(1)
    const disposed = filed.map((line) => line.split(',')).filter(([, , , , , to = '']) => to !== '')
    expect(disposed.length).toBeGreaterThan(50)
    for (const [, id, , , , to = '', unit] of disposed) {
      const row = rows.find((one) => one.caseId === id && one.lastUnit === 1)
      expect([row?.caseId, row?.unit, row?.disposedAt]).toEqual([id, unit, Date.parse(to)])
    }
  })

  it('hold together: who is first and last, what is over, what is not', () => {
    const cases = groupRows(rows)
    for (const own of cases.values()) {
      expect(own.filter(({ firstUnit }) => firstUnit === 1)).toHaveLength(1)
      expect(own.filter(({ lastUnit }) => lastUnit === 1)).toHaveLength(1)
    }
    for (const row of rows) {
      const { stage, voided, selfHandled, disposedAt, dueAt, closedAt, voidStage, overtimeHundredths } = row
      expect([row, voided === 1]).toEqual([row, voidStage !== null])
      expect([row, stage === 7]).toEqual([row, closedAt !== null && row.lastUnit === 1])
      if (voided === 1 || selfHandled === 1) continue
      expect([row, (stage ?? 0) > 4]).toEqual([row, disposedAt !== null])
      if (disposedAt === null || disposedAt === undefined) continue
      expect(overtimeHundredths === 0 || disposedAt > (dueAt ?? 0)).toBe(true)
    }
  })
})

function groupRows(all: readonly CaseFacts[]): ReadonlyMap<string, readonly CaseFacts[]> {
  const cases = new Map<string, CaseFacts[]>()
  for (const row of all) cases.set(row.caseId, [...(cases.get(row.caseId) ?? []), row])
  return cases
}
