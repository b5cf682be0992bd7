import type { Rulebook } from '@lijie/engine'
import type { CriteriaPart, StandardDocument, TimeLimitsPart, WorkflowPart } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { createRulebookSource } from '../src/index.js'
import { actors, changing, city, compileCity, reportOf, wholeStory } from './city.js'
import { codesOf, expectAnswer, openRunner } from './open-runner.js'

/** The rulebook of March with another limit: three work hours instead of two. */
function slower(on = '2026-03-02'): Rulebook {
  return compileCity(
    changing('cn.yuncheng.case-standard', (document) => {
      const criteria = document.criteria as CriteriaPart
      const rows = criteria.rows.map((row) =>
        row.id === 'component/0101/1' ? { ...row, timeLimit: { value: 3, unit: 'urgent-work-hour' } } : row
      )
      return { ...document, criteria: { ...criteria, rows } }
    }),
    on
  )
}

function withWorkflow(change: (part: WorkflowPart) => WorkflowPart): Rulebook {
  return compileCity(
    changing('cn.example.city-workflow', (document): StandardDocument => ({
      ...document,
      workflow: change(document.workflow as WorkflowPart)
    }))
  )
}

const migration = {
  id: 'm',
  case: 'c1',
  expectedVersion: 5,
  by: actors.supervisor,
  reason: '新版本施行'
}

async function openDisposal(rulebooks: readonly Rulebook[]) {
  const opened = openRunner({
    rulebooks: { current: () => rulebooks[0], find: createRulebookSource(rulebooks).find }
  })
  await opened.play('c1', wholeStory('c1').slice(0, 5))
  return opened
}

describe('a case', () => {
  it('keeps the rules it was filed under when a new version comes', async () => {
    const rulebooks = [city]
    const opened = openRunner({
      rulebooks: {
        current: () => rulebooks.at(-1),
        find: (hash) => rulebooks.find((one) => one.hash === hash)
      }
    })
    await opened.play('c1', wholeStory('c1').slice(0, 5))
    await opened.play('c2', wholeStory('c2').slice(0, 2))
    const before = await opened.runner.readCase('c1')
    rulebooks.push(slower())
    expect(await opened.runner.readCase('c1')).toEqual(before)
    await opened.play('c1', wholeStory('c1').slice(5, 8))
    expect(expectAnswer(await opened.runner.readCase('c1')).pin.rulebook).toBe(city.hash)
    // What was reported before and is filed now is filed under the present rules.
    await opened.play('c2', wholeStory('c2').slice(2, 3))
    expect(expectAnswer(await opened.runner.readCase('c2')).pin.rulebook).toBe(rulebooks[1]?.hash)
  })

  it.each([
    ['its state', () => renamed('accepted')],
    ['a clock that was started', withoutClocks]
  ])('is filed under the rules of its report where the present ones do not have %s', async (_name, next) => {
    const rulebooks = [city]
    const opened = openRunner({
      rulebooks: {
        current: () => rulebooks.at(-1),
        find: (hash) => rulebooks.find((one) => one.hash === hash)
      }
    })
    await opened.play('c1', wholeStory('c1').slice(0, 2))
    rulebooks.push(next())
    const filed = await opened.play('c1', wholeStory('c1').slice(2, 3))
    expect(filed.record.state).toBe('filed')
    expect(expectAnswer(await opened.runner.readCase('c1')).pin.rulebook).toBe(city.hash)
  })

  it('goes over to another version by an explicit act that the journal keeps', async () => {
    const next = slower()
    const opened = await openDisposal([city, next])
    const result = expectAnswer(await opened.runner.migrateCase({ ...migration, to: next.hash }))
    expect(result).toMatchObject({ case: 'c1', version: 6, sequence: 6 })
    const view = expectAnswer(await opened.runner.readCase('c1'))
    expect(view).toMatchObject({ pin: { rulebook: next.hash }, record: { version: 6, state: 'disposing' } })
    const clock = expectAnswer(expectAnswer(view.clocks).clocks['disposal']!)
    expect(clock).toMatchObject({ limit: { value: 3 } })
    const events = await opened.store.read((transaction) => transaction.readCase('c1'))
    expect(events.at(-1)?.content).toMatchObject({
      type: 'migrated',
      by: actors.supervisor,
      from: { rulebook: city.hash },
      to: { rulebook: next.hash },
      reason: '新版本施行'
    })
    expect(await opened.runner.migrateCase({ ...migration, to: next.hash })).toMatchObject({ value: result })
    expect((await opened.play('c1', wholeStory('c1').slice(5))).record.state).toBe('closed')
  })

  it('stays where it is when the new rules lack what it rests on', async () => {
    const cases: readonly (readonly [Rulebook, string])[] = [
      [renamed('disposing'), 'states/disposing'],
      [withoutRow('component/0101/1'), 'component/0101/1'],
      [withoutClocks(), 'clocks/accept'],
      [withoutName('yanhu'), 'areas/yanhu'],
      [withoutName('unit'), 'organs/unit:drainage-company']
    ]
    const opened = await openDisposal([city, ...cases.map(([rulebook]) => rulebook)])
    const before = await opened.runner.readCase('c1')
    for (const [place, [rulebook, entry]] of cases.entries()) {
      const refused = await opened.runner.migrateCase({ ...migration, id: `m${place}`, to: rulebook.hash })
      expect(refused).toMatchObject({ refused: [{ code: 'runner/cannot-migrate', params: { entry } }] })
    }
    expect(await opened.runner.readCase('c1')).toEqual(before)
  })

  it.each([
    ['the rules it has', { to: city.hash }, 'runner/nothing-to-migrate'],
    ['rules that nobody gave', { to: 'f'.repeat(64) }, 'runner/unknown-rulebook'],
    ['another version than the sender saw', { to: city.hash, expectedVersion: 4 }, 'runner/version-conflict'],
    ['no case', { to: city.hash, case: 'c9' }, 'runner/unknown-case'],
    ['an id that is none', { to: city.hash, id: '' }, 'runner/invalid-command'],
    ['nothing without a reason', { to: city.hash, reason: ' ' }, 'runner/invalid-command'],
    ['nothing by nobody', { to: city.hash, by: undefined as never }, 'runner/invalid-command'],
    [
      'nothing by more than an actor',
      { to: city.hash, by: { ...actors.supervisor, phone: '139' } as never },
      'runner/invalid-command'
    ],
    ['nothing with the id of a timer', { to: city.hash, id: 'timer:c1' }, 'runner/invalid-command'],
    ['half a surrogate pair', { to: city.hash, reason: '\ud800' }, 'runner/invalid-command']
  ])('is not migrated to %s', async (_name, change, code) => {
    const opened = await openDisposal([city])
    expect(codesOf(await opened.runner.migrateCase({ ...migration, ...change }))).toEqual([code])
  })

  it('that has ended is not migrated', async () => {
    const next = slower()
    const opened = await openDisposal([city, next])
    const { version } = await opened.play('c1', wholeStory('c1').slice(5))
    const order = { ...migration, expectedVersion: version, to: next.hash }
    expect(codesOf(await opened.runner.migrateCase(order))).toEqual(['runner/nothing-to-migrate'])
  })

  it('takes the latest rules whose day has come', async () => {
    const april = slower('2026-04-01')
    const { current, find } = createRulebookSource([april, city])
    expect(current(Date.parse('2026-03-31T23:59:59+08:00'), '')).toBe(city)
    expect(current(Date.parse('2026-04-01T00:00:00+08:00'), '')).toBe(april)
    expect(current(Date.parse('2026-03-01T00:00:00+08:00'), '')).toBeUndefined()
    expect([find(april.hash), find('')]).toEqual([april, undefined])
    const opened = openRunner({ rulebooks: [april, city] })
    opened.wait(31 * 86_400_000)
    await opened.play('c1', [reportOf('c1')])
    expect(expectAnswer(await opened.runner.readCase('c1')).pin.rulebook).toBe(april.hash)
  })
})

/** A version in which a state is called otherwise. */
function renamed(state: string): Rulebook {
  return withWorkflow(
    (part) => JSON.parse(JSON.stringify(part).replaceAll(`"${state}"`, `"new-${state}"`)) as WorkflowPart
  )
}

/** A version in which an area or a class of organs is called otherwise. */
function withoutName(name: string): Rulebook {
  return compileCity(
    changing('cn.example.city-workflow', (document): StandardDocument => {
      const { responsibility, workflow } = document
      const text = JSON.stringify({ responsibility, workflow }).replaceAll(`"${name}"`, `"new-${name}"`)
      return {
        ...document,
        ...(JSON.parse(text) as Pick<StandardDocument, 'responsibility' | 'workflow'>)
      }
    })
  )
}

function withoutRow(id: string): Rulebook {
  return compileCity((document) => {
    const { criteria } = document as { criteria?: CriteriaPart }
    return criteria === undefined
      ? document
      : { ...document, criteria: { ...criteria, rows: criteria.rows.filter((row) => row.id !== id) } }
  })
}

function withoutClocks(): Rulebook {
  return compileCity((document) => {
    const { timeLimits, workflow } = document as { timeLimits?: TimeLimitsPart; workflow?: WorkflowPart }
    const { clocks: _clocks, ...rest } = timeLimits ?? {}
    const transitions = workflow?.transitions.map(({ effects = [], ...transition }) => ({
      ...transition,
      effects: effects.filter((effect) => !('clock' in effect))
    }))
    return {
      ...document,
      ...(timeLimits && { timeLimits: rest as TimeLimitsPart }),
      ...(workflow && transitions && { workflow: { ...workflow, transitions } })
    }
  })
}
