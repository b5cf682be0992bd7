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
import { sampleWorkflow } from '../../test/workflow-sample.js'
import type { CaseAction } from './case-action.js'

const rules = workflowRules()
const atUnit = takeAll(rules, untilDisposing)
const minuteMs = 60_000

const accept = (occurredAt: number): CaseAction => act('accept', 'clerk', 'centre', { occurredAt })

describe('what is told late', () => {
  it('took place after the report', () => {
    const late = { ...reported, occurredAt: monday - 10 * minuteMs } as CaseAction
    const { record } = take(rules, null, late)
    expect(record.reportedAt).toBe(monday - 10 * minuteMs)
    expect(refusalOf(rules, record, accept(record.reportedAt))).toBeUndefined()
    for (const early of [record.reportedAt - 1, Math.floor(monday / 1000), -9e15])
      expect(refusalOf(rules, record, accept(early))).toBe('workflow/occurs-before-report')
  })

  it('is a report only where clocks reach', () => {
    for (const occurredAt of [Date.UTC(1899, 11, 31), -9e15])
      expect(refusalOf(rules, null, { ...reported, occurredAt })).toBe('workflow/occurs-before-report')
  })

  it('stops no clock that had not begun', () => {
    const back = act('report-back', 'disposer', 'unit:lamps', { occurredAt: atUnit.at - minuteMs })
    expect(refusalOf(rules, atUnit, back)).toBe('clock/not-started')
    const since = act('report-back', 'disposer', 'unit:lamps', { occurredAt: atUnit.at + minuteMs })
    expect(refusalOf(rules, atUnit, since, atUnit.at + 5 * minuteMs)).toBeUndefined()
  })
})

describe('whether a case comes from another', () => {
  const fromCase = { type: 'boolean', label: { zh: '由他案而来' } } as const
  const when = { fact: 'fromCase', operator: 'equal', value: true } as const
  const transitions = sampleWorkflow.transitions.map((one) => (one.id === 'report' ? { ...one, when } : one))
  const facts = { ...sampleWorkflow.facts, fromCase }
  const strict = workflowRules({ workflow: { ...sampleWorkflow, facts, transitions } })

  it('is read from its report', () => {
    expect(refusalOf(strict, null, reported)).toBe('workflow/condition-not-met')
    for (const origin of [{ splitFrom: 'B-1' }, { continues: { case: 'B-1' } }])
      expect(refusalOf(strict, null, { ...reported, ...origin })).toBeUndefined()
  })

  it('cannot be told', () => {
    const told = { ...reported, facts: { fromCase: true } }
    expect(refusalOf(strict, null, told)).toBe('workflow/counted-fact')
  })
})
