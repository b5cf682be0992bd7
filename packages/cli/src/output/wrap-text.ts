/** Signs that take two columns on a terminal: Chinese, Japanese and Korean, with their punctuation. */
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u
/**
 * A word with the spaces behind it, the name of an article (第二十八条第（一）项), or one wide sign; opening punctuation never
 * ends a line and closing never begins one.
 */
const pieces =
  /[（“‘《【([]*(?:第[〇零一二三四五六七八九十百千\d]{1,6}条(?:第?[（(]?[一二三四五六七八九十\d]{1,3}[）)]?[款项目])*|[^\s\u2e80-\uffef“”‘’]+|[\u2e80-\uffef“”‘’])[，。；：、！？）”’》】)\]]*\s*|\s+/gu

/** A text in lines of at most so many columns, broken at spaces and between wide signs; longer words stand alone. */
export function wrapText(text: string, columns: number): string {
  const lines: string[] = []
  let line = ''
  for (const piece of text.match(pieces) ?? []) {
    if (line !== '' && countColumns((line + piece).trimEnd()) > columns) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += piece
  }
  return [...lines, line.trimEnd()].join('\n')
}

/** How many columns of a terminal a text takes. */
export function countColumns(text: string): number {
  let columns = 0
  for (const sign of text) columns += wide.test(sign) ? 2 : 1
  return columns
}
