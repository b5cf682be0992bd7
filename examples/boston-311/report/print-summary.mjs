import { cutText, displayWidth, padCell } from '../../terminal/display-width.mjs'
import { showText } from '../../terminal/show-text.mjs'
import { wrapText } from '../../terminal/wrap-text.mjs'
import { listClasses, listLargest } from '../compare/summarize-comparison.mjs'
import { differenceWords, exclusionOrder, exclusionWords, verdictWords } from './class-words.mjs'
import { describeDeadlineExample, describeVerdictExample } from './describe-example.mjs'
import { formatCount, formatPercent, shortenHash } from './format-figures.mjs'
import { listNotes } from './list-notes.mjs'
import { fillWords, words } from './words.mjs'

/** No line of the terminal output is wider. */
export const terminalColumns = 100

/** The figures of a comparison as lines for a terminal, in one language ('zh' or 'en'). */
export function printSummary({ comparison, measured, scoreboard, labelOf, run }, language) {
  const say = (both, params = {}) => fillWords(both, params)[language]
  const context = { say, language, labelOf }
  return [
    ...printHead(run, say),
    '',
    ...printBars(measured, comparison, say),
    '',
    ...printExclusions(comparison, say),
    '',
    ...printClasses(say(words.deadlineClasses), comparison.deadlines, ofDeadlines, context),
    '',
    ...printClasses(say(words.verdictClasses), comparison.verdicts, ofVerdicts, context),
    '',
    ...printScoreboard(scoreboard, say)
  ]
}

const ofDeadlines = {
  classWords: differenceWords,
  describe: describeDeadlineExample,
  detail: words.classDetail
}
const ofVerdicts = { classWords: verdictWords, describe: describeVerdictExample, detail: words.classTypes }

function printHead(run, say) {
  const { standard, pin, asOf } = run
  const rows = [
    [words.file, `${run.file} · ${say(words.caseCount, { count: formatCount(run.cases) })}`],
    [words.standard, `${say(standard.title)}`],
    ['', `${pin.id} ${pin.version} · ${say(words.hash)} ${shortenHash(pin.hash)}…`],
    [
      words.asOf,
      `${asOf.iso} · ${say(asOf.given ? words.asOfGiven : words.asOfLatest, { caseId: asOf.caseId })}`
    ]
  ]
  const label = Math.max(...rows.map(([name]) => (name === '' ? 0 : displayWidth(say(name)))))
  return [
    underline(say(words.title)),
    ...rows.flatMap(([name, text]) =>
      wrapText(showText(text), terminalColumns, {
        first: `  ${padCell(name === '' ? '' : say(name), label)}  `,
        indent: ' '.repeat(label + 4)
      })
    )
  ]
}

function printBars(measured, comparison, say) {
  const lines = measured.map(({ bar, part, whole, least, reached }) => {
    const percent = whole === 0 ? '–' : `${formatPercent(part, whole)} %`
    const state = whole === 0 ? words.barUnmeasured : reached ? words.barReached : words.barMissed
    const counts = say(words.barOf, { part: formatCount(part), whole: formatCount(whole) })
    return `  ${padCell(percent, 9, 'right')}  ${padCell(say(words[`bar-${bar}`]), 44)} ${padCell(counts, 19)} ${say(words.barLeast, { least, state: say(state) })}`
  })
  const notes = listNotes(comparison).flatMap((note) => wrapText(say(note), terminalColumns, { first: '  ' }))
  return [underline(say(words.agreement)), ...lines, ...notes]
}

function printExclusions({ deadlines, verdicts, refusals }, say) {
  const reasons = exclusionOrder.filter(
    (reason) => deadlines.excluded.has(reason) || verdicts.excluded.has(reason)
  )
  const lines = reasons.map((reason) =>
    printCounts(
      say(exclusionWords[reason]),
      formatCount(deadlines.excluded.get(reason) ?? 0),
      formatCount(verdicts.excluded.get(reason) ?? 0)
    )
  )
  const refused = listLargest(refusals).map(
    ([code, count]) => `  ${padCell(showText(code), 56)}${padCell(formatCount(count), 12, 'right')}`
  )
  return [
    underline(say(words.excluded)),
    printCounts(say(words.excludedReason), say(words.fromDeadlines), say(words.fromVerdicts)),
    ...lines,
    printCounts(say(words.compared), formatCount(deadlines.compared), formatCount(verdicts.compared)),
    ...(refused.length === 0 ? [] : ['', underline(say(words.refusals)), ...refused])
  ]
}

function printCounts(name, ...counts) {
  return `  ${padCell(name, 56)}${counts.map((count) => padCell(count, 12, 'right')).join('')}`
}

function printClasses(title, { classes, compared }, options, { say, language, labelOf }) {
  const { classWords, describe, detail } = options
  const indent = { first: '    ', indent: '    ' }
  const lines = listClasses(classes, labelOf).flatMap((entry) => {
    const [name, reading] = classWords[entry.name][language]
    const share = say(words.classCases, {
      count: formatCount(entry.count),
      share: formatPercent(entry.count, compared)
    })
    const types = entry.types.map(({ label, count }) =>
      say(words.typeCount, { type: label[language], count: formatCount(count) })
    )
    const figures = say(detail, {
      wholeMinute: formatCount(entry.wholeMinute),
      cityEarlier: formatCount(entry.cityEarlier),
      types: types.join(joiner[language])
    })
    return [
      `  ${name} · ${share}`,
      ...wrapText(reading, terminalColumns, indent),
      ...wrapText(showText(figures), terminalColumns, indent),
      ...entry.examples.flatMap((example) =>
        printExample(example, describe(example)[language], say, language)
      )
    ]
  })
  return [underline(title), ...(lines.length === 0 ? [`  ${say(words.none)}`] : lines)]
}

const joiner = { zh: '、', en: ', ' }

function printExample({ caseId, label }, text, say, language) {
  const line = say(words.exampleOf, { caseId, type: label[language], text })
  return wrapText(showText(line), terminalColumns, { first: '      ', indent: '        ' })
}

function printScoreboard(scoreboard, say) {
  if (scoreboard === null) return [underline(say(words.scoreboard)), `  ${say(words.none)}`]
  const { indicators, objects, label } = scoreboard
  const width = Math.floor((terminalColumns - 49) / Math.max(1, indicators.length))
  const row = (rank, unit, score, cells) =>
    `  ${padCell(rank, 5)}${padCell(cutText(showText(unit), 34), 35)}${padCell(score, 7, 'right')}${cells
      .map((cell) => padCell(cutText(showText(cell), width - 1), width, 'right'))
      .join('')}`
  const head = row(
    say(words.rank),
    say(words.department),
    say(words.score),
    indicators.map((one) => say(one.label))
  )
  const rows = objects.map(({ object, rank, total, indicators: scores }) => {
    const unit = object === '' ? say(words.noDepartment) : object
    return row(String(rank ?? '–'), unit, total ?? '–', scores.map(printIndicator))
  })
  return [underline(`${say(words.scoreboard)} · ${say(label)}`), head, ...rows]
}

function printIndicator({ value, numerator, denominator }) {
  return `${value === null ? '–' : `${value} %`}  ${formatCount(Number(numerator))}/${formatCount(Number(denominator))}`
}

function underline(title) {
  const shown = cutText(showText(title), terminalColumns)
  return `${shown}\n${'─'.repeat(displayWidth(shown))}`
}
