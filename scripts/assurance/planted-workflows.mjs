import { listSteps } from '@lijie/engine/workflow-graph'

/** Where every way from a state leads, by trying each step again and again until nothing new is met. */
export function sayWays(steps, state) {
  const met = new Set([state])
  for (let size = 0; size !== met.size;) {
    size = met.size
    for (const { from, to } of steps) if (met.has(from)) met.add(to)
  }
  return met
}

/**
 * A workflow with one fault more: an open state that nothing leads away from any more, or two states between which timers go
 * to and fro. `changed` is null where the fault cannot be planted at this place.
 */
export function plantFault(part, kind, which) {
  const steps = listSteps(part)
  const reached = sayWays(steps, null)
  const open = Object.keys(part.states).filter((one) => part.states[one].kind === 'open' && reached.has(one))
  const state = open[which % open.length]
  const changed =
    kind === 'dead-end' ? closeWays(part, state) : addCircle(part, state, open[(which % 7) % open.length])
  return { state, changed }
}

/** Gaps that speak of the state would declare the dead end, so they go, too. */
function closeWays({ transitions, gaps = [], ...part }, state) {
  const leave = ({ from, to }) =>
    from !== undefined && to !== undefined && to !== state && from.includes(state)
  const kept = transitions.flatMap((one) => {
    if (!leave(one)) return [one]
    const from = one.from.filter((other) => other !== state)
    return from.length === 0 ? [] : [{ ...one, from }]
  })
  const changed = { ...part, transitions: kept, gaps: gaps.filter(({ from }) => !from.includes(state)) }
  return sayWays(listSteps(changed), null).has(state) ? changed : null
}

function addCircle({ transitions, ...part }, a, b) {
  const there = createAutomatic('planted-there', a, b)
  const back = createAutomatic('planted-back', b, a)
  return { ...part, transitions: [...transitions, there, back] }
}

function createAutomatic(id, from, to) {
  const summary = { zh: '自动' }
  return {
    id,
    action: 'notify',
    from: [from],
    to,
    roles: [id],
    automatic: true,
    summary,
    evidence: 'inferred'
  }
}
