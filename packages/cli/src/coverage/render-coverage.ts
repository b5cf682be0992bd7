import { countCoverage, type CarriedReason, type CoverageCount } from '@lijie/engine/citations'
import type { LocalizedText, MessageLanguage, StandardPart } from '@lijie/schema'
import { wordOf } from '@lijie/schema/issues'
import { coverageWords } from '../messages/coverage-words.js'
import { showText } from '../output/show-text.js'
import { createTextTable } from '../output/text-table.js'
import type { Session } from '../session.js'
import type { Unexecuted } from './list-unexecuted.js'

/** Width of the column that says what a rule is about. */
const summaryColumns = 44

/** A table of what is executed, one line for each standard and one for all, and why rules are carried as text. */
export async function renderCoverage(
  standards: readonly StandardPart[],
  { language }: Session
): Promise<string> {
  const { headings, sum, carried } = coverageWords(language)
  const all = countCoverage(...standards)
  const rows = standards.map((standard) => countRow(standard.id, countCoverage(standard)))
  const alignments = headings.map((_, index) => (index === 0 ? 'left' : 'right'))
  const table = await createTextTable(headings, [...rows, countRow(sum, all)], alignments)
  const reasons = (Object.entries(all.carried) as [CarriedReason, number][])
    .filter(([, count]) => count > 0)
    .map(([why, count]) => `  ${String(count).padStart(4)}  ${wordOf('carriedReason', why, language)}\n`)
  return reasons.length === 0 ? table : `${table}\n${carried}\n${reasons.join('')}`
}

function countRow(name: string, { articles, rules }: CoverageCount): readonly string[] {
  const counts = [
    articles.total,
    rules.total,
    rules.executable,
    rules['text-only'],
    rules['not-normative']
  ]
  return [name, ...counts.map(String)]
}

/** The rules that nothing executes, each with its reason: a table for each standard. */
export async function renderUnexecuted(
  unexecuted: readonly Unexecuted[],
  { language }: Session
): Promise<string> {
  const { missingHeadings } = coverageWords(language)
  const names = [...new Set(unexecuted.map(({ standard }) => standard))]
  const tables = names.map(async (name) => {
    const rows = unexecuted
      .filter(({ standard }) => standard === name)
      .map(({ article, rule = '', state, why, summary }) => [
        article,
        rule,
        why === undefined ? wordOf('coverageState', state, language) : wordOf('carriedReason', why, language),
        summary === undefined ? '' : textIn(summary, language)
      ])
    return `${showText(name)}\n${await createTextTable(missingHeadings, rows, [], summaryColumns)}`
  })
  return (await Promise.all(tables)).join('\n')
}

function textIn({ zh, en = zh }: LocalizedText, language: MessageLanguage): string {
  return language === 'en' ? en : zh
}
