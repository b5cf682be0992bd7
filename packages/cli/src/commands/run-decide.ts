import type { CaseRow } from '../cases/case-row.js'
import { createFailure } from '../cli-failure.js'
import { createCaseDecider } from '../decide/create-case-decider.js'
import { createLineWriter } from '../decide/create-line-writer.js'
import { createDecisionLog } from '../decide/decision-log.js'
import { exitStatus } from '../exit-status.js'
import { checkTargets } from '../output/check-targets.js'
import { openOutput, type Output } from '../output/open-output.js'
import { startProgress } from '../output/progress.js'
import { say, sayIssues, type Session } from '../session.js'
import type { CaseOptions } from './case-options.js'
import { openCaseRun, type CaseRun } from './open-case-run.js'

/** Options of `lijie decide`. */
export interface DecideOptions extends CaseOptions {
  readonly out?: string
  readonly rejects?: string
  readonly quiet?: true
}

/** Decides every case of a file and writes one line each; gives the exit status. */
export async function runDecide(file: string, options: DecideOptions, session: Session): Promise<number> {
  const run = await openCaseRun(file, options, session)
  const outputs: Output[] = []
  try {
    checkTargets({ inputs: [file, options.map], outputs: [options.out, options.rejects] }, session.io)
    const out = openOutput(options.out, session.io)
    outputs.push(out)
    const rejects = options.rejects === undefined ? undefined : openOutput(options.rejects, session.io)
    if (rejects !== undefined) outputs.push(rejects)
    const log = await decideAll(run, out, rejects, session)
    for (const output of outputs) await output.finish()
    if (options.quiet !== true) for (const line of log.summary(session.words)) say(session, line)
    sayIssues(session, log.firstRefused())
    return log.counts().refused === 0 ? exitStatus.ok : exitStatus.faults
  } catch (error) {
    for (const output of outputs) output.discard()
    throw error
  } finally {
    await run.source.close()
  }
}

async function decideAll(
  { rulebook, asOf, source, cases }: CaseRun,
  out: Output,
  rejects: Output | undefined,
  session: Session
): Promise<ReturnType<typeof createDecisionLog>> {
  const decide = createCaseDecider(rulebook, asOf ?? 0)
  const write = createLineWriter(session.language)
  const log = createDecisionLog(source.name, session.language, rejects)
  const progress = await startProgress(source, session.io)
  try {
    for await (const rows of cases) {
      for (const row of rows) {
        if (asOf === null && row.unfinished) throw asOfRequired(row, source.name)
        const decided = decide(row)
        out.write(write(decided))
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
