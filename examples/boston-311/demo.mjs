/**
 * Decides the cases of a Boston 311 file with the command `lijie`, holds every deadline and verdict against the city's
 * own, prints the agreement, and writes out/report.html.
 *
 * Usage: node examples/boston-311/demo.mjs [CASES.csv|.csv.gz] [--map M] [--as-of T] [--lang zh|en] [--out DIR]
 * Exit status: 0 when deadlines and verdicts reach their bars, 1 when one misses, 2 when the input cannot be used.
 */
import { readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { chooseLanguage } from '../terminal/choose-language.mjs'
import { showText } from '../terminal/show-text.mjs'
import { checkBars } from './compare/check-bars.mjs'
import { readOptions } from './compare/read-options.mjs'
import { printSummary } from './report/print-summary.mjs'
import { renderReport } from './report/render-report.mjs'
import { fillWords, words } from './report/words.mjs'
import { runComparison } from './tool/run-comparison.mjs'

async function main() {
  const options = readOptions(process.argv.slice(2))
  const language = chooseLanguage(options.lang, process.env)
  const say = (both, params = {}) => fillWords(both, params)[language]
  const map = JSON.parse(await readFile(options.map, 'utf8'))
  const result = await runComparison({
    ...options,
    map,
    mapFile: options.map,
    language,
    announce: (text) => console.error(say(text))
  })
  const measured = checkBars(result.comparison)
  console.log(printSummary({ ...result, measured }, language).join('\n'))

  const report = path.join(options.out, 'report.html')
  await writeFile(`${report}.part`, renderReport({ ...result, measured }, language))
  await rename(`${report}.part`, report)
  console.log(
    `\n${say(words.decisions)}: ${showRelative(result.decisionsFile)}\n${say(words.written)}: ${showRelative(report)}`
  )

  // How many targets the limits hold belongs to the quarter they were fitted on: another one may bring new types, which
  // are left out and counted. It is shown and does not decide.
  const judged = measured.filter(({ bar }) => bar !== 'targets')
  const missed = judged.filter((bar) => !bar.reached).map(({ bar }) => say(words[`bar-${bar}`]))
  if (missed.length === 0) return console.log(say(words.allReached))
  console.error(say(words.missed, { bars: missed.join('; ') }))
  process.exitCode = 1
}

function showRelative(file) {
  const relative = path.relative(process.cwd(), file)
  return showText(relative.startsWith('..') ? file : relative)
}

try {
  await main()
} catch (error) {
  console.error(showText(error.message))
  process.exitCode = 2
}
