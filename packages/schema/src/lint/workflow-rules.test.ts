import type { Transition, WorkflowPart } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { sampleStandard } from '../../test/sample-standard.js'
import type { Finding } from './lint-rule.js'
import { workflowEntries } from './workflow-entries.js'
import { workflowFaults } from './workflow-faults.js'

const evidence = 'derived' as const
const label = { zh: '示例', en: 'sample' }
const report: Transition = {
  id: 'report',
  action: 'report',
  to: 'open',
  roles: ['clerk'],
  summary: label,
  evidence
}

function workflowOf(
  transitions: readonly Partial<Transition>[],
  more: Partial<WorkflowPart> = {}
): WorkflowPart {
  const base = { action: 'accept', from: ['open'], roles: ['clerk'], summary: label, evidence } as const
  return {
    states: {
      open: { label, kind: 'open', evidence },
      closed: { label, kind: 'end', outcome: 'closed', evidence }
    },
    transitions: [
      report,
      ...transitions.map((one, place) => ({ id: `t-${place}`, ...base, ...one }) as Transition)
    ],
    ...more
  }
}

const responsibility = { organs: {}, roles: { clerk: { label, evidence } }, bindings: [] }

function lint(workflow: WorkflowPart): readonly Finding[] {
  const document = sampleStandard({ workflow, responsibility })
  return [...workflowFaults(document), ...workflowEntries(document)]
}

function codesOf(workflow: WorkflowPart): readonly string[] {
  return lint(workflow).map(({ code }) => code)
}

it('a sound workflow has no findings, and neither has a standard without one', () => {
  expect(lint(workflowOf([{}]))).toEqual([])
  expect(workflowFaults(sampleStandard({}))).toEqual([])
  expect(workflowEntries(sampleStandard({}))).toEqual([])
})

describe('names', () => {
  it('of states, roles, ladders and registers have to be declared', () => {
    const findings = lint(
      workflowOf(
        [
          { from: ['moon'], to: 'mars', roles: ['toString'] },
          {
            action: 'coordinate',
            ladder: 'unclear',
            effects: [{ register: 'none' }, { task: 'x', performer: 'y' }]
          }
        ],
        { stages: { first: { label, states: ['sun'] } } }
      )
    )
    expect(findings.map(({ code, pointer }) => [code, pointer])).toEqual([
      ['workflow/unknown-state', '/stages/first/states/0'],
      ['workflow/unknown-state', '/transitions/1/from/0'],
      ['workflow/unknown-state', '/transitions/1/to'],
      ['workflow/unknown-role', '/transitions/1/roles/0'],
      ['workflow/unknown-ladder', '/transitions/2/ladder'],
      ['workflow/unknown-register', '/transitions/2/effects/0/register'],
      ['workflow/unknown-role', '/transitions/2/effects/1/performer']
    ])
  })

  it('of parts that the standard does not have are left to others', () => {
    const workflow = workflowOf([{ roles: ['moon'], effects: [{ clock: 'moon', event: 'start' }] }])
    const { timeLimits: _limits, ...document } = sampleStandard({ workflow })
    expect(workflowFaults(document)).toEqual([])
  })

  it('of complainants are no roles', () => {
    const effects = [{ notify: 'complainant', about: 'result' }]
    expect(codesOf(workflowOf([{ effects }]))).toEqual([])
    expect(codesOf(workflowOf([{ effects: [{ notify: 'mayor', about: 'result' }] }]))).toEqual([
      'workflow/unknown-role'
    ])
  })
})

describe('transitions', () => {
  it.each([
    ['workflow/duplicate-id', { id: 'report' }],
    ['workflow/missing-target', { action: 'dispatch' }],
    ['workflow/unused-member', { target: { level: 1, roles: ['clerk'] } }],
    ['workflow/unused-member', { result: 'pass' }],
    ['workflow/unused-member', { confirms: 'filing-criteria' }],
    ['workflow/misplaced-report', { action: 'report' }],
    ['workflow/uncited', { evidence: 'published' }],
    ['workflow/one-result', { action: 'verify', result: 'pass' }]
  ] as const)('%s', (code, transition) => {
    expect(codesOf(workflowOf([transition as Partial<Transition>]))).toEqual([code])
  })

  it('other than the report say where they are possible', () => {
    const { from: _from, ...rest } = workflowOf([{}]).transitions[1] as Transition
    expect(codesOf({ ...workflowOf([]), transitions: [report, rest] })).toEqual(['workflow/missing-from'])
  })

  it('with both results, or one that is for both, are whole', () => {
    const verify = { action: 'verify' } as const
    expect(codesOf(workflowOf([verify]))).toEqual([])
    expect(
      codesOf(
        workflowOf([
          { ...verify, result: 'pass' },
          { ...verify, result: 'fail' }
        ])
      )
    ).toEqual([])
    expect(lint(workflowOf([{ ...verify, result: 'fail' }]))).toMatchObject([{ params: { result: 'pass' } }])
  })
})

it('ends have an outcome, open states have none, and facts of the record have their type', () => {
  const states = {
    open: { label, kind: 'open', outcome: 'closed', evidence },
    closed: { label, kind: 'end', evidence }
  } as const
  const facts = {
    rounds: { type: 'boolean', label },
    fromCase: { type: 'boolean', label },
    seen: { type: 'boolean', label }
  } as const
  expect(codesOf(workflowOf([], { states, facts }))).toEqual([
    'workflow/counted-fact-type',
    'workflow/outcome-of-open-state',
    'workflow/end-without-outcome'
  ])
})
