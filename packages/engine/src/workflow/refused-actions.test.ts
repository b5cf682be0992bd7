import { describe, expect, it } from 'vitest'
import {
  act,
  refusalOf,
  reported,
  take,
  takeAll,
  untilDisposing,
  workflowRules
} from '../../test/workflow-fixtures.js'
import { sampleWorkflow } from '../../test/workflow-sample.js'
import { isRefusal } from '../kernel/index.js'
import { transition } from './transition.js'

const rules = workflowRules()
const atUnit = takeAll(rules, untilDisposing)
const reportBack = act('report-back', 'disposer', 'unit:lamps')
const atVerifier = takeAll(rules, [...untilDisposing, reportBack])

describe('refusals', () => {
  const first = take(rules, null, reported).record

  it.each([
    ['workflow/unknown-action', act('fly' as 'file', 'clerk', 'centre')],
    ['workflow/unknown-action', act('toString' as 'file', 'clerk', 'centre')],
    ['workflow/unknown-action', null],
    ['workflow/invalid-action', { type: 'file', by: 'centre' }],
    [
      'workflow/invalid-action',
      { type: 'accept', by: { organ: 'centre', role: 'clerk' }, occurredAt: '2026' }
    ],
    ['workflow/invalid-action', act('merge', 'clerk', 'centre')],
    ['facts/unknown-fact', act('file', 'clerk', 'centre', { facts: { weather: 'fair' } })],
    ['facts/wrong-type', act('file', 'clerk', 'centre', { facts: { slight: 'yes' } })],
    ['workflow/already-reported', reported],
    ['workflow/not-possible-in-state', act('verify', 'verifier', 'centre', { result: 'pass' })],
    ['workflow/role-not-allowed', act('file', 'collector', 'centre')],
    ['responsibility/role-not-bound', act('file', 'clerk', 'unit:lamps')],
    ['responsibility/not-entrusted', act('confirm', 'collector', 'unit:lamps', { onBehalfOf: 'centre' })],
    ['workflow/missing-result', act('confirm', 'collector', 'centre')],
    ['workflow/result-not-stated', act('confirm', 'collector', 'centre', { result: 'fail' })],
    ['workflow/needs-facts', act('handle-on-site', 'collector', 'centre')],
    [
      'workflow/condition-not-met',
      act('handle-on-site', 'collector', 'centre', { facts: { slight: false } })
    ],
    ['workflow/needs-facts', act('file', 'clerk', 'centre')],
    ['workflow/filing-criteria-not-met', act('file', 'clerk', 'centre', { facts: { defects: ['dirty'] } })],
    [
      'workflow/filing-criterion-other',
      act('file', 'clerk', 'centre', { criterion: 'component/0101/9', facts: { defects: ['missing'] } })
    ]
  ])('%s', (code, action) => {
    const actions = action as { by?: { onBehalfOf?: string }; onBehalfOf?: string } | null
    const whole =
      actions?.onBehalfOf === undefined
        ? action
        : { ...actions, by: { ...actions.by, onBehalfOf: actions.onBehalfOf } }
    expect(refusalOf(rules, first, whole)).toBe(code)
  })

  it('of time', () => {
    expect(refusalOf(rules, atUnit, reportBack, atUnit.at - 1)).toBe('workflow/time-goes-back')
    expect(refusalOf(rules, atUnit, reportBack, 0.5)).toBe('workflow/invalid-instant')
    const early = { ...reportBack, occurredAt: atUnit.at + 5 }
    expect(refusalOf(rules, atUnit, early, atUnit.at + 1)).toBe('workflow/occurs-in-future')
  })

  it('of who does not hold the case, and of targets', () => {
    expect(refusalOf(rules, atUnit, act('report-back', 'disposer', 'unit:poles'))).toBe(
      'workflow/not-the-holder'
    )
    const filed = takeAll(rules, untilDisposing.slice(0, 2))
    expect(refusalOf(rules, filed, act('dispatch', 'clerk', 'centre'))).toBe('workflow/target-missing')
    const tooFar = act('dispatch', 'clerk', 'centre', { to: 'platform@west' })
    expect(refusalOf(rules, filed, tooFar)).toBe('workflow/target-not-allowed')
  })

  it('of what the source leaves open, and of what it has no rule for', () => {
    const asked = transition(
      rules,
      atVerifier,
      act('order-verification', 'platform', 'platform@east'),
      atVerifier.at
    )
    expect(isRefusal(asked) && asked.refused).toMatchObject([
      {
        code: 'workflow/closing-path-not-stated',
        because: [{ article: '第二十二条' }, { article: '第二十六条' }]
      }
    ])
    const transitions = sampleWorkflow.transitions.filter(({ action }) => action !== 'supervise')
    const fewer = workflowRules({ workflow: { ...sampleWorkflow, transitions } })
    const supervise = act('supervise', 'supervisor', 'centre')
    expect(refusalOf(fewer, atUnit, supervise)).toBe('workflow/action-not-in-standard')
  })

  it('of ladders that the state has none of', () => {
    const filed = takeAll(rules, untilDisposing.slice(0, 3))
    const climb = { triggers: {}, agreed: false }
    const known = act('coordinate', 'clerk', 'centre', { ...climb, ladder: 'unclear' })
    const other = act('coordinate', 'clerk', 'centre', { ...climb, ladder: 'moon' })
    expect(refusalOf(rules, filed, known)).not.toBe('workflow/ladder-not-here')
    expect(refusalOf(rules, filed, other)).toBe('workflow/ladder-not-here')
  })

  it('of days on which nobody is bound', () => {
    const verify = act('verify', 'verifier', 'centre', { result: 'pass' })
    const early = { ...atVerifier, at: Date.UTC(2026, 1, 1) }
    expect(refusalOf(rules, early, verify, Date.UTC(2026, 2, 4, 15, 59))).toBe(
      'responsibility/role-not-bound'
    )
    expect(refusalOf(rules, early, verify, Date.UTC(2026, 2, 4, 16))).toBeUndefined()
    const west = { ...reported, area: 'west' }
    expect(refusalOf(rules, null, west, Date.UTC(2026, 11, 31, 16))).toBe('responsibility/unknown-area')
  })

  it('without the parts that say how', () => {
    expect(refusalOf({ ...rules, workflow: null }, null, reported)).toBe('workflow/no-workflow')
    expect(refusalOf({ ...rules, responsibility: null }, null, reported)).toBe(
      'responsibility/no-responsibility'
    )
    expect(refusalOf(rules, { ...atUnit, state: 'moon' }, reportBack)).toBe('workflow/unknown-state')
    expect(refusalOf(rules, null, reportBack)).toBe('workflow/missing-case')
  })
})

describe('filing criteria that are left to another instrument', () => {
  const part = { ...rules.criteria.part, rows: [] }
  const open = { ...rules, criteria: { ...rules.criteria, part } }

  it('are confirmed by who files, with a warning', () => {
    const first = take(open, null, reported).record
    expect(refusalOf(open, first, act('file', 'clerk', 'centre'))).toBe('workflow/confirmation-missing')
    const step = transition(open, first, act('file', 'clerk', 'centre', { confirmed: true }), first.at)
    expect(isRefusal(step) ? [] : step.warnings).toMatchObject([{ code: 'workflow/criteria-confirmed' }])
  })
})
