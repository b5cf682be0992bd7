const articleName = /第[0-9〇零一二三四五六七八九十百千]+条(?:之[一二三四五六七八九十]+(?![款项目]))?/gu

/** The articles that a citation names (所引条款): 第三条第一款、第五条 gives 第三条 and 第五条; one of a table gives none. */
export function readArticleNames(citation: string): readonly string[] {
  return citation.normalize('NFKC').replace(/\s+/gu, '').match(articleName) ?? []
}
