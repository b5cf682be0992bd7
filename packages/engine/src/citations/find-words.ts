import type { CitedFragment } from '@lijie/schema'
import type { CitedPlace } from './citation-report.js'
import { hashFragment } from './hash-fragment.js'
import { normalizeText } from './normalize-text.js'
import { splitArticles } from './split-articles.js'

/** Words of a text as a coverage cites them, and every place where the text has them. */
export interface FoundWords {
  readonly fragment: CitedFragment
  readonly places: readonly CitedPlace[]
}

/** Looks for words in a text, whatever their lines and width (查找引文): what to write into the coverage for them. */
export function findWords(text: string, words: string): FoundWords {
  const { normal, articles, placeOf } = splitArticles(text)
  const wanted = normalizeText(words)
  const places: CitedPlace[] = []
  const end = wanted === '' ? 0 : normal.offsets.length
  let article = 0
  for (let at = 0; at < end; at += 1) {
    while (at >= (articles[article]?.to ?? Infinity)) article += 1
    if (!normal.text.startsWith(wanted, normal.starts[at])) continue
    const around = articles[article]
    // A chapter head belongs to no article.
    places.push({ article: at < (around?.from ?? 0) ? '' : (around?.article ?? ''), ...placeOf(at) })
  }
  return { fragment: hashFragment(words), places }
}
