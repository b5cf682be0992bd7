import { describe, expect, it } from 'vitest'
import {
  act,
  monday,
  refusalOf,
  reported,
  take,
  takeAll,
  untilDisposing,
  workflowRules
} from '../../test/workflow-fixtures.js'
import { isRefusal } from '../kernel/index.js'
import type { CaseAction } from './case-action.js'
import { transition } from './transition.js'

const rules = workflowRules()
const atUnit = takeAll(rules, untilDisposing)
const reportBack = act('report-back', 'disposer', 'unit:lamps')
const atVerifier = takeAll(rules, [...untilDisposing, reportBack])

describe('the course of a case', () => {
  it('leads from its report to its end', () => {
    const record = takeAll(rules, [
      ...untilDisposing,
      reportBack,
      act('verify', 'verifier', 'centre', { result: 'fail' }),
      act('redispatch', 'clerk', 'centre', { to: 'platform@east' }),
      act('dispatch', 'platform', 'platform@east', { to: 'unit:poles' }),
      act('report-back', 'disposer', 'unit:poles'),
      act('verify', 'verifier', 'centre', { result: 'pass', facts: { fromPublic: true } })
    ])
    expect(record).toMatchObject({ state: 'disposed', rounds: 1, criterion: 'component/0101/1', version: 10 })
    const { record: closed, effects } = take(rules, record, act('close', 'clerk', 'centre'))
    expect(closed).toMatchObject({ state: 'closed', endedAt: closed.at, filedAt: monday + 60_000 })
    expect(effects).toEqual([{ type: 'notify', to: 'complainant', about: 'result', reporters: ['r-1'] }])
  })

  it('keeps the chain of dispatch, and cuts what is below', () => {
    expect(atUnit.dispatched.map(({ level, organ, role }) => [level, organ, role])).toEqual([
      [1, 'platform@east', 'platform'],
      [2, 'unit:lamps', 'disposer']
    ])
    const { record: returned } = take(rules, atUnit, act('return', 'disposer', 'unit:lamps'))
    expect(returned).toMatchObject({
      returns: 1,
      state: 'assigned',
      dispatched: [{ organ: 'platform@east' }]
    })
    const moved = act('reassign', 'platform', 'platform@east', { to: 'unit:poles' })
    expect(take(rules, atUnit, moved).record.dispatched.at(-1)).toMatchObject({
      level: 2,
      organ: 'unit:poles'
    })
  })

  it('writes organs and areas in one way', () => {
    const byCode = { ...reported, area: '140802' } as typeof reported
    const [, file, ...rest] = untilDisposing
    const dispatch = act('dispatch', 'clerk', 'centre', { to: 'platform@140802' })
    const record = takeAll(rules, [byCode, file as typeof reported, dispatch, ...rest.slice(1)])
    expect(record).toMatchObject({ area: 'east', state: 'disposing' })
    expect(record.dispatched[0]?.organ).toBe('platform@east')
  })

  it('changes nothing that was handed in, and gives the same again', () => {
    const before = structuredClone(atUnit)
    const once = transition(rules, atUnit, reportBack, atUnit.at)
    expect(transition(rules, atUnit, reportBack, atUnit.at)).toEqual(once)
    expect(atUnit).toEqual(before)
  })

  it('cites the transition, the binding and the filing criterion', () => {
    const first = take(rules, null, reported).record
    const file = act('file', 'clerk', 'centre', { facts: { defects: ['missing'] } })
    const step = transition(rules, first, file, first.at)
    expect(isRefusal(step) ? [] : step.because.map(({ rule }) => rule)).toEqual([
      'transitions/file',
      'bindings/clerk',
      'component/0101/1'
    ])
  })
})

/** Somebody takes a step of the ladder; without agreement unless told. */
function climb(role: string, organ: string, more: object): CaseAction {
  return act('coordinate', role, organ, { ladder: 'unclear', agreed: false, ...more })
}

describe('what actions mean everywhere', () => {
  it('merges duplicates and keeps all who reported', () => {
    const { record, effects } = take(rules, atUnit, act('merge', 'clerk', 'centre', { into: 'A-2' }))
    expect(record).toMatchObject({ state: 'merged', mergedInto: 'A-2' })
    expect(effects).toEqual([{ type: 'absorb', case: 'A-2', duplicate: 'A-1', reporters: ['r-1'] }])
    const absorb = act('absorb', 'clerk', 'centre', { duplicate: 'A-0', reporters: ['r-1', 'r-2'] })
    expect(take(rules, atUnit, absorb).record).toMatchObject({
      reporters: ['r-1', 'r-2'],
      duplicates: ['A-0']
    })
    expect(refusalOf(rules, atUnit, act('merge', 'clerk', 'centre', { into: 'A-1' }))).toBe(
      'workflow/same-case'
    )
  })

  it('opens cases for parts and later stages', () => {
    const filed = takeAll(rules, untilDisposing.slice(0, 2))
    expect(take(rules, filed, act('split', 'clerk', 'centre', { cases: ['B-1', 'B-2'] })).effects).toEqual([
      { type: 'open-case', case: 'B-1', splitFrom: 'A-1' },
      { type: 'open-case', case: 'B-2', splitFrom: 'A-1' }
    ])
    expect(take(rules, atVerifier, act('continue', 'clerk', 'centre', { case: 'B-3' })).effects).toEqual([
      { type: 'open-case', case: 'B-3', continues: 'A-1' }
    ])
  })

  it('tells, hands over and registers what the transition declares', () => {
    const { effects, record } = take(
      rules,
      atUnit,
      act('hand-over', 'clerk', 'centre', { to: 'enforcement' })
    )
    expect(effects).toEqual([
      { type: 'hand-over', to: 'enforcement' },
      { type: 'register', register: 'no-owner' }
    ])
    expect(record.registers).toEqual(['no-owner'])
    const elsewhere = act('hand-over', 'clerk', 'centre', { to: 'police' })
    expect(refusalOf(rules, atUnit, elsewhere)).toBe('workflow/target-not-allowed')
    const told = act('notify', 'clerk', 'centre', { to: 'complainant', about: 'delay' })
    expect(take(rules, atUnit, told).effects).toEqual([
      { type: 'notify', to: 'complainant', about: 'delay', reporters: ['r-1'] }
    ])
    expect(take(rules, atVerifier, act('order-verification', 'clerk', 'centre')).effects).toEqual([
      { type: 'task', task: 'verify', performer: 'verifier', organ: null }
    ])
  })

  it('climbs a ladder whose triggers say who decides', () => {
    const assigned = takeAll(rules, untilDisposing.slice(0, 3))
    const triggers = { platformFailed: false, nobody: false }
    const byCentre = climb('clerk', 'centre', { triggers })
    expect(refusalOf(rules, assigned, byCentre)).toBe('workflow/not-the-decider')
    const { record } = take(rules, assigned, climb('platform', 'platform@east', { triggers }))
    expect(record.ladder).toMatchObject({ step: 'by-platform', triggers: { platformFailed: true } })
    const found = { triggers: {}, agreed: true, unit: 'unit:lamps' }
    const { record: decided } = take(rules, record, climb('clerk', 'centre', found))
    expect(decided).toMatchObject({
      ladder: { step: 'by-centre' },
      dispatched: [{}, { organ: 'unit:lamps' }]
    })
    const entered = take(rules, record, climb('clerk', 'centre', { triggers: { nobody: true } }))
    expect(entered.effects).toEqual([{ type: 'register', register: 'no-owner' }])
    const unasked = climb('platform', 'platform@east', { triggers: {} })
    expect(refusalOf(rules, assigned, unasked)).toBe('workflow/needs-facts')
  })
})

/** The clerk asks something of the clocks. */
function clerk(type: 'extend' | 'suspend' | 'resume' | 'appeal', more: object = {}): CaseAction {
  return act(type, 'clerk', 'centre', more)
}

describe('clocks', () => {
  it('are started for the unit that holds the case', () => {
    const { at } = atUnit
    expect(atUnit.clockEvents).toEqual([
      { type: 'start', id: '4-1', sequence: 401, occurredAt: at, clock: 'disposal', unit: 'unit:lamps' }
    ])
  })

  it('start once; later rounds go on', () => {
    const { record: returned } = take(rules, atUnit, act('return', 'disposer', 'unit:lamps'))
    const again = act('dispatch', 'platform', 'platform@east', { to: 'unit:poles' })
    const { record } = take(rules, returned, again)
    expect(record.clockEvents.map(({ type }) => type)).toEqual(['start', 'return', 'dispatch'])
  })

  it('refuse what their rule bars, in their own words', () => {
    const late = atUnit.at + 30 * 86_400_000
    expect(refusalOf(rules, atUnit, clerk('extend'), late)).toBe('clock/overdue-at-request')
    expect(refusalOf(rules, atVerifier, clerk('appeal', { granted: true }))).toBeUndefined()
  })

  it('may be told twice that a pause of known length is over', () => {
    const { record } = take(rules, atUnit, clerk('suspend', { until: atUnit.at + 3_600_000 }))
    const timer = act('resume', 'timer', 'runner', { occurredAt: atUnit.at + 3_600_000 })
    const { record: resumed } = take(rules, record, timer, atUnit.at + 3_700_000)
    expect(resumed).toMatchObject({ state: 'disposing', suspensions: 1 })
  })

  it('can be named, and only those that are touched', () => {
    const other = clerk('extend', { clock: 'verify' })
    expect(refusalOf(rules, atUnit, other)).toBe('workflow/clock-not-affected')
    const named = clerk('extend', { clock: 'disposal', extension: { value: 1, unit: 'work-hour' } })
    expect(refusalOf(rules, atUnit, named)).not.toBe('workflow/clock-not-affected')
  })

  it('let a condition bound what is counted', () => {
    const { record } = take(rules, atUnit, clerk('extend'))
    expect(record.extensions).toBe(1)
    expect(refusalOf(rules, record, clerk('extend'))).toBe('workflow/condition-not-met')
    const given = act('dispose', 'disposer', 'unit:lamps', { facts: { extensions: 0 } })
    expect(refusalOf(rules, atUnit, given)).toBe('workflow/counted-fact')
  })
})
