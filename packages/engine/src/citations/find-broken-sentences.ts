import type { OddPlace } from './remark-text.js'

/** Line ends with what stands around them: the last character before, and the beginning of the next words. */
const breaks = /([\p{Script=Han}，、,《（(])[^\S\r\n]*(?:\r\n?|\n)\s*(?=(\S{1,12}))/gu
/** Beginnings of lines that open something new: heads, list items, indents are no broken sentences. */
const openings =
  /^(?:第[0-9０-９〇零一二三四五六七八九十百]+[编章节条]|[（(][一二三四五六七八九十0-9]+[）)]|[一二三四五六七八九十]+、|[0-9]+[.、])/u
const chapter = /(?:^|\n)\s*第[〇零一二三四五六七八九十百]+[编章节][^\n]*$/u
const firstHead = /第\s*[一1１]\s*条/u

/** Line breaks inside sentences (断行), from the first article on: the lines before are titles and dates. */
export function findBrokenSentences(text: string): readonly OddPlace[] {
  const start = firstHead.exec(text)?.index ?? text.length
  return [...text.matchAll(breaks)].flatMap(({ 0: gap, 1: last = '', 2: next = '', index }) => {
    const end = index + last.length
    const indent = /(?:\u3000{2}| {4})$/u.test(gap)
    if (index < start || indent || openings.test(next) || !/^[\p{Script=Han}，。；、]/u.test(next)) return []
    if (chapter.test(text.slice(Math.max(0, end - 60), end))) return []
    return [{ at: end, example: `${text.slice(Math.max(0, end - 5), end)}/${next.slice(0, 5)}` }]
  })
}
