import { checkWorkflow, listSteps } from '@lijie/engine/workflow-graph'
import fc from 'fast-check'
import { loadWorkflows } from '../load-workflows.mjs'
import { plantFault, sayWays } from './planted-workflows.mjs'

/** Every state of every shipped workflow is tried by every way; then faults are planted in them, and each has to be told. */
export const promise = {
  number: 15,
  title: 'Every filed case can end, and nothing goes in circles by itself',
  run: async ({ full, seed }) => {
    const workflows = loadWorkflows().map(({ rulebook }) => rulebook.workflow)
    const failures = []
    const counts = { states: 0, filed: 0, steps: 0, dead: 0 }
    for (const { standard, part } of workflows) tryWorkflow(standard, part, counts, failures)
    const planted = plantAll(workflows, { seed, runs: full ? 20_000 : 1000 }, failures)
    return {
      held: failures.length === 0 && counts.filed > 0 && planted > 0,
      figure: `${workflows.length} workflows, ${counts.states} states (${counts.filed} of them of filed cases, all open ones where the text knows no filing), ${counts.steps} steps: every way from every state was tried, ${counts.dead} states without an end, each declared by a gap with its article; no circle of automatic steps; ${planted} planted dead ends and circles, all told`,
      ...(failures.length === 0 ? {} : { details: failures.slice(0, 40).join('\n') })
    }
  }
}

/** What the checks say beside what trying every way says. */
function tryWorkflow(standard, part, counts, failures) {
  const steps = listSteps(part)
  const ends = Object.keys(part.states).filter((state) => part.states[state].kind === 'end')
  const reached = sayWays(steps, null)
  const dead = Object.keys(part.states).filter(
    (state) => reached.has(state) && !ends.some((end) => sayWays(steps, state).has(end))
  )
  const issues = checkWorkflow(part)
  const declared = issues.filter(({ code }) => code === 'workflow/declared-dead-end')
  for (const { code, severity } of issues) if (severity === 'error') failures.push(`${standard}: ${code}`)
  for (const state of dead)
    if (!declared.some(({ params }) => params.states.includes(`(${state})`)))
      failures.push(`${standard}: no case in ${state} ends, and no gap says so`)
  const automatic = steps.filter(({ transition }) => transition.automatic === true)
  for (const { from, to } of automatic)
    if (sayWays(automatic, to).has(from)) failures.push(`${standard}: a circle of timers through ${from}`)
  counts.states += Object.keys(part.states).length
  counts.filed += countFiled(part)
  counts.steps += steps.length
  counts.dead += dead.length
}

/** States of filed cases; where the source knows no filing, every open state is one. */
function countFiled({ states, transitions }) {
  const knowsFiling = transitions.some(({ action }) => action === 'file')
  return Object.values(states).filter(({ kind, filed }) => (knowsFiling ? filed === true : kind === 'open'))
    .length
}

/** Takes away what leads on, or lets timers go round: the checks have to tell it. */
function plantAll(workflows, { seed, runs }, failures) {
  let planted = 0
  const fault = fc.tuple(
    fc.nat(workflows.length - 1),
    fc.nat(),
    fc.constantFrom('dead-end', 'automatic-loop')
  )
  for (const [at, which, kind] of fc.sample(fault, { seed, numRuns: runs })) {
    const { standard, part } = workflows[at]
    const { changed, state } = plantFault(part, kind, which)
    if (changed === null) continue
    planted += 1
    const told = checkWorkflow(changed).some(
      ({ code, params }) =>
        code === `workflow/${kind}` && (kind !== 'dead-end' || params.states.includes(`(${state})`))
    )
    if (!told) failures.push(`${standard}: ${kind} planted at ${state} is not told`)
  }
  return planted
}
