import type { CoverageItem } from '@lijie/schema'
import { readArticles, titleNote } from './article-number.js'
import type { CheckedArticle } from './citation-report.js'
import { hashFragment } from './hash-fragment.js'
import type { ArticleText, SplitText } from './split-articles.js'

/** Holds the articles that a coverage lists against those of a text: which are gone, other words, not listed, or twice (条文清点). */
export function checkArticles(
  coverage: readonly CoverageItem[],
  { articles }: SplitText
): readonly CheckedArticle[] {
  const listed = coverage.flatMap(({ article: citation, fragment }) =>
    readArticles(citation).flatMap((article) =>
      compare(
        article,
        articles.filter((one) => one.article === article),
        fragment
      )
    )
  )
  const names = new Set(listed.map(({ article }) => article))
  const unlisted = articles
    .filter(({ article }) => article !== titleNote && !names.has(article))
    .map((text) => ({ article: text.article, state: 'unlisted' as const, place: placeOf(text) }))
  return [...listed, ...unlisted]
}

/** An article and all texts of its number: the one that was kept, or else the first, and the others. */
function compare(
  article: string,
  texts: readonly ArticleText[],
  kept: CoverageItem['fragment']
): readonly CheckedArticle[] {
  const same = texts.find(({ text }) => kept !== undefined && hashFragment(text).sha256 === kept.sha256)
  const first = same ?? texts[0]
  if (first === undefined) return [{ article, state: 'missing' }]
  const state = kept === undefined ? 'present' : same === undefined ? 'changed' : 'same'
  return [
    { article, state, place: placeOf(first) },
    ...texts
      .filter((text) => text !== first)
      .map((text) => ({ article, state: 'repeated' as const, place: placeOf(text) }))
  ]
}

function placeOf({ line, column }: ArticleText): NonNullable<CheckedArticle['place']> {
  return { line, column }
}
