import type { TextPlace } from './split-articles.js'

/**
 * What became of the words that a rule cites: found in its article; moved: found in another one, so the number of the
 * article is wrong, here or there; changed: found nowhere; missing-article: found nowhere, and the text has no such
 * article; no-fragment: nothing is kept to look for; not-searched: the text is too long to look everywhere.
 */
export type CitationState = 'found' | 'moved' | 'changed' | 'missing-article' | 'no-fragment' | 'not-searched'

/** A place of cited words, and the article in which they begin. */
export interface CitedPlace extends TextPlace {
  readonly article: string
}

/** One rule of the coverage held against a text (引文核对). */
export interface CheckedCitation {
  readonly rule: string
  /** The article as the coverage names it. */
  readonly article: string
  readonly paragraph?: string
  readonly state: CitationState
  /** Where the words stand: in the cited article when they are found there, else where they come first. */
  readonly place?: CitedPlace
  /** Where changed words must stand: between the words of the rules before and behind that were found. */
  readonly between?: { readonly from: TextPlace; readonly to: TextPlace }
}

/**
 * What became of an article: same: word for word as it was kept; changed: some word differs, cited or not; present: it is
 * there, its hash is not kept; missing: the text has no such article; unlisted: the coverage does not list it; repeated: the
 * text has another article of the same number.
 */
export type ArticleState = 'same' | 'changed' | 'present' | 'missing' | 'unlisted' | 'repeated'

/** One article of the coverage or of the text. */
export interface CheckedArticle {
  readonly article: string
  readonly state: ArticleState
  /** Where it begins in the text. */
  readonly place?: TextPlace
}

/** A text held against all that a standard cites of it (引文核对结果). */
export interface CitationReport {
  readonly standard: string
  /** Whether the file is the one that the standard names, byte for byte; unknown when either hash is not given. */
  readonly source: 'same' | 'other' | 'unknown'
  readonly rules: number
  readonly found: number
  readonly citations: readonly CheckedCitation[]
  readonly articles: readonly CheckedArticle[]
}
