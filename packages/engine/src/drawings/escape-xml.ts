const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;'
}
/** What XML 1.0 does not allow, and what a reader does not see: controls, direction marks, lone surrogates. */
const unshowable = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\ufffe\uffff]/gu

/** Text for the content of an element or a quoted attribute; what cannot be shown is left out. */
export function escapeXml(text: string): string {
  return dropUnshowable(text).replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)
}

/** The text without signs that XML forbids or nobody sees, so that no label can turn or hide what follows it. */
export function dropUnshowable(text: string): string {
  return text.replace(unshowable, '')
}
