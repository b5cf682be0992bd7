import { deriveCaseFacts } from '@lijie/engine/case-facts'
import type { CaseFacts } from '@lijie/engine/counting'
import type { CaseAction } from '@lijie/engine/workflow'
import { describe, expect, it } from 'vitest'
import { createMemoryStore, exportJournal, listCaseFacts, listEvents, type Store } from '../src/index.js'
import { actors, city, compileCity, reportOf, wholeStory } from './city.js'
import { collect } from './collect.js'
import { codesOf, expectAnswer, openRunner, start } from './open-runner.js'

const later = start + 30 * 86_400_000
const rulebooks = { current: () => city, find: () => city }

/** All rows of a store. */
async function rowsOf(store: Store, asOf = later): Promise<readonly CaseFacts[]> {
  const cases = await collect(listCaseFacts({ store, rulebooks }, { asOf }))
  return cases.flatMap(({ facts }) => expectAnswer(facts))
}

/** The beginning of a case that somebody reported. */
function reportedBy(person: string, id: string, length: number): readonly CaseAction[] {
  const [report, ...more] = wholeStory(id).slice(0, length)
  return [{ ...report!, by: { ...report!.by, person } }, ...more]
}

describe('rows of a store', () => {
  it('tell a case from the report to the end, with one failed check', async () => {
    const { store, play } = openRunner()
    await play('c1', wholeStory('c1'))
    const [row, ...more] = await rowsOf(store)
    expect(more).toEqual([])
    expect(row).toMatchObject({
      caseId: 'c1',
      unit: 'unit:drainage-company',
      reportedAt: start,
      rework: 1,
      reworkTimes: 1,
      disposedAt: start + 11 * 60_000,
      checkTasks: 2,
      checkedOnTime: 2,
      closingKind: 'closed'
    })
  })

  it('are the same from the live store, from its journal, and from the actions alone', async () => {
    const { store, play, runner } = openRunner({ snapshotEvery: 2 })
    await play('c1', wholeStory('c1'))
    await play('c2', [reportOf('c2'), ...wholeStory('c2').slice(1, 6)])
    await play('c3', [reportOf('c3'), { type: 'void', by: actors.supervisor, reason: 'no case' }])
    const again = openRunner({ store: createMemoryStore() })
    expectAnswer(await again.runner.importJournal(exportJournal(store)))
    const live = await rowsOf(store)
    expect(await rowsOf(again.store)).toEqual(live)
    const listed = await collect(runner.listCaseFacts({ asOf: later }))
    expect(listed.flatMap(({ facts }) => expectAnswer(facts))).toEqual(live)
    expect(listed.map((one) => one.case)).toEqual(['c1', 'c2', 'c3'])
    const events = await collect(listEvents(store))
    const derived = ['c1', 'c2', 'c3'].flatMap((id) => {
      const own = events.filter((event) => event.case === id)
      const actions = own.flatMap(({ content, at }) =>
        content.type === 'action' ? [{ action: content.action, at }] : []
      )
      return expectAnswer(deriveCaseFacts(city, actions, later))
    })
    expect(derived).toEqual(live)
  })

  it('name who reported the first case, not who opened a part of it or goes on from it', async () => {
    const { store, play } = openRunner()
    const dispatcher = { ...actors.dispatcher, person: 'dispatcher-1' }
    await play('c1', reportedBy('collector-7', 'c1', 3))
    await play('c1', [{ type: 'split', by: dispatcher, cases: ['c1-a', 'c1-b'] }])
    await play('c2', reportedBy('collector-7', 'c2', 5))
    await play('c2', [{ type: 'continue', by: dispatcher, case: 'c2-2' }])
    const rows = await rowsOf(store)
    expect(rows.map(({ caseId, collector, source }) => [caseId, collector, source])).toEqual(
      ['c1', 'c1-a', 'c1-b', 'c2', 'c2-2'].map((id) => [id, 'collector-7', 'patrol'])
    )
  })

  it('are those of the instant that is asked about', async () => {
    const { store, play, runner } = openRunner()
    await play('c1', wholeStory('c1'))
    expect(await rowsOf(store, start - 1)).toEqual([])
    expect(await rowsOf(store, start)).toMatchObject([{ unit: null, stage: 1, closedAt: null }])
    const now = await collect(runner.listCaseFacts())
    expect(now.flatMap(({ facts }) => expectAnswer(facts))).toEqual(await rowsOf(store))
  })

  it('follow a case to the rules that it went over to', async () => {
    const other = compileCity(({ standard, ...document }) => ({
      ...document,
      standard: standard.id === 'cn.example.city-workflow' ? { ...standard, version: '0.2.0' } : standard
    }))
    const { play, runner } = openRunner({ rulebooks: [city, other] })
    await play('c1', wholeStory('c1').slice(0, 6))
    const { version } = await play('c1', wholeStory('c1').slice(6, 7))
    const moved = await runner.migrateCase({
      id: 'm1',
      case: 'c1',
      expectedVersion: version,
      to: (await runner.readCase('c1').then(expectAnswer)).rulebook === other ? city.hash : other.hash,
      by: actors.supervisor,
      reason: 'new version'
    })
    expectAnswer(moved)
    await play('c1', wholeStory('c1').slice(7))
    const listed = await collect(runner.listCaseFacts({ asOf: later }))
    expect(listed.flatMap(({ facts }) => expectAnswer(facts))).toMatchObject([{ rework: 1, stage: 7 }])
  })

  it('refuse a case whose rules are not there, and it alone', async () => {
    const { store, play } = openRunner()
    await play('c1', wholeStory('c1').slice(0, 2))
    const none = { current: () => city, find: () => undefined }
    const [only] = await collect(listCaseFacts({ store, rulebooks: none }, { asOf: later }))
    expect(codesOf(only!.facts)).toEqual(['runner/unknown-rulebook'])
  })
})
