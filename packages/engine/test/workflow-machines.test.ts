import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createMachine, getInitialSnapshot, getNextSnapshot } from 'xstate'
import { loadWorkflows } from '../../../scripts/load-workflows.mjs'
import { interpretCondition } from '../src/criteria/index.js'
import { isRefusal } from '../src/kernel/index.js'
import type { Rulebook } from '../src/rulebook/index.js'
import { transition, type CaseAction, type CaseRecord } from '../src/workflow/index.js'
import { exportMachine, tabulateWorkflow } from '../src/workflow-graph/index.js'
import { listAttempts } from './probe-workflow.js'

const standards = loadWorkflows() as readonly { readonly instrument: string; readonly rulebook: Rulebook }[]
const begun = Date.parse('2026-03-02T09:00:00+08:00')

/** What a host hands its machine with an event: the action, and the case as it stands. */
interface CaseEvent {
  readonly type: string
  readonly action: CaseAction
  readonly record: CaseRecord | null
}
type Guard = (args: { readonly event: CaseEvent }) => boolean

/** Guards as a host would write them, by the names in the machine: role, result, holder and condition. */
function createGuards({ workflow }: Rulebook): Record<string, Guard> {
  if (workflow === null) return {}
  const { transitions, gaps = [] } = workflow.part
  const own = transitions.map(({ id, roles, result, ladder, holder, when }): readonly [string, Guard] => [
    id,
    ({ event: { action, record } }) =>
      roles.includes(action.by.role) &&
      (result === undefined || ('result' in action && action.result === result)) &&
      (ladder === undefined || ('ladder' in action && action.ladder === ladder)) &&
      (holder === undefined || holdsAt(record, holder, action)) &&
      (when === undefined || interpretCondition(when, workflow.context, factsOf(record, action)) === 2)
  ])
  const refusing = gaps.map(({ id, roles }): readonly [string, Guard] => [
    `gap:${id}`,
    ({ event: { action } }) => roles === undefined || roles.includes(action.by.role)
  ])
  return Object.fromEntries([...own, ...refusing])
}

function holdsAt(record: CaseRecord | null, level: number, { by }: CaseAction): boolean {
  const holder = record?.dispatched.find((one) => one.level === level)?.organ
  return holder !== undefined && (holder === by.organ || holder === by.onBehalfOf)
}

function factsOf(record: CaseRecord | null, action: CaseAction): Readonly<Record<string, unknown>> {
  const { rounds = 0, returns = 0, facts = {} } = record ?? {}
  const fromCase = 'splitFrom' in action || 'continues' in action
  return { ...facts, ...action.facts, rounds, returns, fromCase }
}

describe.each(standards)('the machine of $instrument', ({ rulebook }) => {
  const part = rulebook.workflow?.part ?? { states: {}, transitions: [] }
  const json = JSON.stringify(exportMachine(part, 'workflow'))
  const guards = createGuards(rulebook)
  const machine = createMachine(JSON.parse(json) as never).provide({ guards } as never)
  const { cells } = tabulateWorkflow(part)
  // Everything that may be done comes often, what is refused now and then.
  const likely = cells.filter(({ refused }) => refused === null)

  it('has the states of the workflow, and its ends are final', () => {
    expect(Object.keys(machine.states)).toEqual(['_before-report', ...Object.keys(part.states)])
    const final = Object.values(machine.states).filter(({ type }) => type === 'final')
    expect(final).toHaveLength(Object.values(part.states).filter(({ kind }) => kind === 'end').length)
  })

  it('goes where transition goes, on random walks', () => {
    const step = fc.tuple(fc.nat(), fc.nat(), fc.boolean())
    let moved = 0
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        let record: CaseRecord | null = null
        let snapshot = getInitialSnapshot(machine)
        for (const [index, [which, attempt, any]] of steps.entries()) {
          const here = (any ? cells : likely).filter(({ state }) => state === (record?.state ?? null))
          const cell = here[which % here.length]
          if (cell === undefined) break
          const attempts = listAttempts(rulebook, cell)
          const action = attempts[attempt % attempts.length] as CaseAction
          const answer = transition(rulebook, record, action, begun + index * 60_000)
          const next = getNextSnapshot(machine, snapshot, { type: action.type, action, record } as never)
          if (!isRefusal(answer)) {
            expect(next.value).toBe(answer.value.record.state)
            record = answer.value.record
            snapshot = next
            moved += 1
          } else if (isOfMachine(answer.refused[0]?.code)) expect(next.value).toBe(snapshot.value)
        }
      }),
      { numRuns: 150 }
    )
    expect(moved).toBeGreaterThan(100)
  })
})

/** What guards and arrows say, and not payloads, criteria, organs or clocks. */
function isOfMachine(code: string | undefined): boolean {
  return [
    'workflow/case-has-ended',
    'workflow/action-not-in-standard',
    'workflow/closing-path-not-stated',
    'workflow/path-not-stated',
    'workflow/not-possible-in-state',
    'workflow/role-not-allowed',
    'workflow/not-the-holder',
    'workflow/condition-not-met'
  ].some((one) => one === code)
}
