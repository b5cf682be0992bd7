const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;'
}

/** Text for HTML and SVG, in elements and in quoted attributes; control characters are dropped, because XML has none. */
export function escapeHtml(text: string): string {
  return text.replace(/(?![\n\t])[\p{Cc}\p{Cf}]/gu, '').replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)
}
