import { scoreTexts } from '../messages/score-words.js'
import type { Session } from '../session.js'
import { sign, type ScoreColumn } from './create-score-table.js'
import type { ObjectChange, SchemeEvaluation } from './score-report.js'

/** What `--what-if` found, beside each object (方案对比列), for tables that have no second part; none without it. */
export function listWhatIfColumns(
  { whatIf }: Pick<SchemeEvaluation, 'whatIf'>,
  { language, words }: Session
): readonly ScoreColumn[] {
  if (whatIf === null) return []
  const texts = scoreTexts(language)
  const byObject = new Map(whatIf.changes.map((one) => [one.object, one]))
  const column = (part: string, read: (change: ObjectChange) => string | null | undefined): ScoreColumn => ({
    name: whatIf.label,
    part,
    role: 'main',
    indicator: null,
    alignment: 'right',
    cell: ({ object }) => {
      const change = byObject.get(object)
      return (change === undefined ? null : read(change)) ?? words.score.none
    }
  })
  return [
    column(words.score.total, ({ after }) => after?.total),
    column(texts.difference, ({ difference }) => sign(difference)),
    column(words.score.rank, ({ after }) => after?.rank?.toString()),
    column(texts.places, ({ places }) => sign(places?.toString()))
  ]
}
