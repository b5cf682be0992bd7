import type { ObjectScore, Scoreboard } from '@lijie/engine'
import { scoreTexts } from '../messages/score-words.js'
import type { Alignment } from '../output/text-table.js'
import type { Session } from '../session.js'
import { listIndicatorColumns } from './list-indicator-columns.js'
import { sayLabel, type ScoreComparison, type SchemeEvaluation } from './score-report.js'

/** One column of a table of scores (得分表的列). */
export interface ScoreColumn {
  readonly name: string
  /** What of the indicator: counts, rate, points. */
  readonly part: string | null
  /** What may be left out when the table is too wide. */
  readonly role: 'main' | 'fraction' | 'value' | 'points' | 'lost'
  /** The indicator it belongs to. */
  readonly indicator: string | null
  readonly alignment: Alignment
  readonly cell: (score: ObjectScore) => string
}

/** The columns of one scheme: rank, object, cases, each indicator, adjustments, relative points, total, grade, change. */
export function listScoreColumns(
  { board, comparison }: Pick<SchemeEvaluation, 'board' | 'comparison'>,
  session: Session
): readonly ScoreColumn[] {
  const { language, words } = session
  const texts = scoreTexts(language)
  const { none } = words.score
  const hasNames = board.objects.some(({ name }) => name !== null)
  const parts = [...board.adjustments, ...board.relative]
  return [
    main(words.score.rank, ({ rank }) => String(rank ?? none)),
    main(texts.objects[board.object], ({ object }) => object, 'left'),
    ...(hasNames ? [main(texts.name, ({ name }) => name ?? none, 'left')] : []),
    main(words.score.cases, ({ rows }) => String(rows)),
    ...listIndicatorColumns(board, session),
    ...parts.map(({ id, label }) =>
      main(sayLabel(label, language), ({ adjustments, relative }) => {
        const found = [...adjustments, ...relative].find((one) => one.id === id)
        return found?.points ?? none
      })
    ),
    main(words.score.total, ({ total }) => total ?? none),
    ...(board.grades.length === 0
      ? []
      : [main(texts.grade, ({ grade }) => sayGrade(board, grade, session), 'left')]),
    ...(comparison === null ? [] : listChangeColumns(comparison, session))
  ]
}

/** What a grade is called. */
function sayGrade({ grades }: Scoreboard, grade: string | null, { language, words }: Session): string {
  const found = grades.find(({ id }) => id === grade)
  return found === undefined ? words.score.none : sayLabel(found.label, language)
}

function listChangeColumns(
  { board, base, changes }: ScoreComparison,
  session: Session
): readonly ScoreColumn[] {
  const texts = scoreTexts(session.language)
  const { none } = session.words.score
  const byObject = new Map(changes.map((one) => [one.object, one]))
  return [
    {
      ...main(
        texts.against(board.period?.label ?? none),
        ({ object }) => sign(byObject.get(object)?.difference) ?? none
      ),
      part: texts.difference
    },
    {
      ...main(texts.changeRate, ({ object }) => sign(byObject.get(object)?.rate) ?? none),
      part: texts.base(base)
    },
    main(texts.places, ({ object }) => {
      const places = byObject.get(object)?.places
      return sign(places === undefined || places === null ? null : String(places)) ?? none
    })
  ]
}

/** A change with its sign; zero has none. */
export function sign(text: string | null | undefined): string | null {
  if (text === null || text === undefined) return null
  return text.startsWith('-') || /^[0.]+$/.test(text) ? text : `+${text}`
}

function main(
  name: string,
  cell: (score: ObjectScore) => string,
  alignment: Alignment = 'right'
): ScoreColumn {
  return { name, part: null, role: 'main', indicator: null, alignment, cell }
}
