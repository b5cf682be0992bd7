import type { ClockEffect, Transition, WorkflowPart } from '@lijie/schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createGap, createState, createTransition } from '../../test/workflow-samples.js'
import { actionTypes } from '../workflow/index.js'
import { checkWorkflow } from './check-workflow.js'

const names = ['a', 'b', 'c', 'd', 'x', 'y'] as const
const open = names.slice(0, 4)
const events: readonly ClockEffect['event'][] = ['start', 'stop', 'rework']

/** Small workflows of four open states and two ends. Each transition has an action of its own, so that none hides another. */
const workflow = fc
  .record({
    steps: fc.array(
      fc.record({
        from: fc.option(fc.constantFrom(...open), { freq: 6 }),
        to: fc.constantFrom(...names),
        automatic: fc.boolean(),
        event: fc.option(fc.constantFrom(...events))
      }),
      { minLength: 1, maxLength: 9 }
    ),
    gaps: fc.array(fc.record({ from: fc.constantFrom(...open), at: fc.nat({ max: 8 }) }), { maxLength: 2 })
  })
  .map(({ steps, gaps }): WorkflowPart => {
    const transitions = steps.map(({ from, to, automatic, event }, index): Transition => {
      const action = from === null ? 'report' : (actionTypes[index + 1] ?? 'close')
      return createTransition(action, {
        id: `t${index}`,
        to,
        roles: [`role-${index}`],
        ...(from !== null && { from: [from] }),
        ...(automatic && { automatic: true as const }),
        ...(event !== null && { effects: [{ clock: 'k', event }] })
      })
    })
    const states = names.map((name) => [
      name,
      createState({ label: { zh: name }, ...(name < 'x' ? {} : { outcome: 'closed' as const }) })
    ])
    return {
      states: Object.fromEntries(states) as WorkflowPart['states'],
      transitions,
      gaps: gaps.map(({ from, at }, index) =>
        createGap([from], { id: `g${index}`, action: actionTypes[at + 1] ?? 'close' })
      )
    }
  })

/** A transition that can really be taken: no gap refuses it. */
function takes({ gaps = [] }: WorkflowPart, { action, from }: Transition): boolean {
  return !gaps.some((gap) => gap.action === action && gap.from[0] === from?.[0])
}

/** Every way from a node that meets no node twice, by trying every transition. */
function walk<Node>(
  node: Node,
  next: (node: Node) => readonly Node[],
  met: readonly Node[] = [node]
): Node[][] {
  const onward = next(node).filter((one) => !met.includes(one))
  return [[...met], ...onward.flatMap((one) => walk(one, next, [...met, one]))]
}

function nextStates(part: WorkflowPart, isWanted: (one: Transition) => boolean = () => true) {
  return (state: string): readonly string[] =>
    part.transitions
      .filter((one) => takes(part, one) && isWanted(one) && (one.from?.[0] ?? 'start') === state)
      .map(({ to = '' }) => to)
}

const endsOf = (ways: readonly string[][]): Set<string> => new Set(ways.map((way) => way.at(-1) ?? ''))
const isEnd = (state: string): boolean => state === 'x' || state === 'y'

function found(part: WorkflowPart, code: string, param: string): Set<string> {
  const issues = checkWorkflow(part).filter((issue) => issue.code === code)
  const texts = issues.flatMap(({ params }) => String(params[param]).split(', '))
  return new Set(texts.map((text) => /\(([^)]*)\)$/.exec(text)?.[1] ?? text))
}

/** How a clock stands after a transition: it may start at any time, stop while it runs, and go on after a stop. */
function move(stand: string, { effects = [] }: Transition): string {
  const [effect] = effects
  if (effect === undefined || !('clock' in effect)) return stand
  if (effect.event === 'start' || (effect.event === 'rework' && stand === 'off')) return 'on'
  return effect.event === 'stop' && stand === 'on' ? 'off' : stand
}

describe('checkWorkflow, beside trying every way', () => {
  it('finds exactly the states that no case gets to', () => {
    fc.assert(
      fc.property(workflow, (part) => {
        const reached = endsOf(walk('start', nextStates(part)))
        const lost = new Set(names.filter((name) => !reached.has(name)))
        if (part.transitions.every(({ from }) => from !== undefined)) return
        expect(found(part, 'workflow/unreachable-state', 'state')).toEqual(lost)
      }),
      { numRuns: 1000 }
    )
  })

  it('finds exactly the states from which no end is reached, declared where a gap says so', () => {
    fc.assert(
      fc.property(workflow, (part) => {
        const next = nextStates(part)
        const reached = endsOf(walk('start', next))
        const onward = (state: string): string[] => [...endsOf(walk(state, next))]
        const dead = open.filter((state) => reached.has(state) && !onward(state).some(isEnd))
        const plain = found(part, 'workflow/dead-end', 'states')
        const declared = found(part, 'workflow/declared-dead-end', 'states')
        expect(new Set([...plain, ...declared])).toEqual(new Set(dead))
        // Where a case gets stuck for good: whatever leads on leads back.
        const isPlace = (state: string): boolean => onward(state).every((one) => onward(one).includes(state))
        const isDeclared = (state: string): boolean =>
          onward(state).some((one) => part.gaps?.some(({ from }) => from[0] === one) === true)
        for (const state of dead.filter(isPlace)) {
          expect((isDeclared(state) ? declared : plain).has(state)).toBe(true)
        }
      }),
      { numRuns: 1000 }
    )
  })

  it('finds a circle of automatic transitions where there is one, and nowhere else', () => {
    fc.assert(
      fc.property(workflow, (part) => {
        const reached = endsOf(walk('start', nextStates(part)))
        const next = nextStates(part, ({ automatic }) => automatic === true)
        const circles = open.filter(
          (state) => reached.has(state) && next(state).some((one) => endsOf(walk(one, next)).has(state))
        )
        const told = found(part, 'workflow/automatic-loop', 'state')
        expect(told.size > 0).toBe(circles.length > 0)
        for (const state of told) expect(circles).toContain(state)
      }),
      { numRuns: 1000 }
    )
  })

  it('finds exactly the transitions that end a case while a clock runs', () => {
    fc.assert(
      fc.property(workflow, (part) => {
        const running = new Set<string>()
        const next = (node: string): string[] => {
          const [state = '', stand = ''] = node.split(' ')
          const steps = part.transitions.filter(
            (one) => takes(part, one) && (one.from?.[0] ?? 'start') === state
          )
          for (const one of steps) if (isEnd(one.to ?? '') && move(stand, one) === 'on') running.add(one.id)
          return steps.map((one) => `${one.to} ${move(stand, one)}`)
        }
        walk('start none', next)
        expect(found(part, 'workflow/clock-not-stopped', 'transition')).toEqual(running)
      }),
      { numRuns: 1000 }
    )
  })
})
