import { readNumerals, writeNumerals } from '../limit-text/index.js'
import { normalizeText } from './normalize-text.js'

/** What stands before the first article: title, number, dates of adoption and publication (题注). */
export const titleNote = '题注'

/** Other names for it: the notice of publication, the announcement of a draft. */
const titleNotes = /^(?:题注|通知|公告|序言)/u

/** An article as it is named in a normalised text, by a head or by a reference: 第十条, 第10条, 第十条之一. */
export interface NamedArticle {
  /** Its usual form: 第十条, 第十条之一. */
  readonly article: string
  readonly number: number
  /** Put in behind the article of its number: 之一, 之二. */
  readonly isAdded: boolean
  /** Where the name begins and ends in the normalised text, in UTF-16 code units. */
  readonly start: number
  readonly end: number
}

const pattern =
  /第([0-9]{1,4}|[〇零一二三四五六七八九十百千]{1,9})条(?:之([一二三四五六七八九十]{1,3})(?![款项目]))?/gu

/** Every article that a normalised text names, in order. */
export function findNamedArticles(normal: string): readonly NamedArticle[] {
  return [...normal.matchAll(pattern)].flatMap(({ 0: name, 1: digits = '', 2: added, index }) => {
    const number = /^[0-9]/.test(digits) ? Number(digits) : readNumerals(digits)
    if (number === undefined) return []
    const article = `第${writeNumerals(number)}条${added === undefined ? '' : `之${added}`}`
    return [{ article, number, isAdded: added !== undefined, start: index, end: index + name.length }]
  })
}

/** The articles that a citation names, each in its usual form: 第10条第二款、第十一条 gives 第十条 and 第十一条. */
export function readArticles(citation: string): readonly string[] {
  const normal = normalizeText(citation)
  const articles = findNamedArticles(normal).map(({ article }) => article)
  return [...new Set(titleNotes.test(normal) ? [titleNote, ...articles] : articles)]
}
