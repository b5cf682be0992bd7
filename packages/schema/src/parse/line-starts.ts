/** A place in a text as editors show it. */
export interface TextPosition {
  /** 1-based; lines end with LF, CR LF or CR. */
  readonly line: number
  /** 1-based, in UTF-16 code units, as editors and the Language Server Protocol count. */
  readonly column: number
}

/** The offsets at which the lines of `text` begin. */
export function findLineStarts(text: string): readonly number[] {
  const starts = [0]
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 10 || (unit === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1)
  }
  return starts
}

/** The line and column of `offset`. */
export function positionOfOffset(lineStarts: readonly number[], offset: number): TextPosition {
  let low = 0
  let high = lineStarts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((lineStarts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 }
}
