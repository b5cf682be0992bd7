import { drawWorkflow, exportMachine, listTableRows, tabulateWorkflow } from '@lijie/engine/workflow-graph'
import { createFailure } from '../cli-failure.js'
import { exitStatus } from '../exit-status.js'
import { workflowWords } from '../messages/workflow-words.js'
import { createCsvTable } from '../output/csv-table.js'
import { writeFully } from '../output/write-fully.js'
import type { Session } from '../session.js'
import { loadWorkflow, type LoadedWorkflow } from '../workflow/load-workflow.js'
import { renderFindings } from '../workflow/render-findings.js'
import { renderWorkflow } from '../workflow/render-workflow.js'
import { writeWorkflowJson } from '../workflow/write-workflow-json.js'
import type { StandardOptions } from './case-options.js'

/** Options of `lijie workflow show`. */
export interface WorkflowShowOptions extends StandardOptions {
  readonly format: 'table' | 'mermaid' | 'xstate' | 'cells'
  readonly json?: true
}

/** Shows the workflow of a standard; gives the exit status. */
export async function runWorkflowShow(options: WorkflowShowOptions, session: Session): Promise<number> {
  const { format, json } = options
  if (json === true && format === 'mermaid')
    throw createFailure('cases/bad-option', {
      option: '--format',
      value: format,
      expected: 'table, xstate, cells'
    })
  const loaded = await loadWorkflow(options, session)
  await writeFully(session.io.stdout, writeFormat(loaded, options, session))
  return exitStatus.ok
}

function writeFormat(
  loaded: LoadedWorkflow,
  { format, json }: WorkflowShowOptions,
  session: Session
): string {
  const { part, standard, roles, findings } = loaded
  const { io, language } = session
  if (format === 'xstate') return `${JSON.stringify(exportMachine(part, standard), null, 2)}\n`
  if (format === 'mermaid') return drawWorkflow(part, { language, roles })
  if (json === true) return writeWorkflowJson(loaded, format === 'cells', session)
  if (format === 'cells')
    return createCsvTable(listTableRows(part, tabulateWorkflow(part), { language, roles }))
  const columns = io.stdout.isTTY === true ? (io.stdout.columns ?? 80) : 80
  const wording = { ...loaded, language, words: workflowWords(language) }
  return `${renderWorkflow(loaded, wording, columns)}\n${renderFindings(findings, session, columns)}`
}
