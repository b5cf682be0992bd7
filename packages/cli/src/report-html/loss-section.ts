import { subtractRationals, type Rational } from '@lijie/engine'
import type { ExplainedIndicator, ExplainedLoss } from '../score/score-report.js'
import { lengthOf, parseExact, sayNumber, sayRounded, saySigned } from '../report-text/exact-number.js'
import { fullMarksOf } from '../report-text/full-marks.js'
import { nameOf } from '../report-text/board-groups.js'
import { sayValue } from '../report-text/say-value.js'
import { say } from '../report-text/text-context.js'
import { createScale, renderBars, type ChartRow } from './bars.js'
import { html, type Html } from './html.js'
import type { SchemeContext } from '../report-text/scheme-context.js'

const labelRounding = { decimals: 4, mode: 'half-up' } as const

/** Where one object lost its points, from full marks down to its total, with the cases behind it (失分说明). */
export function renderLosses(context: SchemeContext): Html | null {
  const { words, evaluation } = context
  const { explanation, board } = evaluation
  if (explanation === null) return null
  const score = board.objects.find(({ object }) => object === explanation.object)
  const name = score === undefined ? explanation.object : nameOf(score)
  return html`<section class="losses">
    <h2>${words.lossOf(name)}</h2>
    ${renderBars(drawFall(context, explanation.indicators, score?.total ?? null))}
    ${explanation.indicators.map((indicator) => renderIndicator(context, indicator))}
  </section>`
}

/** Full marks, each loss below the last, what else there was, and the total (瀑布图); loose bars without full marks. */
function drawFall(
  context: SchemeContext,
  indicators: readonly ExplainedIndicator[],
  total: string | null
): readonly ChartRow[] {
  const { words, evaluation } = context
  const fullMarks = fullMarksOf(evaluation.board)
  const losses = indicators.flatMap(({ label, lost }) =>
    lost === null ? [] : [{ name: say(context, label), lost }]
  )
  if (fullMarks === null || total === null) {
    const scale = createScale(losses.map(({ lost }) => lengthOf(lost)))
    return losses.map(({ name, lost }) =>
      drawRow(name, scale(0), scale(lengthOf(lost)), signLoss(lost), 'loss')
    )
  }
  const scale = createScale([lengthOf(total)], lengthOf(fullMarks))
  let left = parseExact(fullMarks)
  const falls = losses.map(({ name, lost }) => {
    const above = left
    left = subtractRationals(left, parseExact(lost))
    return drawRow(name, place(scale, above), place(scale, left), signLoss(lost), 'loss')
  })
  const rest = subtractRationals(parseExact(total), left)
  const other =
    rest.numerator === 0n
      ? []
      : [
          drawRow(
            words.columns.other,
            place(scale, left),
            scale(lengthOf(total)),
            saySigned(shorten(sayNumber(rest))),
            rest.numerator < 0n ? 'loss' : 'gain'
          )
        ]
  return [
    drawRow(words.columns.fullMarks, scale(0), scale(lengthOf(fullMarks)), fullMarks, 'grey'),
    ...falls,
    ...other,
    drawRow(words.columns.total, scale(0), scale(lengthOf(total)), total, 'fill')
  ]
}

function place(scale: (value: number) => number, value: Rational): number {
  return scale(lengthOf(sayNumber(value)))
}

function drawRow(name: string, from: number, to: number, amount: string, paint: string): ChartRow {
  return { place: '', name, bar: { from, to, paint, zero: null }, amount, detail: null }
}

/** What was lost, with a sign; a negative loss is a gain. */
function signLoss(lost: string): string {
  const { numerator } = parseExact(lost)
  if (numerator === 0n) return '0'
  return numerator < 0n ? `+${shorten(lost.slice(1))}` : `-${shorten(lost)}`
}

/** An exact number for a label; what is long is cut to four decimals, and a mark says so. */
function shorten(text: string): string {
  const exact = sayNumber(parseExact(text))
  return exact.includes('/') || exact.length > 10 ? `≈ ${sayRounded(parseExact(text), labelRounding)}` : exact
}

function renderIndicator(context: SchemeContext, indicator: ExplainedIndicator): Html {
  const { words } = context
  const { columns, colon, comma } = words
  const heading = context.evaluation.board.indicators.find(({ id }) => id === indicator.id)
  const value =
    indicator.value === null || heading === undefined
      ? indicator.value
      : sayValue(context, { ...heading, value: indicator.value })
  const facts = [
    ...(value === null ? [] : [`${columns.value} ${value}`]),
    ...(indicator.points === null ? [] : [`${columns.points} ${indicator.points}`]),
    `${columns.weight} ${shorten(indicator.weight)}`,
    ...(indicator.lost === null ? [] : [`${columns.lost} ${shorten(indicator.lost)}`]),
    ...indicator.counters.map((counter) => `${say(context, counter.label)} ${counter.value}`)
  ].join(comma)
  const losses = isNothing(indicator.lost) ? [] : indicator.losses
  return html`<div class="card">
    <h3>${say(context, indicator.label)}</h3>
    <p>${facts}</p>
    ${losses.map(
      (loss) =>
        html`<p>${say(context, loss.label)}${colon}${loss.rows}</p>
          ${renderCases(context, loss)}`
    )}
  </div>`
}

/** Cases that cost nothing are no reason. */
function isNothing(lost: string | null): boolean {
  return lost !== null && parseExact(lost).numerator === 0n
}

function renderCases({ words }: SchemeContext, { cases, more }: ExplainedLoss): Html | null {
  if (cases.length === 0) return null
  const rest = more === 0 ? '' : ` ${words.more(more)}`
  return html`<p class="cases">${words.columns.caseIds}${words.colon}${cases.join(', ')}${rest}</p>`
}
