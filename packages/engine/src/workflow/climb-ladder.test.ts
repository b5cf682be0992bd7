import { describe, expect, it } from 'vitest'
import { act, refusalOf, take, takeAll, untilDisposing, workflowRules } from '../../test/workflow-fixtures.js'
import { sampleResponsibility } from '../../test/responsibility-sample.js'
import { sampleWorkflow } from '../../test/workflow-sample.js'
import type { CaseAction } from './case-action.js'

/** The company may coordinate for a platform, and a platform for the centre. */
const entrusted = {
  ...sampleResponsibility,
  entrustments: [
    { id: 'for-platform', from: 'platform', to: 'company', roles: ['platform'], evidence: 'published' },
    { id: 'for-centre', from: 'centre', to: 'platform', roles: ['clerk'], evidence: 'published' }
  ]
} as const
const rules = workflowRules({ responsibility: entrusted })
const assigned = takeAll(rules, untilDisposing.slice(0, 3))

/** A step of the ladder, by an organ for another one. */
function climb(role: string, organ: string, more: object, onBehalfOf?: string): CaseAction {
  const by = { organ, role, ...(onBehalfOf === undefined ? {} : { onBehalfOf }) }
  return act('coordinate', role, organ, { ladder: 'unclear', agreed: false, by, ...more })
}

const open = { triggers: { platformFailed: false, nobody: false } }

describe('who decides a step', () => {
  it('is the organ that is acted for, not the one that acts', () => {
    const { record } = take(rules, assigned, climb('platform', 'company:a', open, 'platform@east'))
    expect(record.ladder).toMatchObject({ step: 'by-platform', agreed: false })
    // For the centre it decides as the centre does, and that one is not asked yet.
    const asCentre = climb('clerk', 'platform@east', open, 'centre')
    expect(refusalOf(rules, assigned, asCentre)).toBe('workflow/not-the-decider')
    expect(
      refusalOf(rules, record, climb('clerk', 'platform@east', { triggers: {} }, 'centre'))
    ).toBeUndefined()
  })
})

describe('a failure on record', () => {
  const { record: failed } = take(rules, assigned, climb('platform', 'platform@east', open))

  it('cannot be told not to have been', () => {
    expect(failed.ladder?.triggers).toEqual({ platformFailed: true, nobody: false })
    const down = climb('platform', 'platform@east', open)
    expect(refusalOf(rules, failed, down)).toBe('workflow/failed-before')
  })

  it('does not keep other triggers from changing', () => {
    const onwards = climb('clerk', 'centre', { triggers: { platformFailed: true, nobody: true } })
    expect(take(rules, failed, onwards).record).toMatchObject({
      ladder: { step: 'enter' },
      registers: ['no-owner']
    })
  })
})

describe('the unit that was agreed', () => {
  const agreed = { ...open, agreed: true, unit: 'unit:substitute' }

  it('is kept where the ladder leads to no dispatch', () => {
    const transitions = sampleWorkflow.transitions.map(({ target, ...one }) => ({
      ...one,
      ...(target === undefined || one.action === 'coordinate' ? {} : { target })
    }))
    const without = workflowRules({ workflow: { ...sampleWorkflow, transitions } })
    const { record } = take(without, assigned, climb('platform', 'platform@east', agreed))
    expect(record.ladder).toMatchObject({ agreed: true, unit: 'unit:substitute' })
    expect(record.dispatched).toEqual(assigned.dispatched)
    const moon = climb('platform', 'platform@east', { ...agreed, unit: 'moon' })
    expect(refusalOf(without, assigned, moon)).toBe('responsibility/unknown-organ')
  })

  it('gets the case where it does', () => {
    const { record } = take(rules, assigned, climb('platform', 'platform@east', agreed))
    expect(record.dispatched.at(-1)).toMatchObject({ level: 2, organ: 'unit:substitute', role: 'disposer' })
    const stranger = climb('platform', 'platform@east', { ...agreed, unit: 'company:a' })
    expect(refusalOf(rules, assigned, stranger)).toBe('workflow/target-not-allowed')
  })
})
