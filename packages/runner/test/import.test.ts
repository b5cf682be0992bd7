import { compileCalendarOf } from '@lijie/engine'
import { describe, expect, it } from 'vitest'
import {
  chainEvents,
  exportJournal,
  pinCalendar,
  pinRulebook,
  writeEvent,
  type EventDraft
} from '../src/index.js'
import { actors, changing, city, cityStandards, compileCity, reportOf } from './city.js'
import { codesOf, expectAnswer, openRunner, start } from './open-runner.js'

const by = actors.supervisor
const office = compileCalendarOf(cityStandards, 'cn-office-08-12-14-18')
const calendar = pinCalendar('sources' in office ? office.sources : [], '2026-03-01')

function draftReport(caseId: string, command: string): EventDraft {
  const content = { type: 'action', action: reportOf(caseId), pin: pinRulebook(city) } as const
  return { case: caseId, version: 1, command, at: start, content }
}

function writeLines(drafts: readonly EventDraft[]): readonly string[] {
  return chainEvents(null, drafts).map((event) => writeEvent(event))
}

describe('taking over a journal', () => {
  it('writes all of it or nothing, wherever it is damaged', async () => {
    const lines = writeLines(Array.from({ length: 1200 }, (_, i) => draftReport(`c${i}`, `k${i}`)))
    const { runner, store } = openRunner()
    expect(codesOf(await runner.importJournal(lines.with(1100, '{}\n')))).toEqual(['runner/unreadable-event'])
    expect(await store.read((transaction) => transaction.readHead())).toBeNull()
    expect(await store.read((transaction) => transaction.findCommand('k0'))).toBeUndefined()
    expect(expectAnswer(await runner.importJournal(lines))?.sequence).toBe(1200)
  })

  it('is refused where somebody else wrote meanwhile', async () => {
    const { runner, store } = openRunner()
    const lines = writeLines([draftReport('c1', 'k1')])
    async function* slowly(): AsyncGenerator<string> {
      await runner.submit({ id: 'x', case: 'c9', expectedVersion: 0, action: reportOf('c9') })
      yield* lines
    }
    expect(codesOf(await runner.importJournal(slowly()))).toEqual(['runner/too-many-conflicts'])
    expect((await store.read((transaction) => transaction.readHead()))?.sequence).toBe(1)
  })

  it('keeps every kind of command from being carried out again', async () => {
    const next = compileCity(
      changing('cn.yuncheng.case-standard', (document) => ({
        ...document,
        standard: { ...document.standard, title: { zh: '另一版' } }
      }))
    )
    const rulebooks = { current: () => city, find: (hash: string) => (hash === next.hash ? next : city) }
    const options = { rulebooks, findCalendar: () => city.calendar ?? undefined }
    const { runner, store } = openRunner(options)
    const report = { id: 'r', case: 'c1', expectedVersion: 0, action: reportOf('c1'), personal: { p1: {} } }
    const erasure = { id: 'e', personal: 'p1', by, reason: '依申请' }
    const migration = { id: 'm', case: 'c1', expectedVersion: 2, by, to: next.hash, reason: '新版施行' }
    const announcement = { id: 'a', by, calendar, effectiveAt: start }
    const first = [
      expectAnswer(await runner.submit(report)),
      expectAnswer(await runner.erasePersonal(erasure)),
      expectAnswer(await runner.migrateCase(migration)),
      expectAnswer(await runner.announceCalendar(announcement))
    ]
    const target = openRunner(options)
    const head = expectAnswer(await target.runner.importJournal(exportJournal(store)))
    expect([
      { ...expectAnswer(await target.runner.submit(report)), repeated: false },
      expectAnswer(await target.runner.erasePersonal(erasure)),
      expectAnswer(await target.runner.migrateCase(migration)),
      expectAnswer(await target.runner.announceCalendar(announcement))
    ]).toEqual(first)
    const other = { ...report, case: 'c2', action: reportOf('c2') }
    for (const id of ['r', 'e', 'm', 'a'])
      expect(codesOf(await target.runner.submit({ ...other, id }))).toEqual(['runner/command-reused'])
    expect(await target.store.read((transaction) => transaction.readHead())).toMatchObject(head!)
  })

  it('tells a command that would be carried out twice', async () => {
    const lines = writeLines([draftReport('c1', 'a'), draftReport('c2', 'b'), draftReport('c3', 'a')])
    expect(codesOf(await openRunner().runner.importJournal(lines))).toEqual(['runner/command-repeated'])
  })

  it('reads no case past a kind of event that only a later program knows', async () => {
    const unknown = { case: 'c1', version: 2, command: 'b', at: start, content: { type: 'from-the-future' } }
    const { runner } = openRunner()
    expectAnswer(await runner.importJournal(writeLines([draftReport('c1', 'a'), unknown as never])))
    expect(codesOf(await runner.readCase('c1'))).toEqual(['runner/journal-not-replayed'])
  })
})
