import { issueRegistry, type Issue } from '@lijie/schema'
import type { CaseRow } from '../cases/case-row.js'
import { nameFacts, placeReason, type TableLayout } from '../cases/table-layout.js'
import type { DecisionCounts, Words } from '../messages/words.js'
import type { Rejects } from '../rejects/open-rejects.js'
import type { DecidedCase } from './decided-case.js'

/** How many refused cases are shown on stderr; `--rejects` gets all of them. */
const mostShown = 10

/** Counts verdicts and keeps the first refused cases. */
export interface DecisionLog {
  readonly add: (row: CaseRow, decided: DecidedCase) => void
  readonly counts: () => DecisionCounts
  /** Lines for stderr: the counts, and the refusals by code. */
  readonly summary: (words: Words) => readonly string[]
  readonly firstRefused: () => readonly Issue[]
}

/** What a log rests on: how messages call the file, where refused cases go as well, and the table they come from. */
export interface DecisionLogOptions {
  readonly file: string
  readonly rejects?: Rejects | undefined
  readonly layout?: () => TableLayout | null
}

/** A log of one run; refused cases also go to `rejects`. */
export function createDecisionLog({ file, rejects, layout = () => null }: DecisionLogOptions): DecisionLog {
  const verdicts = { 'on-time': 0, overdue: 0, open: 0, 'no-limit': 0, refused: 0 }
  const byCode = new Map<string, number>()
  const shown: Issue[] = []
  const counts = (): DecisionCounts => nameCounts(verdicts)
  return {
    add(row, { verdict, refused }) {
      verdicts[verdict] += 1
      if (verdict !== 'refused') return
      for (const code of new Set(refused.map((reason) => reason.code)))
        byCode.set(code, (byCode.get(code) ?? 0) + 1)
      const [first] = refused
      if (first !== undefined && shown.length < mostShown) {
        const { code, params } = nameFacts(layout(), first)
        const place = placeReason(layout(), file, row.line, first)
        shown.push({ code, severity: issueRegistry[code].severity, params, ...place })
      }
      rejects?.add(row, refused)
    },
    counts,
    summary({ decide }) {
      const codes = [...byCode].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      const lines = [
        decide.summary(counts()),
        ...codes.map(([code, rows]) => decide.refusedByCode(code, rows))
      ]
      return shown.length === 0 ? lines : [...lines, decide.firstRefused(shown.length, verdicts.refused)]
    },
    firstRefused: () => shown
  }
}

function nameCounts(verdicts: Readonly<Record<DecidedCase['verdict'], number>>): DecisionCounts {
  return {
    cases: Object.values(verdicts).reduce((sum, count) => sum + count, 0),
    onTime: verdicts['on-time'],
    overdue: verdicts.overdue,
    open: verdicts.open,
    noLimit: verdicts['no-limit'],
    refused: verdicts.refused
  }
}
