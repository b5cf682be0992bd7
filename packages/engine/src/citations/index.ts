export type {
  ArticleState,
  CheckedArticle,
  CheckedCitation,
  CitationReport,
  CitationState,
  CitedPlace
} from './citation-report.js'
export { readArticles, titleNote } from './article-number.js'
export { countCoverage, type CarriedReason, type CoverageCount } from './count-coverage.js'
export { findWords, type FoundWords } from './find-words.js'
export { hashFragment } from './hash-fragment.js'
export { normalizeText } from './normalize-text.js'
export type { NormalText } from './read-normal-text.js'
export { remarkText, type TextForm, type TextRemark } from './remark-text.js'
export { splitArticles, type ArticleText, type SplitText, type TextPlace } from './split-articles.js'
export { verifyCitations, type VerifyCitationsOptions } from './verify-citations.js'
