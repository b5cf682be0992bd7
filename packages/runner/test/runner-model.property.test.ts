import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createMemoryStore, createRunner, listEvents, verifyJournal, type Store } from '../src/index.js'
import { city, wholeStory } from './city.js'
import { collect } from './collect.js'
import { codesOf, expectAnswer, start } from './open-runner.js'

/** What a runner must be: the number of steps that each case has taken. */
type Model = Map<string, number>

interface Real {
  readonly store: Store
  now: number
}

type RunnerCommand = fc.AsyncCommand<Model, Real>

const open = (real: Real) =>
  createRunner({ store: real.store, rulebooks: [city], clock: () => real.now, snapshotEvery: 3 })

const states = [
  'reported',
  'accepted',
  'filed',
  'assigned',
  'disposing',
  'disposed',
  'reported-back',
  'verifying'
]
const steps = states.length

/** Sends a step of a case with the version before it: right, too early or for the second time. */
function sendStep(caseId: string, step: number): RunnerCommand {
  return {
    check: () => true,
    toString: () => `${caseId}: step ${step}`,
    run: async (model, real) => {
      const taken = model.get(caseId) ?? 0
      const action = wholeStory(caseId)[step]!
      const result = await open(real).submit({
        id: `${caseId}-${step}`,
        case: caseId,
        expectedVersion: step,
        action
      })
      if (step > taken) expect(codesOf(result)).toEqual(['runner/version-conflict'])
      else
        expect(expectAnswer(result)).toMatchObject({
          version: step + 1,
          repeated: step < taken,
          record: { state: states[step] }
        })
      if (step === taken) model.set(caseId, step + 1)
    }
  }
}

/** Something that must change no case. */
function leaveCases(name: string, work: (real: Real) => Promise<unknown>): RunnerCommand {
  return {
    check: () => true,
    toString: () => name,
    run: async (model, real) => {
      await work(real)
      for (const [caseId, taken] of model) {
        const { record } = expectAnswer(await open(real).readCase(caseId))
        expect([record.version, record.state]).toEqual([taken, states[taken - 1]])
      }
    }
  }
}

it('a runner behaves as a count of steps, whatever happens in between', async () => {
  const caseId = fc.constantFrom('a', 'b', 'c')
  const commands = [
    fc.tuple(caseId, fc.nat(steps - 1)).map(([id, step]) => sendStep(id, step)),
    fc.tuple(caseId, fc.nat(2)).map(([id, step]) => sendStep(id, step)),
    fc
      .integer({ min: 1, max: 86_400_000 })
      .map((ms) => leaveCases('wait', async (real) => void (real.now += ms))),
    fc.constant(leaveCases('snapshots are lost', ({ store }) => store.write((tx) => tx.dropSnapshots()))),
    fc.constant(leaveCases('timers are lost', (real) => open(real).resetTimers())),
    fc.constant(leaveCases('timers fire', (real) => open(real).fireTimers({ worker: 'w' }))),
    fc.constant(
      leaveCases('effects leave', (real) =>
        open(real).deliverEffects({ worker: 'w', send: async () => undefined })
      )
    ),
    caseId.map((id) =>
      leaveCases('a command id is used again', async (real) => {
        const action = wholeStory(id)[1]!
        const result = await open(real).submit({ id: `${id}-0`, case: id, expectedVersion: 1, action })
        expect(codesOf(result)[0]).toMatch(/^runner\/(command-reused|version-conflict)$/)
      })
    ),
    caseId.map((id) =>
      leaveCases('an act that is not possible', async (real) => {
        const events = await real.store.read((tx) => tx.readCase(id))
        const command = { id: 'wrong', case: id, expectedVersion: events.length, action: wholeStory(id)[14]! }
        expect(codesOf(await open(real).submit(command))).toHaveLength(1)
      })
    )
  ]
  await fc.assert(
    fc.asyncProperty(fc.commands(commands, { maxCommands: 60, size: '+2' }), async (list) => {
      const real = { store: createMemoryStore(), now: start }
      const model: Model = new Map()
      await fc.asyncModelRun(() => ({ model, real }), list)
      const events = await collect(listEvents(real.store))
      expect(events).toHaveLength([...model.values()].reduce((sum, taken) => sum + taken, 0))
      expect((await verifyJournal(events)).findings.map(({ code }) => code)).toEqual(['runner/not-pinned'])
    }),
    { numRuns: 60 }
  )
})
