import { displayWidth } from './display-width.mjs'

/** Pieces that stay whole: one Chinese character or a run of letters and digits, with the marks that cling to it. */
const pieces =
  /\s+|[（「『“《〈【]*(?:\p{Script=Han}|[^\s\p{Script=Han}（「『“《〈【，。；：、！？）」』”》〉】]+)[，。；：、！？）」』”》〉】]*|[^\s]/gu

/**
 * Breaks a text into lines of at most `columns` terminal columns.
 *
 * Latin text breaks at blanks, Chinese between characters but never before a closing mark. Continuation lines get
 * `indent`; a piece longer than a line is broken where it must be.
 */
export function wrapText(text, columns, { first = '', indent = first } = {}) {
  const lines = []
  let line = first
  let empty = true
  const flush = () => {
    lines.push(line.trimEnd())
    line = indent
    empty = true
  }
  for (const piece of text.match(pieces) ?? []) {
    for (const part of breakPiece(piece, columns - displayWidth(indent))) {
      if (!empty && displayWidth(line + part.trimEnd()) > columns) flush()
      if (empty && part.trim() === '') continue
      line += part
      empty = false
    }
  }
  if (!empty || lines.length === 0) lines.push(line.trimEnd())
  return lines
}

/** A piece as it is, or cut into parts that fit when it is wider than a whole line. */
function breakPiece(piece, columns) {
  if (displayWidth(piece) <= columns) return [piece]
  const parts = ['']
  for (const character of piece) {
    if (displayWidth(parts.at(-1) + character) > columns) parts.push('')
    parts[parts.length - 1] += character
  }
  return parts
}
