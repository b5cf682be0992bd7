import { listSteps, tabulateWorkflow } from '@lijie/engine/workflow-graph'
import { formatIssue } from '@lijie/schema'
import type { Session } from '../session.js'
import { countWorkflow } from './count-workflow.js'
import type { LoadedWorkflow } from './load-workflow.js'

/** The workflow and its findings as JSON; on request with every state, action and role. */
export function writeWorkflowJson(
  { standard, version, part, findings }: LoadedWorkflow,
  withCells: boolean,
  { language }: Session
): string {
  const steps = listSteps(part).map(({ from, to, transition: { id, action }, roles }) => ({
    from,
    to,
    transition: id,
    action,
    roles
  }))
  const value = {
    standard,
    version,
    counts: countWorkflow(part),
    states: part.states,
    transitions: part.transitions,
    steps,
    gaps: part.gaps ?? [],
    findings: findings.map((issue) => ({ ...issue, message: formatIssue(issue, language) })),
    ...(withCells && { cells: tabulateWorkflow(part).cells })
  }
  return `${JSON.stringify(value, null, 2)}\n`
}
