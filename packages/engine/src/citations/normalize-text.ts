/**
 * A text of which only the words count (规范化文本): Unicode NFKC, so that full and half width are the same, and without
 * white space, so that indents and line breaks do not matter.
 */
export function normalizeText(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '')
}
