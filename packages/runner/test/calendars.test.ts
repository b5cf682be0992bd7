import { compileCalendarOf, type WorkingCalendar } from '@lijie/engine'
import type { CalendarPart, StandardDocument } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { pinCalendar, type CalendarPin, type Store } from '../src/index.js'
import { actors, changing, cityStandards, compileCity, reportOf, wholeStory } from './city.js'
import { codesOf, expectAnswer, openRunner, type TestRunner } from './open-runner.js'

const day = 86_400_000
const office = 'cn-office-08-12-14-18'

/** The office calendar with these days off announced in February. */
function compileWith(...dates: readonly string[]): {
  readonly calendar: WorkingCalendar
  readonly pin: CalendarPin
} {
  const change = changing('cn.gov.state-council-days-off', (document) => {
    const calendar = document.calendar as Extract<CalendarPart, { type: 'days-off' }>
    const notice = {
      id: 'extra',
      year: 2026,
      amends: '2026',
      title: { zh: '临时放假通知' },
      published: '2026-02-20',
      publishedEvidence: 'inferred' as const,
      days: dates.map((date) => ({ date, type: 'off' as const, name: { zh: '临时放假' } }))
    }
    return { ...document, calendar: { ...calendar, notices: [...calendar.notices, notice] } }
  })
  const result = compileCalendarOf(
    cityStandards.map((document): StandardDocument => change(document)),
    office
  )
  if ('issues' in result) throw new Error(JSON.stringify(result.issues))
  return { calendar: result.calendar, pin: pinCalendar(result.sources) }
}

const extra = compileWith('2026-03-03')

/** A case with a limit of two work days, disposed of since Monday, 09:04. */
async function openDisposal(known = [extra]): Promise<TestRunner> {
  const opened = openRunner({
    findCalendar: (hash) => known.find(({ pin }) => pin.hash === hash)?.calendar
  })
  await opened.play('c1', [
    ...wholeStory('c1').slice(0, 2),
    {
      type: 'file',
      by: actors.filer,
      criterion: 'component/0101/3',
      facts: { defects: ['rattling'], safetyHazard: true }
    },
    ...wholeStory('c1').slice(3, 5)
  ])
  return opened
}

async function dueOf({ runner }: TestRunner, caseId = 'c1'): Promise<string | null> {
  const { clocks } = expectAnswer(await runner.readCase(caseId))
  const clock = expectAnswer(expectAnswer(clocks).clocks['disposal']!)
  return 'dueIso' in clock ? clock.dueIso : null
}

const announcement = { id: 'a', by: actors.supervisor, calendar: extra.pin, effectiveAt: 0 }

describe('a calendar that is announced', () => {
  it('moves the deadlines of open cases, lists them, and sets their timers anew', async () => {
    const opened = await openDisposal()
    expect(await dueOf(opened)).toBe('2026-03-04T09:04:00+08:00')
    const progress: number[] = []
    const result = expectAnswer(
      await opened.runner.announceCalendar({ ...announcement, onProgress: (cases) => progress.push(cases) })
    )
    const [before, after] = ['2026-03-04T09:04:00+08:00', '2026-03-05T09:04:00+08:00'].map((text) =>
      Date.parse(text)
    )
    expect(result).toMatchObject({
      sequence: 6,
      cases: 1,
      changed: [{ case: 'c1', clock: 'disposal', before, after }]
    })
    expect(progress).toEqual([1])
    expect(await dueOf(opened)).toBe('2026-03-05T09:04:00+08:00')
    const [timer] = await opened.store.read((transaction) => transaction.listTimers('c1'))
    expect(timer).toMatchObject({ change: 'overdue', at: after! + 1 })
  })

  it('keeps what was counted: only days from its effect on count by it', async () => {
    const opened = await openDisposal()
    opened.wait(day)
    const result = expectAnswer(await opened.runner.announceCalendar(announcement))
    expect(result.changed).toHaveLength(1)
    const { clocks } = expectAnswer(await opened.runner.readCase('c1'))
    const clock = expectAnswer(expectAnswer(clocks).clocks['disposal']!)
    // Tuesday was worked until 09:05, when nobody knew that it would be a day off.
    expect(clock).toMatchObject({ elapsedMs: 8 * 3_600_000 + 60_000 })
    expect(await dueOf(opened)).toBe('2026-03-04T17:59:00+08:00')
  })

  it('leaves cases alone that have ended, and changes no version of a case', async () => {
    const opened = await openDisposal()
    await opened.play('c2', wholeStory('c2'))
    const result = expectAnswer(await opened.runner.announceCalendar(announcement))
    expect(result).toMatchObject({ cases: 2, changed: [{ case: 'c1' }] })
    expect(expectAnswer(await opened.runner.readCase('c1')).record.version).toBe(5)
    await opened.play('c1', wholeStory('c1').slice(5, 7))
  })

  it('holds for cases that are reported later under rules that do not know it', async () => {
    const opened = await openDisposal()
    await opened.runner.announceCalendar(announcement)
    await opened.play('c3', [reportOf('c3'), ...wholeStory('c3').slice(1, 2)])
    await opened.play('c3', [
      {
        type: 'file',
        by: actors.filer,
        criterion: 'component/0101/3',
        facts: { defects: ['rattling'], safetyHazard: true }
      },
      ...wholeStory('c3').slice(3, 5)
    ])
    expect((await dueOf(opened, 'c3'))?.slice(0, 10)).toBe('2026-03-05')
  })

  it('replaces one that was announced before', async () => {
    const second = compileWith('2026-03-03', '2026-03-04')
    const opened = await openDisposal([extra, second])
    await opened.runner.announceCalendar(announcement)
    const again = { ...announcement, id: 'b', calendar: second.pin }
    expect(expectAnswer(await opened.runner.announceCalendar(again)).changed).toHaveLength(1)
    expect((await dueOf(opened))?.slice(0, 10)).toBe('2026-03-06')
  })

  it('in the place of a calendar that the case does not count by changes nothing for it', async () => {
    const opened = await openDisposal()
    const other = { ...announcement, replaces: 'cn-24-hours' }
    expect(expectAnswer(await opened.runner.announceCalendar(other)).changed).toEqual([])
    expect(await dueOf(opened)).toBe('2026-03-04T09:04:00+08:00')
  })

  it('sent again is recorded once, and finishes what was left', async () => {
    const opened = await openDisposal()
    const first = await opened.runner.announceCalendar(announcement)
    await opened.store.write((transaction) => transaction.putTimers('c1', []))
    expect(await opened.runner.announceCalendar(announcement)).toEqual(first)
    expect(await opened.store.read((transaction) => transaction.readShared())).toHaveLength(1)
    expect(await opened.store.read((transaction) => transaction.listTimers('c1'))).toHaveLength(1)
  })

  it('is refused where the runner does not have it, and missed where another worker has not', async () => {
    const unknown = await openDisposal([])
    expect(codesOf(await unknown.runner.announceCalendar(announcement))).toEqual(['runner/unknown-calendar'])
    expect(codesOf(await unknown.runner.announceCalendar({ ...announcement, id: '' }))).toEqual([
      'runner/invalid-command'
    ])
    const opened = await openDisposal()
    await opened.runner.announceCalendar(announcement)
    const other = openRunner({ store: opened.store })
    const { clocks } = expectAnswer(await other.runner.readCase('c1', opened.now()))
    expect(codesOf(clocks)).toEqual(['runner/unknown-calendar'])
    // It must not take away the timers that it cannot compute.
    const timers = await opened.store.read((transaction) => transaction.listTimers('c1'))
    other.wait(3_600_000)
    const act = { type: 'extend', by: actors.coordinator } as const
    const refused = await other.runner.submit({ id: 's', case: 'c1', expectedVersion: 5, action: act })
    expect(codesOf(refused)).toEqual(['runner/unknown-calendar'])
    expect(await opened.store.read((transaction) => transaction.listTimers('c1'))).toEqual(timers)
  })

  it('sent again later loses no timer of what happened since', async () => {
    const opened = await openDisposal()
    await opened.runner.announceCalendar(announcement)
    opened.wait(day)
    await opened.play('c5', wholeStory('c5').slice(0, 5))
    const timers = await opened.store.read((transaction) => transaction.listTimers('c5'))
    expect(timers).toHaveLength(1)
    await opened.runner.announceCalendar(announcement)
    expect(await opened.store.read((transaction) => transaction.listTimers('c5'))).toEqual(timers)
    const slow = openRunner({ store: opened.store, findCalendar: () => extra.calendar })
    expect(await slow.runner.resetTimers()).toBe(2)
    expect(await opened.store.read((transaction) => transaction.listTimers('c5'))).toEqual(timers)
  })

  it('passes over cases whose rules are not there, and says so when it has done the others', async () => {
    const opened = await openDisposal()
    await opened.play('c9', wholeStory('c9').slice(0, 5))
    const next = compileCity((document) => ({
      ...document,
      standard: { ...document.standard, version: '9.9.9' }
    }))
    const other = openRunner({
      store: opened.store,
      findCalendar: () => extra.calendar,
      rulebooks: { current: () => next, find: (hash) => (hash === next.hash ? next : undefined) }
    })
    other.wait(opened.now() - other.now())
    await other.play('c5', wholeStory('c5').slice(0, 5))
    const before = await opened.store.read((transaction) => transaction.listTimers('c1'))
    const overdue = await opened.store.read((transaction) => transaction.listTimers('c5'))
    await opened.store.write((transaction) => transaction.putTimers('c5', []))
    expect(codesOf(await other.runner.announceCalendar(announcement))).toEqual(['runner/unknown-rulebook'])
    expect(await opened.store.read((transaction) => transaction.listTimers('c1'))).toEqual(before)
    expect(await opened.store.read((transaction) => transaction.listTimers('c5'))).toEqual(overdue)
  })

  it('of which the runner died before it set the timers anew makes no deadline be missed that holds no more', async () => {
    const opened = await openDisposal()
    const dying = openRunner({
      findCalendar: () => extra.calendar,
      store: { ...opened.store, write: failingFrom(1, opened.store) }
    })
    dying.wait(opened.now() - dying.now())
    await expect(dying.runner.announceCalendar(announcement)).rejects.toThrow('killed')
    opened.wait(Date.parse('2026-03-04T09:05:00+08:00') - opened.now())
    expect(await opened.runner.fireTimers({ worker: 'w' })).toEqual([])
    opened.wait(day)
    const fired = await opened.runner.fireTimers({ worker: 'w' })
    expect(fired).toMatchObject([{ outcome: 'told', timer: { change: 'overdue' } }])
    expect(await dueOf(opened)).toBe('2026-03-05T09:04:00+08:00')
  })

  it('counts where an action asks something of a clock: nobody is overdue who is not', async () => {
    const opened = await openDisposal()
    await opened.runner.announceCalendar(announcement)
    opened.wait(Date.parse('2026-03-04T16:00:00+08:00') - opened.now())
    const extended = await opened.play('c1', [{ type: 'extend', by: actors.coordinator }])
    expect(extended.record.extensions).toBe(1)
  })

  it.each([
    ['without the one who acts', { by: undefined as never }],
    ['by more than an actor', { by: { ...actors.supervisor, name: '张三' } as never }],
    ['from no instant on', { effectiveAt: undefined as never }],
    ['from a written instant on', { effectiveAt: '2026-03-01' as never }],
    ['without a calendar', { calendar: undefined as never }],
    ['with a pin of another name', { calendar: { ...extra.pin, standard: 'cn-24-hours' } }],
    ['with a pin of other sources', { calendar: { ...extra.pin, sources: [] } }],
    ['in the place of nothing', { replaces: null as never }],
    ['with the id of a timer', { id: 'timer:c1' }]
  ])('is refused %s, and nothing is recorded', async (_name, change) => {
    const opened = await openDisposal()
    const refused = await opened.runner.announceCalendar({ ...announcement, ...change })
    expect(codesOf(refused)).toEqual(['runner/invalid-command'])
    expect(await opened.store.read((transaction) => transaction.readShared())).toEqual([])
  })
})

/** Writes so often, and then the process is gone. */
function failingFrom(writes: number, { write }: Store): Store['write'] {
  let done = 0
  return (work) => (done++ < writes ? write(work) : Promise.reject(new Error('killed')))
}
