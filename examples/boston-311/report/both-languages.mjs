import { escapeHtml } from './escape-html.mjs'

/** A text in both languages as HTML; the style sheet shows the one that the reader chose. */
export function bothHtml({ zh, en = zh }) {
  const chinese = escapeHtml(zh)
  const english = escapeHtml(en)
  if (chinese === english) return `<span>${chinese}</span>`
  return `<span class="zh" lang="zh-CN">${chinese}</span><span class="en" lang="en">${english}</span>`
}

/** A text in both languages as SVG, at a place: `{x, y, anchor, name}`; `name` is a class of the style sheet. */
export function bothSvg({ x, y, anchor = 'start', name = '' }, { zh, en }) {
  const write = (language, text) => {
    const classes = [language, name].filter(Boolean).join(' ')
    return `<text x="${x}" y="${y}" text-anchor="${anchor}"${classes === '' ? '' : ` class="${classes}"`}>${escapeHtml(text)}</text>`
  }
  return zh === en ? write('', zh) : write('zh', zh) + write('en', en)
}

/** A drawing with a title for readers of screens; `height` and `width` are its own units. */
export function drawSvg({ width, height, title, id }, marks) {
  return `<svg viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}"><title id="${id}">${escapeHtml(`${title.zh} · ${title.en}`)}</title>${marks.join('')}</svg>`
}
