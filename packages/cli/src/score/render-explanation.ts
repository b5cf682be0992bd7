import { scoreTexts, type ScoreTexts } from '../messages/score-words.js'
import { showText } from '../output/show-text.js'
import { layOutColumns } from '../output/column-lines.js'
import type { Session } from '../session.js'
import {
  sayLabel,
  type ExplainedIndicator,
  type ExplainedLoss,
  type SchemeEvaluation
} from './score-report.js'

const usualWidth = 110

/** Where one object lost its points, down to case ids (失分说明). */
export function renderExplanation(
  { explanation, board }: Pick<SchemeEvaluation, 'explanation' | 'board'>,
  session: Session
): string {
  if (explanation === null) return ''
  const texts = scoreTexts(session.language)
  const score = board.objects.find(({ object }) => object === explanation.object)
  const heading = texts.explain(showText(score?.name ?? explanation.object))
  const lines = explanation.indicators.flatMap((one) => sayIndicator(one, texts, session))
  return `${[heading, ...lines].join('\n')}\n`
}

function sayIndicator(indicator: ExplainedIndicator, texts: ScoreTexts, session: Session): readonly string[] {
  const { label, value, points, lost, counters, losses } = indicator
  const { language, words } = session
  const comma = language === 'en' ? ', ' : '，'
  const colon = language === 'en' ? ': ' : '：'
  const says = [
    value === null ? null : `${texts.value} ${value}`,
    points === null ? null : `${words.score.points} ${points}`,
    lost === null ? null : isNothing(lost) ? texts.nothingLost : `${texts.lost} ${lost}`
  ].filter((text) => text !== null)
  const counts = counters.map((one) => `${sayLabel(one.label, language)} ${one.value}`)
  const shown = lost !== null && isNothing(lost) ? [] : losses
  return [
    `  ${showText(sayLabel(label, language))}${says.length === 0 ? '' : colon}${says.join(comma)}`,
    ...(counts.length === 0 ? [] : wrapLine(`${texts.counters}${colon}${counts.join(comma)}`, session)),
    ...shown.flatMap((loss) => wrapLine(sayLoss(loss, texts, language), session))
  ]
}

function sayLoss(
  { label, rows, cases, more }: ExplainedLoss,
  texts: ScoreTexts,
  language: Session['language']
): string {
  const [colon, comma] = language === 'en' ? [': ', ', '] : ['：', '，']
  const ids = [...cases, ...(more === 0 ? [] : [texts.more(more)])].join(' ')
  return `${sayLabel(label, language)}${colon}${texts.lossRows(rows)}${ids === '' ? '' : comma}${ids}`
}

function wrapLine(text: string, { io }: Session): readonly string[] {
  return layOutColumns([showText(text)], [(io.stdout.columns ?? usualWidth) - 6], '      ')
}

function isNothing(lost: string): boolean {
  return /^-?[0.]+$/.test(lost)
}
