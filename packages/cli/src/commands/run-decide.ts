import type { CaseRow } from '../cases/case-row.js'
import { createFailure } from '../cli-failure.js'
import { createCaseDecider } from '../decide/create-case-decider.js'
import { createLineWriter } from '../decide/create-line-writer.js'
import { createDecisionLog } from '../decide/decision-log.js'
import { exitStatus } from '../exit-status.js'
import { checkTargets } from '../output/check-targets.js'
import { openOutput, type Output } from '../output/open-output.js'
import { startProgress } from '../output/progress.js'
import { openRejects, type Rejects } from '../rejects/open-rejects.js'
import { settleRejects } from '../rejects/settle-rejects.js'
import { say, sayIssues, type Session } from '../session.js'
import type { CaseOptions } from './case-options.js'
import { openCaseRun, type CaseRun } from './open-case-run.js'

/** Options of `lijie decide`. */
export interface DecideOptions extends CaseOptions {
  readonly out?: string
  readonly rejects?: string
  readonly skipBad?: true
  readonly quiet?: true
}

/**
 * Decides every case of a file and writes one line each; gives the exit status. With a copy of the table in `--rejects`
 * or with `--skip-bad`, refused cases have no line, and without the latter one of them stops all.
 */
export async function runDecide(file: string, options: DecideOptions, session: Session): Promise<number> {
  const run = await openCaseRun(file, options, session)
  const opened: Pick<Output, 'discard'>[] = []
  try {
    checkTargets({ inputs: [file, options.map], outputs: [options.out, options.rejects] }, session.io)
    const out = openOutput(options.out, session.io)
    opened.push(out)
    const rejects =
      options.rejects === undefined ? undefined : openRejects(options.rejects, session, run.hasColumns)
    if (rejects !== undefined) opened.push(rejects)
    const skipBad = options.skipBad ?? false
    const isImport = skipBad || rejects?.isTable === true
    const log = await decideAll(run, { out, rejects, isImport }, session)
    const { cases, refused } = log.counts()
    const stops = isImport && !skipBad && refused > 0
    const lines = options.quiet === true ? [] : log.summary(session.words)
    // Counts of verdicts would look like a result where there is none.
    for (const line of stops ? lines.slice(1) : lines) say(session, line)
    sayIssues(session, log.firstRefused())
    const outcome = { rows: cases, bad: refused, rejects, skipBad, layout: run.layout() }
    if (isImport) await settleRejects(outcome, session)
    else await rejects?.save(null)
    await out.finish()
    return refused === 0 ? exitStatus.ok : exitStatus.faults
  } catch (error) {
    for (const output of opened) output.discard()
    throw error
  } finally {
    await run.source.close()
  }
}

interface DecisionTargets {
  readonly out: Output
  readonly rejects: Rejects | undefined
  /** Refused cases are given back and have no line. */
  readonly isImport: boolean
}

async function decideAll(
  { rulebook, asOf, source, cases, layout }: CaseRun,
  { out, rejects, isImport }: DecisionTargets,
  session: Session
): Promise<ReturnType<typeof createDecisionLog>> {
  const decide = createCaseDecider(rulebook, asOf ?? 0)
  const write = createLineWriter(session.language)
  const log = createDecisionLog({ file: source.name, rejects, layout })
  const progress = await startProgress(source, session.io)
  try {
    for await (const rows of cases) {
      for (const row of rows) {
        if (asOf === null && row.unfinished) throw asOfRequired(row, source.name)
        const decided = decide(row)
        if (!isImport || decided.verdict !== 'refused') out.write(write(decided))
        log.add(row, decided)
      }
      progress.update(log.counts().cases)
    }
  } finally {
    progress.stop()
  }
  return log
}

/** The failure for an unfinished case without `--as-of`: it names the first such line. */
export function asOfRequired({ caseId, line }: CaseRow, file: string): Error {
  return createFailure('cases/as-of-required', { caseId: caseId ?? '?' }, { file, line })
}
