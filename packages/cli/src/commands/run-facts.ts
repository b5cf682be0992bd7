import type { CaseFacts } from '@lijie/engine'
import { createIssue, isSyntheticCase } from '@lijie/schema'
import { createFailure } from '../cli-failure.js'
import { createDecisionLog } from '../decide/decision-log.js'
import { exitStatus } from '../exit-status.js'
import { listDecidedFacts } from '../facts/list-decided-facts.js'
import { listJournalFacts } from '../facts/list-journal-facts.js'
import { chooseFactsFormat, writeFacts } from '../facts/write-facts.js'
import { factsWords } from '../messages/facts-words.js'
import { checkTargets } from '../output/check-targets.js'
import { showText } from '../output/show-text.js'
import { openRejects } from '../rejects/open-rejects.js'
import { settleRejects } from '../rejects/settle-rejects.js'
import { say, sayIssues, type Session } from '../session.js'
import { readAsOf, type CaseOptions } from './case-options.js'
import { openCaseRun, openRulebook } from './open-case-run.js'

/** Options of `lijie facts`. */
export interface FactsOptions extends CaseOptions {
  readonly journal?: string
  readonly out?: string
  readonly rejects?: string
  readonly skipBad?: true
}

/** Writes the rows of case facts of a file of cases or of a journal; gives the exit status. */
export async function runFacts(
  file: string | undefined,
  options: FactsOptions,
  session: Session
): Promise<number> {
  chooseFactsFormat(options.out)
  if ((file === undefined) === (options.journal === undefined)) {
    const expected = file === undefined ? 'CASES | --journal PLACE' : 'CASES without --journal'
    throw createFailure('cases/bad-option', { option: '--journal', value: options.journal ?? '', expected })
  }
  if (file !== undefined) return writeDecided(file, options, session)
  return writeJournal(options.journal ?? '', options, session)
}

async function writeDecided(file: string, options: FactsOptions, session: Session): Promise<number> {
  const run = await openCaseRun(file, options, session)
  const rejects =
    options.rejects === undefined ? undefined : openRejects(options.rejects, session, run.hasColumns)
  try {
    checkTargets({ inputs: [file, options.map], outputs: [options.out, options.rejects] }, session.io)
    const log = createDecisionLog({ file: run.source.name, rejects, layout: run.layout })
    async function* rows(): ReturnType<typeof listDecidedFacts> {
      yield* listDecidedFacts(run, log, session)
      const { cases, refused } = log.counts()
      const skipBad = options.skipBad ?? false
      const lines = log.summary(session.words)
      for (const line of refused > 0 && !skipBad ? lines.slice(1) : lines) say(session, line)
      sayIssues(session, log.firstRefused())
      await settleRejects({ rows: cases, bad: refused, rejects, skipBad, layout: run.layout() }, session)
    }
    sayWritten(await writeFacts(rows(), options.out, session), options, session)
    return log.counts().refused === 0 ? exitStatus.ok : exitStatus.faults
  } finally {
    rejects?.discard()
    await run.source.close()
  }
}

async function writeJournal(journal: string, options: FactsOptions, session: Session): Promise<number> {
  const rulebook = await openRulebook(options, session)
  const asOf = readAsOf(options.asOf, rulebook)
  if (asOf === null) throw createFailure('cases/option-needs', { option: '--journal', other: '--as-of' })
  checkTargets({ inputs: [journal], outputs: [options.out] }, session.io)
  const rows = watchSynthetic(listJournalFacts(journal, rulebook, asOf, session), journal, session)
  sayWritten(await writeFacts(rows, options.out, session), options, session)
  return exitStatus.ok
}

/** Says once that cases are made up; in the rows, their ids say it. */
async function* watchSynthetic(
  rows: AsyncIterable<CaseFacts>,
  file: string,
  session: Session
): AsyncGenerator<CaseFacts> {
  let said = false
  for await (const row of rows) {
    if (!said && isSyntheticCase(row.caseId))
      sayIssues(session, [createIssue('cases/synthetic', {}, { file })])
    said ||= isSyntheticCase(row.caseId)
    yield row
  }
}

function sayWritten(rows: number, { out }: FactsOptions, session: Session): void {
  if (out !== undefined && out !== '-')
    say(session, factsWords(session.language).written(rows, showText(out)))
}
