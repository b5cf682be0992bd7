import type { CaseFacts } from '@lijie/engine'
import { asOfRequired } from '../commands/run-decide.js'
import type { CaseRun } from '../commands/open-case-run.js'
import { createCaseDecider } from '../decide/create-case-decider.js'
import { createCaseFacts } from '../decide/create-case-facts.js'
import type { DecisionLog } from '../decide/decision-log.js'
import { startProgress } from '../output/progress.js'
import type { Session } from '../session.js'

/** The rows of the cases that could be decided (案件事实行); the others are in the log. */
export async function* listDecidedFacts(
  { rulebook, asOf, source, cases }: CaseRun,
  log: DecisionLog,
  session: Session
): AsyncGenerator<CaseFacts> {
  const decide = createCaseDecider(rulebook, asOf ?? 0)
  const progress = await startProgress(source, session.io)
  try {
    for await (const rows of cases) {
      for (const row of rows) {
        if (asOf === null && row.unfinished) throw asOfRequired(row, source.name)
        const decided = decide(row)
        log.add(row, decided)
        if (decided.verdict !== 'refused') yield createCaseFacts(row, decided)
      }
      progress.update(log.counts().cases)
    }
  } finally {
    progress.stop()
  }
}
