import { showText } from '../../terminal/show-text.mjs'

const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text made safe for HTML and SVG content and for quoted attributes; control characters are shown, not sent. */
export function escapeHtml(text) {
  return showText(text).replace(/[&<>"']/g, (character) => entities[character])
}
