// The same workflow as an xstate machine.
import { assign, createMachine, initialTransition, transition } from 'xstate'
import { moves, states } from './log.mjs'
import { newContext, updateOf } from './reducer.mjs'

/** Replays a log with `transition(machine, snapshot, event)`; gives snapshots by case. */
export function createMachineReplay() {
  const nodes = Object.fromEntries(
    states.map((state) => [
      state,
      state === 'closed' || state === 'rejected' ? { type: 'final' } : { on: {} }
    ])
  )
  for (const [from, type, to] of moves) nodes[from].on[type] = createMove(type, to)
  const machine = createMachine({ id: 'case', initial: 'new', context: newContext(), states: nodes })
  const [first] = initialTransition(machine)
  return (log) => {
    const cases = new Map()
    for (const event of log) {
      const before = cases.get(event.caseId) ?? first
      if (before.status === 'done') continue
      cases.set(event.caseId, transition(machine, before, event)[0])
    }
    return cases
  }
}

function createMove(type, target) {
  const update = updateOf(type)
  return {
    target,
    ...(type === 'EXTEND' ? { guard: ({ context }) => context.extensions < 1 } : {}),
    actions: assign(({ context, event }) => update(context, event))
  }
}
