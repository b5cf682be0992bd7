import type { CaseFacts, CountPlan } from '@lijie/engine'
import { createFailure } from '../cli-failure.js'
import type { CaseRun } from '../commands/open-case-run.js'
import { asOfRequired } from '../commands/run-decide.js'
import { createCaseDecider } from '../decide/create-case-decider.js'
import { createCaseFacts } from '../decide/create-case-facts.js'
import { createDecisionLog, type DecisionLog } from '../decide/decision-log.js'
import { startProgress } from '../output/progress.js'
import type { Rejects } from '../rejects/open-rejects.js'
import { settleRejects } from '../rejects/settle-rejects.js'
import { sayIssues, type Session } from '../session.js'
import { refuseRepeated } from './row-comparison.js'
import { openPassingRows, type PassingRows } from './counted-place.js'

/** What to do about rows that cannot be read. */
export interface BadRows {
  readonly rejects: Rejects | undefined
  readonly skipBad: boolean
  /** Whether rows are held against each other. */
  readonly compares: boolean
}

/** Decided and counted cases. */
export interface CountedCases {
  readonly rows: PassingRows
  readonly log: DecisionLog
}

/**
 * Decides the cases of a file and counts them in one go (判定并计数). Rows that cannot be read stop all, after they were
 * written to `--rejects`, unless they may be skipped. What the rules refuse is counted: its deadline is unknown.
 *
 * @throws CliFailure tables/bad-rows, cases/as-of-required, score/repeated-rows
 */
export async function countCases(
  run: CaseRun,
  plans: readonly CountPlan[],
  watched: string | null,
  { rejects, skipBad, compares }: BadRows,
  session: Session
): Promise<CountedCases> {
  const rows = openPassingRows(plans, { watched, compares })
  const log = createDecisionLog({ file: run.source.name, layout: run.layout })
  let bad = 0
  await decideAll(run, session, log, (facts, row, faults) => {
    if (facts !== null) return rows.add(facts)
    bad += 1
    rejects?.add(row, faults)
  })
  const { cases } = log.counts()
  if (bad > 0 && !skipBad) sayIssues(session, log.firstRefused())
  await settleRejects({ rows: cases, bad, rejects, skipBad, layout: run.layout() }, session)
  refuseRepeated(run.source.name, rows.findRepeated())
  return { rows, log }
}

type CaseRow = Parameters<typeof createCaseFacts>[0]

async function decideAll(
  { rulebook, asOf, source, cases }: CaseRun,
  session: Session,
  log: DecisionLog,
  take: (facts: CaseFacts | null, row: CaseRow, faults: CaseRow['faults']) => void
): Promise<void> {
  const decide = createCaseDecider(rulebook, asOf ?? 0)
  const progress = await startProgress(source, session.io)
  try {
    for await (const rows of cases) {
      for (const row of rows) {
        if (asOf === null && row.unfinished) throw asOfRequired(row, source.name)
        const decided = decide(row)
        log.add(row, decided)
        take(row.faults.length === 0 ? createCaseFacts(row, decided) : null, row, row.faults)
      }
      progress.update(log.counts().cases)
    }
  } finally {
    progress.stop()
  }
}

/** A file of cases names units, and nothing else that could be scored. @throws CliFailure */
export function checkCaseObjects(
  { mapping, source }: Pick<CaseRun, 'mapping' | 'source'>,
  scheme: string,
  plans: readonly CountPlan[]
): void {
  const other = plans.flatMap(({ passes }) => passes).find(({ object }) => object !== 'unit')
  if (other !== undefined) throw createFailure('score/object-not-in-cases', { scheme, object: other.object })
  if (mapping !== null && mapping.unit === undefined)
    throw createFailure('cases/missing-unit-column', { file: source.name })
}
