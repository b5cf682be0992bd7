import { isDeepStrictEqual } from 'node:util'
import { transition } from '@lijie/engine/workflow'
import { tabulateWorkflow } from '@lijie/engine/workflow-graph'
import { loadWorkflows } from '../load-workflows.mjs'
import { createProbe } from './probe-workflow.mjs'

/**
 * Every state, action and role of every shipped workflow is tried, as an organ that may play the role and as one that may not:
 * what the table calls illegal is refused with just its code, what is legal is taken by somebody and leads to a state of the
 * table, and no refusal changes the record.
 */
export const promise = {
  number: 14,
  title: 'No illegal transition succeeds, none changes a case',
  run: async ({ full }) => {
    const counts = { cells: 0, illegal: 0, taken: 0, legal: 0, asked: 0, strangers: 0 }
    const failures = []
    const workflows = loadWorkflows()
    for (const { rulebook } of workflows) tryWorkflow(rulebook, full, counts, failures)
    const show = (name) => counts[name].toLocaleString('en')
    return {
      held: failures.length === 0 && counts.illegal > 0 && counts.taken === counts.legal,
      figure: `${workflows.length} workflows, ${show('cells')} cells of state x action x role asked ${show('asked')} times: ${show('illegal')} illegal ones all refused with the code of the table, ${show('taken')} of ${show('legal')} legal ones taken and none leads elsewhere; ${show('strangers')} strangers refused; no refusal changed a record`,
      ...(failures.length === 0 ? {} : { details: failures.slice(0, 40).join('\n') })
    }
  }
}

function tryWorkflow(rulebook, full, counts, failures) {
  const probe = createProbe(rulebook, full)
  for (const cell of tabulateWorkflow(rulebook.workflow.part).cells) {
    counts.cells += 1
    counts[cell.refused === null ? 'legal' : 'illegal'] += 1
    let isTaken = false
    for (const { record, action, at } of probe.listQuestions(cell)) {
      const step = ask(rulebook, record, action, at, failures)
      counts.asked += 1
      const fault = judge(cell, record, step)
      isTaken ||= 'value' in step
      if (fault !== null) failures.push(`${rulebook.workflow.standard} ${tell(cell)}: ${fault}`)
    }
    if (isTaken) counts.taken += 1
    else if (cell.refused === null) failures.push(`${rulebook.workflow.standard} ${tell(cell)}: never taken`)
    for (const { record, action, at } of probe.listStrangers(cell)) {
      counts.strangers += 1
      if ('value' in ask(rulebook, record, action, at, failures))
        failures.push(`${rulebook.workflow.standard} ${tell(cell)}: taken by ${action.by.organ}`)
    }
  }
}

/** Asks, and looks whether the record is as it was. */
function ask(rulebook, record, action, at, failures) {
  const before = structuredClone(record)
  const step = transition(rulebook, record, action, at)
  if (!isDeepStrictEqual(record, before))
    failures.push(`${action.type} changed the record that was handed in`)
  return step
}

/** What is wrong with an answer to what a cell says; null when they agree. */
function judge({ refused, ways }, record, step) {
  if ('value' in step) {
    if (refused !== null) return `taken, and ${refused} is declared`
    const { state } = step.value.record
    return ways.some(({ to }) => (to ?? record?.state) === state) ? null : `leads to ${state}`
  }
  const [code] = step.refused.map((reason) => reason.code)
  if (refused !== null) return code === refused ? null : `refused with ${code}, not ${refused}`
  const declared = ways.flatMap(({ refusals }) => refusals)
  // Facts of the probe, limits that are left open, and what a city binds nobody to.
  const isOther = ['responsibility/', 'clock/', 'criteria/', 'time-limits/'].some((area) =>
    code.startsWith(area)
  )
  return isOther || declared.includes(code) ? null : `refused with ${code}, which the table does not name`
}

function tell({ state, action, role }) {
  return `${state ?? 'start'} x ${action} x ${role}`
}
