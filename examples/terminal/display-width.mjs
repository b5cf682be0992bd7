/** Columns that a character takes in a terminal: none for combining marks, two for East Asian wide forms, else one. */
function widthOf(character) {
  if (/\p{Mn}|\p{Me}/u.test(character)) return 0
  const code = character.codePointAt(0)
  const wide =
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0xffe0 && code <= 0xffe6) ||
    (code >= 0x1f300 && code <= 0x1faff) ||
    (code >= 0x20000 && code <= 0x3fffd)
  return wide ? 2 : 1
}

/** How many terminal columns a text takes; a Chinese character takes two. */
export function displayWidth(text) {
  let width = 0
  for (const character of text) width += widthOf(character)
  return width
}

/** A text filled up with blanks to `columns`; `right` puts the blanks before it. Longer texts are cut with an ellipsis. */
export function padCell(text, columns, side = 'left') {
  const fitting = displayWidth(text) > columns ? cutText(text, columns) : text
  const blanks = ' '.repeat(Math.max(0, columns - displayWidth(fitting)))
  return side === 'right' ? blanks + fitting : fitting + blanks
}

/** The beginning of a text that, with an ellipsis, takes at most `columns`. */
export function cutText(text, columns) {
  if (displayWidth(text) <= columns) return text
  let kept = ''
  for (const character of text) {
    if (displayWidth(kept + character) > columns - 1) break
    kept += character
  }
  return `${kept}…`
}
