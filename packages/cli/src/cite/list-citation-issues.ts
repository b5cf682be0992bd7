import {
  readArticles,
  type CheckedArticle,
  type CheckedCitation,
  type CitationReport,
  type TextRemark
} from '@lijie/engine/citations'
import { createIssue, type Issue } from '@lijie/schema'

/** What a person should look at in a text that was held against a standard, in the order of the text, each at its place in it. */
export function listCitationIssues(
  report: CitationReport,
  remarks: readonly TextRemark[],
  file: string
): readonly Issue[] {
  const { standard, source } = report
  const isElsewhere = isAnotherText(report)
  const told = new Set(report.citations.filter(({ state }) => state === 'changed').flatMap(articlesOf))
  const found = isElsewhere
    ? [createIssue('citations/another-text', { standard, found: report.found, of: report.rules }, { file })]
    : [
        ...report.citations.flatMap((one) => tellCitation(one, file)),
        ...report.articles.flatMap((one) => (isTold(one, told) ? [] : tellArticle(one, file)))
      ]
  return [
    ...(source === 'other' ? [createIssue('citations/other-file', { standard }, { file })] : []),
    ...found.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)),
    ...remarks.map((remark) => tellRemark(remark, file))
  ]
}

/** So few of the words are there that it is hardly the text that the standard cites: what is missing is not told one by one. */
function isAnotherText({ rules, found, citations }: CitationReport): boolean {
  const there = found + citations.filter(({ state }) => state === 'moved').length
  const sought = citations.filter(({ state }) => state !== 'no-fragment').length
  return rules > 0 && sought > 3 && there * 10 < sought
}

/** That a word of an article differs goes without saying where a rule of it is no longer there. */
function isTold({ article, state }: CheckedArticle, told: ReadonlySet<string>): boolean {
  return state === 'changed' && told.has(article)
}

function articlesOf({ article }: CheckedCitation): readonly string[] {
  return readArticles(article)
}

function tellCitation(
  { rule, article, state, place, between }: CheckedCitation,
  file: string
): readonly Issue[] {
  if (state === 'no-fragment') return [createIssue('citations/no-fragment', { rule, article }, { file })]
  if (state === 'not-searched') return [createIssue('citations/not-searched', { rule, article }, { file })]
  if (state === 'moved' && place !== undefined) {
    const { article: actual, line, column } = place
    return [createIssue('citations/wrong-article', { rule, article, actual }, { file, line, column })]
  }
  if (state !== 'changed') return []
  if (between === undefined) return [createIssue('citations/not-found', { rule, article }, { file })]
  const { from, to } = between
  return [createIssue('citations/changed', { rule, article, until: to.line }, { file, ...from })]
}

function tellArticle({ article, state, place }: CheckedArticle, file: string): readonly Issue[] {
  const at = { file, ...place }
  if (state === 'missing') return [createIssue('citations/missing-article', { article }, at)]
  if (state === 'unlisted') return [createIssue('citations/unlisted-article', { article }, at)]
  if (state === 'repeated') return [createIssue('citations/repeated-article', { article }, at)]
  return state === 'changed' ? [createIssue('citations/changed-article', { article }, at)] : []
}

function tellRemark({ form, count, example, line, column }: TextRemark, file: string): Issue {
  const at = { file, line, column }
  return form === 'ideographic-spaces'
    ? createIssue(`citations/${form}`, { count }, at)
    : createIssue(`citations/${form}`, { count, example }, at)
}
