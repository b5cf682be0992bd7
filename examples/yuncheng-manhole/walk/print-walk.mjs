import { displayWidth } from '../../terminal/display-width.mjs'
import { wrapText } from '../../terminal/wrap-text.mjs'
import { walkReport } from './walk-report.mjs'
import { labelOf, say } from './words.mjs'

const columns = 98

/** The whole walk in one language as lines for a terminal. */
export function printWalk(rulebooks, reports, language) {
  const { documents, pins } = rulebooks.unbound
  const { standard } = documents.find((document) => document.criteria !== undefined)
  const { hash } = pins.find((pin) => pin.id === standard.id)
  const under = say(language, 'under', {
    ...standard,
    title: labelOf(standard.title, language),
    hash: hash.slice(0, 12)
  })
  return [
    '',
    ...underline(say(language, 'title'), '═'),
    ...wrapText(under, columns),
    ...reports.flatMap((report) => walkReport(rulebooks, report, language).flatMap(printSection))
  ]
}

/** The first section of a report is its head; the others stand below it. */
function printSection({ title, lines }, index) {
  return [
    '',
    ...underline(title, index === 0 ? '─' : ''),
    ...lines.flatMap((line) => printLine(line, index === 0 ? 0 : 2))
  ]
}

/** Keeps the indent with which the engine shows what belongs under what. */
function printLine(line, hang) {
  const depth = line.length - line.trimStart().length
  const first = `  ${' '.repeat(depth)}`
  return wrapText(line.trimStart(), columns, { first, indent: first + ' '.repeat(hang) })
}

function underline(title, sign) {
  return sign === '' ? [title] : [title, sign.repeat(Math.min(columns, displayWidth(title)))]
}
