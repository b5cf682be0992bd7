import { formatIssue, type Issue } from '@lijie/schema'
import { exitStatus } from '../exit-status.js'
import { workflowWords } from '../messages/workflow-words.js'
import { formatIssueLine } from '../output/format-issue-line.js'
import { createSeverityPainter } from '../output/paint-severity.js'
import { createTextTable } from '../output/text-table.js'
import { writeFully } from '../output/write-fully.js'
import { say, type Session } from '../session.js'
import { packagedStandards } from '../standards/packaged-standards.js'
import { countWorkflow } from '../workflow/count-workflow.js'
import { loadWorkflow, type LoadedWorkflow } from '../workflow/load-workflow.js'

/** Options of `lijie workflow check`. */
export interface WorkflowCheckOptions {
  readonly with?: readonly string[]
  readonly on?: string
  readonly json?: true
  readonly strict?: true
}

/** Checks workflows, those of all packaged standards when none is named; gives the exit status. */
export async function runWorkflowCheck(
  names: readonly string[],
  { json, strict, ...options }: WorkflowCheckOptions,
  session: Session
): Promise<number> {
  const loaded: LoadedWorkflow[] = []
  for (const standard of names.length === 0 ? await listPackagedWorkflows() : names)
    loaded.push(await loadWorkflow({ ...options, standard, bind: new Map(), allowDraft: true }, session))
  const findings = loaded.flatMap((one) => one.findings)
  await (json === true ? writeJson(loaded, session) : writeText(loaded, session))
  say(session, workflowWords(session.language).summary(loaded.length, findings.length))
  const isFault = ({ severity }: Issue): boolean =>
    severity === 'error' || (strict === true && severity === 'warning')
  return findings.some(isFault) ? exitStatus.faults : exitStatus.ok
}

async function listPackagedWorkflows(): Promise<readonly string[]> {
  const names: string[] = []
  for (const { id, load } of packagedStandards) if ((await load()).workflow !== undefined) names.push(id)
  return names
}

async function writeText(loaded: readonly LoadedWorkflow[], { io, language, words }: Session): Promise<void> {
  const { headings } = workflowWords(language)
  const rows = loaded.map(({ part, standard, findings }) => {
    const { open, filed, ends, transitions, gaps } = countWorkflow(part)
    const count = (wanted: Issue['severity']): number =>
      findings.filter(({ severity }) => severity === wanted).length
    const found = `${count('error')}/${count('warning')}`
    return [standard, ...[open + ends, filed, transitions, gaps].map(String), found]
  })
  const alignments = headings.map((_, index) => (index === 0 ? 'left' : 'right'))
  await writeFully(io.stdout, await createTextTable(headings, rows, alignments))
  const paint = createSeverityPainter(io.stdout, io.env, words)
  const lines = loaded.flatMap(({ standard, findings }) =>
    findings.map(
      (issue) =>
        `${formatIssueLine({ ...issue, file: `${standard}/${issue.file ?? ''}` }, language, paint)}\n`
    )
  )
  if (lines.length > 0) await writeFully(io.stdout, `\n${lines.join('')}`)
}

async function writeJson(loaded: readonly LoadedWorkflow[], { io, language }: Session): Promise<void> {
  const workflows = loaded.map(({ part, standard, findings }) => ({
    standard,
    counts: countWorkflow(part),
    findings: findings.map((issue) => ({ ...issue, message: formatIssue(issue, language) }))
  }))
  await writeFully(io.stdout, `${JSON.stringify({ workflows }, null, 2)}\n`)
}
