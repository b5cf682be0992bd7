import { readArticles, type CheckedArticle, type CitationReport } from '@lijie/engine/citations'
import type { MessageLanguage } from '@lijie/schema'
import { citeWords } from '../messages/cite-words.js'
import { createTextTable } from '../output/text-table.js'

/**
 * A table of the articles that a standard cites: where each is, how many of its rules were found, what became of it; then
 * those that only the text has.
 */
export async function renderCitations(report: CitationReport, language: MessageLanguage): Promise<string> {
  const { headings, results } = citeWords(language)
  const extra = report.articles.filter(({ state }) => state === 'unlisted' || state === 'repeated')
  const listed = report.articles.filter((one) => !extra.includes(one))
  const rows = listNames(report, listed).map((name) => {
    const article = listed.find((one) => one.article === (readArticles(name)[0] ?? name))
    const rules = report.citations.filter((one) => one.article === name)
    const found = rules.filter(({ state }) => state === 'found').length
    const state = article?.state ?? 'present'
    const result = found < rules.length && state !== 'missing' ? results.lost : results[state]
    return [name, sayPlace(article), rules.length === 0 ? '' : `${found}/${rules.length}`, result]
  })
  const others = extra.map((one) => [one.article, sayPlace(one), '', results[one.state]])
  return createTextTable(headings, [...rows, ...others], ['left', 'right', 'right', 'left'])
}

/** As the coverage writes them; one that has no rules, in its usual form. */
function listNames({ citations }: CitationReport, listed: readonly CheckedArticle[]): readonly string[] {
  const cited = [...new Set(citations.map(({ article }) => article))]
  const known = new Set(cited.flatMap(readArticles))
  return [...cited, ...listed.map(({ article }) => article).filter((article) => !known.has(article))]
}

function sayPlace(article: CheckedArticle | undefined): string {
  const place = article?.place
  return place === undefined ? '' : `${place.line}:${place.column}`
}
