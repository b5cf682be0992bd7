/**
 * Keeps the figures of the README true that say how many rules of the regulations execute: in its text, and in its table.
 *
 * Usage: node scripts/write-coverage-figure.mjs   writes it into README.md
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { loadSource } from './load-source.mjs'
import { loadStandards } from './load-standards.mjs'

const readme = fileURLToPath(new URL('../README.md', import.meta.url))
/** Stands in bold in the text. */
const sentence = /\*\*\d+ of \d+ rules execute[^*]*\*\*/
const row = /^(\| rules of the five regulations that execute\s*\| )(.*?)( \| `npx lijie coverage`\s*\|)$/m

/** The README with the figure as the coverage of the standards gives it now. */
export async function renderCoverageFigure(text) {
  const { countCoverage } = await loadSource('packages/engine/src/citations/index.ts')
  const { rules } = countCoverage(...loadStandards().map(({ document }) => document.standard))
  const { total, executable, 'text-only': carried, 'not-normative': other } = rules
  const none = other === 0 ? '' : `, ${other} say nothing to follow`
  const figure = `${executable} of ${total}; ${carried} are carried as text with reasons${none}`
  if (!row.test(text) || !sentence.test(text))
    throw new Error('README.md does not say how many rules execute')
  return text
    .replace(
      sentence,
      `**${executable} of ${total} rules execute, ${carried} are carried as text with reasons${none}**`
    )
    .replace(row, (_, before, old, after) => before + figure.padEnd(old.length) + after)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(readme, await renderCoverageFigure(readFileSync(readme, 'utf8')))
  console.log('README.md: the figure of rules that execute is up to date')
}
