import {
  addCase,
  createTally,
  findScheme,
  isRefusal,
  scoreTally,
  type Reason,
  type Tally
} from '@lijie/engine'
import { issueRegistry, type Issue } from '@lijie/schema'
import { CliFailure, createFailure } from '../cli-failure.js'
import { createCaseDecider } from '../decide/create-case-decider.js'
import { createCaseFacts } from '../decide/create-case-facts.js'
import { createDecisionLog, type DecisionLog } from '../decide/decision-log.js'
import { exitStatus } from '../exit-status.js'
import { checkTargets } from '../output/check-targets.js'
import { openOutput } from '../output/open-output.js'
import { startProgress } from '../output/progress.js'
import { readsAsOf } from '../score/reads-as-of.js'
import { renderReport, type ReportFormat } from '../score/render-report.js'
import type { ScoreReport } from '../score/score-report.js'
import { listCitedStandards } from '../standards/list-cited-standards.js'
import { say, sayIssues, type Session } from '../session.js'
import type { CaseOptions } from './case-options.js'
import { openCaseRun, type CaseRun } from './open-case-run.js'
import { asOfRequired } from './run-decide.js'

/** Options of `lijie score`. */
export interface ScoreOptions extends CaseOptions {
  readonly scheme: string
  readonly group: 'unit'
  readonly format: ReportFormat
  readonly out?: string
}

/** Decides the cases of a file, counts them, and prints scores and ranks of the units; gives the exit status. */
export async function runScore(file: string, options: ScoreOptions, session: Session): Promise<number> {
  const run = await openCaseRun(file, options, session)
  try {
    checkTargets({ inputs: [file, options.map], outputs: [options.out] }, session.io)
    const tally = openTally(run, options.scheme)
    const log = await countAll(run, tally, session)
    const scored = scoreTally(tally)
    if (isRefusal(scored)) throw new CliFailure(issuesOf(scored.refused), exitStatus.faults)
    sayIssues(session, scored.warnings)
    await printReport({ ...describeRun(run, log), board: scored.value }, options, session)
    sayRefused(log, session)
    return log.counts().refused === 0 ? exitStatus.ok : exitStatus.faults
  } finally {
    await run.source.close()
  }
}

/** An empty tally of a scheme of the rulebook, for cases of this run. */
export function openTally(
  { rulebook, mapping, asOf, source }: Pick<CaseRun, 'rulebook' | 'mapping' | 'asOf' | 'source'>,
  schemeId: string
): Tally {
  const found = findScheme(rulebook, schemeId, asOf)
  if ('refused' in found) throw new CliFailure(issuesOf(found.refused))
  if (mapping !== null && mapping.unit === undefined) {
    throw createFailure('cases/missing-unit-column', { file: source.name })
  }
  if (asOf === null && rulebook.evaluation !== null && readsAsOf(rulebook.evaluation, schemeId)) {
    throw createFailure('cases/as-of-required-by-scheme', { scheme: schemeId })
  }
  return createTally(found.scheme, { asOf: asOf ?? 0 })
}

async function countAll(
  { rulebook, asOf, source, cases }: CaseRun,
  tally: Tally,
  session: Session
): Promise<DecisionLog> {
  const decide = createCaseDecider(rulebook, asOf ?? 0)
  const log = createDecisionLog(source.name, session.language, undefined)
  const progress = await startProgress(source, session.io)
  try {
    for await (const rows of cases) {
      for (const row of rows) {
        if (asOf === null && row.unfinished) throw asOfRequired(row, source.name)
        const decided = decide(row)
        log.add(row, decided)
        // A case that could not be read is listed, not counted: none of its columns is known.
        if (row.faults.length === 0) addCase(tally, createCaseFacts(row, decided))
      }
      progress.update(log.counts().cases)
    }
  } finally {
    progress.stop()
  }
  return log
}

function describeRun(
  { rulebook, source, asOf, isSynthetic }: CaseRun,
  log: DecisionLog
): Omit<ScoreReport, 'board'> {
  return {
    source: source.name,
    ...(isSynthetic() && { synthetic: true }),
    asOf,
    zone: rulebook.timeLimits.zone,
    standards: listCitedStandards(rulebook),
    counts: log.counts()
  }
}

async function printReport(
  report: ScoreReport,
  { format, out }: ScoreOptions,
  session: Session
): Promise<void> {
  const output = openOutput(out, session.io)
  try {
    output.write(await renderReport(report, format, session))
    await output.finish()
  } catch (error) {
    output.discard()
    throw error
  }
}

function sayRefused(log: DecisionLog, session: Session): void {
  for (const line of log.summary(session.words)) say(session, line)
  sayIssues(session, log.firstRefused())
}

/** The issues of a refusal, for the person. */
export function issuesOf(reasons: readonly Reason[]): Issue[] {
  return reasons.map(({ code, params }) => ({ code, params, severity: issueRegistry[code].severity }))
}
