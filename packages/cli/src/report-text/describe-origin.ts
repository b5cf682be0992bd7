import { reportWords } from '../messages/report-words.js'
import type { Session } from '../session.js'
import type { SchemeEvaluation, ScoreReport } from '../score/score-report.js'
import { sayCitation } from './describe-indicator.js'
import { sayInstant } from './say-instant.js'
import { say, type Term } from './text-context.js'

/** Where the figures of a report come from (来源): data, cut-off, who and when, standards with their hashes. */
export function describeOrigin(report: ScoreReport, session: Session): readonly Term[] {
  const { origin } = reportWords(session.language)
  const { source, asOf, zone, made, counts, standards } = report
  return [
    [origin.source, source],
    ...(asOf === null ? [] : [[origin.cutOff, sayInstant(zone, asOf)] as const]),
    [origin.made, sayInstant(zone, made.at)],
    ...(made.by === null ? [] : [[origin.by, made.by] as const]),
    ...(counts === null ? [] : [[origin.counts, session.words.decide.summary(counts)] as const]),
    ...standards.map(
      ({ id, version, edition, hash, title }) =>
        [
          origin.standard,
          `${say(session, title)}${edition === '' ? '' : ` ${edition}`} · ${id}@${version} sha256:${hash}`
        ] as const
    )
  ]
}

/** Which scheme over which period, and what it rests on. */
export function describeScheme({ board }: SchemeEvaluation, session: Session): readonly Term[] {
  const words = reportWords(session.language)
  return [
    [words.origin.scheme, `${say(session, board.label)} · ${board.scheme}`],
    [words.origin.period, board.period?.label ?? words.allCases],
    [words.origin.rule, sayCitation(session, board.citation)],
    ...(board.nameless === null ? [] : [[words.origin.nameless, String(board.nameless.rows)] as const])
  ]
}
