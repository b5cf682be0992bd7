import { formatIssue } from '@lijie/schema'
import { figuresWords } from '../messages/figures-words.js'
import { showText } from '../output/show-text.js'
import type { Session } from '../session.js'
import type { CheckedFigure, FigureStatus } from './checked-figure.js'

const statuses: readonly FigureStatus[] = ['agrees', 'printed-error', 'differs', 'not-computed']

/** The results as lines for reading: one per figure, then how many of each. */
export function renderFigures(figures: readonly CheckedFigure[], { language }: Session): string {
  const words = figuresWords(language)
  const lines = figures.map(({ vector: { id, object, name, printedError }, status, ...figure }) => {
    const { computed, printed, unchecked, because } = figure
    const why = because === null ? '' : formatIssue(because, language)
    const told = words.told(status, { computed: computed ?? '-', printed: printed ?? '-', why })
    const doubt = status === 'agrees' && printedError ? ` ${words.agreesAfterAll}` : ''
    return showText(
      `${id}  ${[object, name].filter((one) => one !== null && one !== '').join(' ')}: ${told}${doubt}${unchecked.length === 0 ? '' : ` ${words.unchecked(unchecked)}`}`
    )
  })
  const counts = statuses.map((status) =>
    words.counted(status, figures.filter((one) => one.status === status).length)
  )
  return [...lines, '', words.summary(figures.length, counts), ''].join('\n')
}

/** The same as JSON. */
export function writeFiguresJson(figures: readonly CheckedFigure[], { language }: Session): string {
  const results = figures.map(({ vector: { id, issuer, period, kind, name, object }, because, ...rest }) => ({
    id,
    issuer,
    period,
    kind,
    name,
    object,
    ...rest,
    because: because === null ? null : { code: because.code, text: formatIssue(because, language) }
  }))
  const counts = Object.fromEntries(
    statuses.map((status) => [status, figures.filter((one) => one.status === status).length])
  )
  return `${JSON.stringify({ figures: figures.length, counts, results }, null, 2)}\n`
}
