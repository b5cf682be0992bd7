import { describe, expect, it } from 'vitest'
import { act, refusalOf, take, takeAll, untilDisposing, workflowRules } from '../../test/workflow-fixtures.js'
import { disposal } from '../../test/clock-fixtures.js'
import { sampleWorkflow } from '../../test/workflow-sample.js'
import type { CaseAction } from './case-action.js'
import { replayAction } from './transition.js'

/** Without the condition of the workflow, only the clock bounds extensions. */
const transitions = sampleWorkflow.transitions.map(({ when, ...one }) => ({
  ...one,
  ...(when === undefined || one.action === 'extend' ? {} : { when })
}))
const workflow = { ...sampleWorkflow, transitions }
const rules = workflowRules({ workflow })
const atUnit = takeAll(rules, untilDisposing)
const dayMs = 86_400_000

function clerk(type: 'extend' | 'suspend' | 'resume' | 'appeal', more: object = {}): CaseAction {
  return act(type, 'clerk', 'centre', more)
}

describe('a clock lets an action be', () => {
  it('until its rule bars it when overdue', () => {
    for (const type of ['extend', 'suspend'] as const) {
      expect(refusalOf(rules, atUnit, clerk(type))).toBeUndefined()
      expect(refusalOf(rules, atUnit, clerk(type), atUnit.at + 30 * dayMs)).toMatch(/^clock\/overdue-at-/)
    }
    const asked = clerk('extend', { requestedAt: atUnit.at + 60_000 })
    expect(refusalOf(rules, atUnit, asked, atUnit.at + 30 * dayMs)).toBe('clock/overdue-at-approval')
  })

  it('as often as its rule says', () => {
    const twice = [clerk('extend'), clerk('extend')]
    const record = takeAll(rules, [...untilDisposing, ...twice])
    expect(record.extensions).toBe(2)
    expect(refusalOf(rules, record, clerk('extend'))).toBe('clock/too-many-extensions')
    const resumed = takeAll(rules, [...untilDisposing, clerk('suspend'), clerk('resume')])
    expect(refusalOf(rules, resumed, clerk('suspend'))).toBe('clock/too-many-suspensions')
  })

  it('only where its rule knows of it', () => {
    const { extension: _extension, suspension: _suspension, ...bare } = disposal
    const strict = workflowRules({ workflow, clocks: { disposal: bare } })
    expect(refusalOf(strict, atUnit, clerk('extend'))).toBe('clock/extension-not-allowed')
    expect(refusalOf(strict, atUnit, clerk('suspend'))).toBe('clock/suspension-not-allowed')
  })

  it('and what it once let be is taken again, whatever calendars say since', () => {
    const late = atUnit.at + 30 * dayMs
    expect(replayAction(rules, atUnit, clerk('extend'), late)).toHaveProperty('value.record.extensions', 1)
  })
})

it('a case whose clock went on by itself is resumed all the same', () => {
  const until = atUnit.at + 3_600_000
  const { record } = take(rules, atUnit, clerk('suspend', { until }))
  expect(refusalOf(rules, record, clerk('resume', { occurredAt: until }), until + dayMs)).toBeUndefined()
})
