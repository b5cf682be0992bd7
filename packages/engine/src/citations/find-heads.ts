import { findNamedArticles, type NamedArticle } from './article-number.js'

/** The head of an article (条标), and where the chapter head right before it begins, if one does. */
export interface ArticleHead extends NamedArticle {
  readonly chapterStart: number
}

/** Chapter and section heads right before a place: 第二章规划和建设. */
const chapterHeads = /(?:第[0-9〇零一二三四五六七八九十百]{1,5}[编章节][^。;:,!?条第]{0,30})+$/u
const longestChapter = 120
const stop = /[。;:!?.”"’)》】…]$/u
/** Words that a reference goes on with: 第十条第一款, 第十条规定, 第十条的. */
const continued = /^(?:第[0-9一二三四五六七八九十]+[款项目]|规定|所[规列称述]|的|、|至|和|或|及|与|以[外及])/u
/** Words that a reference is led in by: 依照第十条, 本办法第十条. */
const ledIn = /(?:本[^。;:,]{1,4}|[照据反按由在和或与及至到除》、,])$/u

/**
 * The heads of articles in a normalised text; other names of articles are references (引用).
 *
 * A head follows the end of a sentence, a chapter head or nothing. One that follows anything else (a title, a list item
 * without a stop) is taken when it carries the next number and no other place is surely the head of it.
 */
export function findHeads(normal: string): readonly ArticleHead[] {
  const named = findNamedArticles(normal).map((name) => describe(normal, name))
  const sure = new Set(named.filter(({ isSure }) => isSure).map(({ article }) => article))
  const heads: ArticleHead[] = []
  for (const { isSure, isReference, ...head } of named) {
    const isNext = head.number === (heads.at(-1)?.number ?? 0) + (head.isAdded ? 0 : 1)
    if (isSure || (isNext && !isReference && !sure.has(head.article))) heads.push(head)
  }
  return heads
}

function describe(
  normal: string,
  name: NamedArticle
): ArticleHead & { readonly isSure: boolean; readonly isReference: boolean } {
  const before = normal.slice(Math.max(0, name.start - longestChapter), name.start)
  const chapter = chapterHeads.exec(before)?.[0]
  const goesOn = continued.test(normal.slice(name.end, name.end + 12))
  const isSure = !goesOn && (before === '' || chapter !== undefined || stop.test(before))
  const chapterStart = name.start - (chapter?.length ?? 0)
  return { ...name, chapterStart, isSure, isReference: ledIn.test(before) || goesOn }
}
