import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { act, monday, reported, workflowRules } from '../../test/workflow-fixtures.js'
import { sampleWorkflow } from '../../test/workflow-sample.js'
import { isRefusal } from '../kernel/index.js'
import { actionTypes } from './action-types.js'
import type { CaseAction } from './case-action.js'
import type { CaseRecord } from './case-record.js'
import { readReplay, replayCase, startReplay, takeNext, type RecordedAction } from './replay-case.js'
import { replayAction, transition } from './transition.js'

const rules = workflowRules()

const payload = {
  to: 'platform@east',
  result: 'pass',
  granted: true,
  into: 'A-2',
  duplicate: 'A-3',
  reporters: ['r-2'],
  cases: ['B-1'],
  about: 'result',
  ladder: 'unclear',
  triggers: { platformFailed: false, nobody: false },
  agreed: true
}

/** Actions of every type, most of them fit for some state; some from another world. */
const anyAction: fc.Arbitrary<CaseAction> = fc
  .record({
    type: fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...actionTypes) },
      { weight: 1, arbitrary: fc.string() }
    ),
    role: fc.constantFrom(
      'clerk',
      'clerk',
      'collector',
      'platform',
      'disposer',
      'verifier',
      'supervisor',
      'timer'
    ),
    to: fc.constantFrom('platform@east', 'unit:lamps', 'unit:poles', 'platform@west'),
    result: fc.constantFrom('pass', 'fail'),
    facts: fc.constantFrom({}, { defects: ['missing'] }, { slight: true }, { fromPublic: false })
  })
  .map(({ type, role, to, result, facts }) => {
    const organs: Readonly<Record<string, string>> = {
      platform: 'platform@east',
      disposer: 'unit:lamps',
      timer: 'runner'
    }
    const about = type === 'hand-over' ? { to: 'enforcement' } : { to, result, facts }
    const more = type === 'continue' ? { case: 'B-2' } : about
    return act(type as 'file', role, organs[role] ?? 'centre', { ...payload, ...more })
  })

const anyLog = fc.array(fc.record({ action: anyAction, minutes: fc.integer({ min: 0, max: 600 }) }), {
  maxLength: 40
})

/** What was taken of a log, with the record after each. */
function follow(log: readonly { readonly action: CaseAction; readonly minutes: number }[]): {
  readonly taken: readonly RecordedAction[]
  readonly records: readonly CaseRecord[]
  readonly refused: number
} {
  let at = monday
  let record: CaseRecord | null = null
  let refused = 0
  const taken: RecordedAction[] = []
  const records: CaseRecord[] = []
  for (const { action, minutes } of [{ action: reported, minutes: 0 }, ...log]) {
    at += minutes * 60_000
    const step = transition(rules, record, action, at)
    if (isRefusal(step)) refused += 1
    else {
      ;({ record } = step.value)
      taken.push({ action, at })
      records.push(record)
    }
  }
  return { taken, records, refused }
}

it('replay is the fold of what was taken, for every beginning of a log', () => {
  fc.assert(
    fc.property(anyLog, fc.nat(40), (log, cut) => {
      const { taken, records } = follow(log)
      const length = Math.min(cut, taken.length - 1) + 1
      const replayed = replayCase(rules, taken.slice(0, length))
      expect(isRefusal(replayed) ? null : replayed.value).toEqual(records[length - 1])
    })
  )
})

it('a replay is the fold of replayAction over any log, refused actions and all, and leaves what it is given as it is', () => {
  fc.assert(
    fc.property(anyLog, (log) => {
      const actions = [reported, ...log.map(({ action }) => action)]
      const given = structuredClone(actions)
      const replay = startReplay(rules)
      let record: CaseRecord | null = null
      let at = monday
      for (const action of actions) {
        at += 60_000
        const step: ReturnType<typeof replayAction> = replayAction(rules, record, action, at)
        const refused = takeNext(replay, action, at)
        expect(refused).toEqual(isRefusal(step) ? step.refused : null)
        if (!isRefusal(step)) ({ record } = step.value)
        expect(readReplay(replay)).toEqual(record)
      }
      expect(actions).toEqual(given)
    })
  )
})

it('three lines say how a case goes: an end is the end, versions count, rounds are failed verifications', () => {
  fc.assert(
    fc.property(anyLog, (log) => {
      const { taken, records } = follow(log)
      const ended = records.findIndex(({ state }) => sampleWorkflow.states[state]?.kind === 'end')
      expect(ended === -1 || ended === records.length - 1).toBe(true)
      expect(records.map(({ version }) => version)).toEqual(records.map((_, place) => place + 1))
      const failed = taken.filter(({ action }) => action.type === 'verify' && action.result === 'fail')
      expect(records.at(-1)?.rounds).toBe(failed.length)
    })
  )
})

it('what is refused changes nothing, and is refused again', () => {
  fc.assert(
    fc.property(anyLog, anyAction, (log, action) => {
      const record = follow(log).records.at(-1) as CaseRecord
      const before = structuredClone(record)
      const step = transition(rules, record, action, record.at)
      expect(record).toEqual(before)
      expect(transition(rules, record, action, record.at)).toEqual(step)
      if (isRefusal(step)) expect(step.refused.length).toBeGreaterThan(0)
      else expect(step.value.record.version).toBe(record.version + 1)
    })
  )
})

it('an action of no known type, and an organ in a role that it is not bound to, are refused', () => {
  fc.assert(
    fc.property(anyLog, fc.string(), anyAction, (log, type, action) => {
      const record = follow(log).records.at(-1) as CaseRecord
      const known = actionTypes.some((one) => one === type)
      const unknown = transition(rules, record, { ...action, type } as CaseAction, record.at)
      expect(known || isRefusal(unknown)).toBe(true)
      const stranger = { ...action, by: { ...action.by, organ: 'company:x' } } as CaseAction
      expect(isRefusal(transition(rules, record, stranger, record.at))).toBe(true)
    })
  )
})

it('effects of one log are those of its actions one by one: equal facts, equal clock events in order', () => {
  fc.assert(
    fc.property(anyLog, (log) => {
      const last = follow(log).records.at(-1) as CaseRecord
      const sequences = last.clockEvents.map(({ sequence }) => sequence)
      expect(sequences).toEqual(sequences.toSorted((a, b) => a - b))
      expect(new Set(last.clockEvents.map(({ id }) => id)).size).toBe(sequences.length)
    })
  )
})
