import { expect, it } from 'vitest'
import { citeEntry, sampleWorkflow } from '../../test/workflow-sample.js'
import { compileWorkflow } from './compile-workflow.js'

const context = { standard: 'cn.example', cite: citeEntry }

it('conditions are typed with the facts of the workflow, and point to their place', () => {
  const [report, ...rest] = sampleWorkflow.transitions
  const when = { fact: 'weather', operator: 'equal', value: true } as const
  const notify = { notify: 'complainant', about: 'x', when } as const
  const transitions = [{ ...report, when, effects: [notify] }, ...rest] as typeof sampleWorkflow.transitions
  expect(compileWorkflow({ ...sampleWorkflow, transitions }, context)).toMatchObject({
    issues: [{ pointer: '/transitions/0/when/fact' }, { pointer: '/transitions/0/effects/0/when/fact' }]
  })
})

it('names of other parts are looked at where they are known', () => {
  const known = { roles: [], clocks: [], ladders: [], registers: [] }
  const compiled = compileWorkflow(sampleWorkflow, { ...context, known })
  const codes = 'issues' in compiled ? new Set(compiled.issues.map(({ code }) => code)) : new Set()
  expect([...codes].toSorted()).toEqual([
    'workflow/unknown-clock',
    'workflow/unknown-ladder',
    'workflow/unknown-register',
    'workflow/unknown-role'
  ])
})

it('transitions are found by state, action and role, in file order', () => {
  const compiled = compileWorkflow(sampleWorkflow, context)
  const states = 'workflow' in compiled ? compiled.workflow.states : new Map<string, never>()
  const cell = states.get('disposed')?.cells.get('verify')
  expect(cell?.byRole.get('verifier')?.map(({ source }) => source.id)).toEqual(['pass', 'fail'])
})
