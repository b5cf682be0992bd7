import { addRow, type Rulebook } from '@lijie/engine'
import {
  addImpact,
  answerCase,
  compareAnswers,
  refuseCase,
  type CaseAnswer,
  type ImpactTally
} from '@lijie/engine/changes'
import type { CaseRow } from '../cases/case-row.js'
import { asOfRequired } from '../commands/run-decide.js'
import type { SchemeCounter } from '../score/scheme-counter.js'
import { filingInput } from '../decide/create-case-decider.js'
import { createCaseFacts } from '../decide/create-case-facts.js'
import { startProgress } from '../output/progress.js'
import type { Session } from '../session.js'
import type { RecordWriter } from './create-record-writer.js'
import { createImpactRecord, type ImpactRecord } from './impact-record.js'
import type { ImpactRun } from './open-impact-run.js'

/** Where the results of a run go. */
export interface ImpactSinks {
  readonly tally: ImpactTally
  /** The first changed cases, for reading. */
  readonly first: { readonly records: ImpactRecord[]; readonly most: number }
  readonly write: RecordWriter | undefined
  /** Counts for the scores of both versions; null when no scheme was asked for. */
  readonly scores: readonly [before: SchemeCounter, after: SchemeCounter] | null
}

/** Decides every case of a run under both versions, in constant memory. */
export async function decideBoth(run: ImpactRun, sinks: ImpactSinks, session: Session): Promise<void> {
  const { before, after, asOf, source, cases } = run
  const { tally, first, write, scores } = sinks
  const progress = await startProgress(source, session.io)
  try {
    for await (const pairs of cases) {
      for (const [a, b] of pairs) {
        if (scores !== null && asOf === null && a.unfinished) throw asOfRequired(a, source.name)
        const answers = [answerRow(before, a), answerRow(after, b)] as const
        const impact = compareAnswers(run, ...answers)
        addImpact(tally, a.caseId ?? `#${a.line}`, impact)
        if (impact.kind !== 'same') {
          const record = createImpactRecord(a, impact)
          if (first.records.length < first.most) first.records.push(record)
          write?.(record)
        }
        if (scores === null) continue
        countRow(scores[0], a, answers[0])
        countRow(scores[1], b, answers[1])
      }
      progress.update(tally.cases)
    }
  } finally {
    progress.stop()
  }
}

function answerRow(rulebook: Rulebook, row: CaseRow): CaseAnswer {
  return row.faults.length > 0 ? refuseCase(row.faults) : answerCase(rulebook, filingInput(row))
}

/** A case that could not be read is not counted: none of its columns is known. */
function countRow(
  counter: SchemeCounter,
  row: CaseRow,
  { outcome, criteria, facts, deadline }: CaseAnswer
): void {
  if (row.faults.length > 0) return
  const filing =
    outcome === 'refused'
      ? null
      : outcome === 'filed'
        ? { outcome, criteria }
        : outcome === 'needs'
          ? { outcome, facts }
          : { outcome }
  addRow(counter.rows, createCaseFacts(row, { caseId: row.caseId, filing, deadline }))
}
