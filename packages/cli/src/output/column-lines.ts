import { countColumns, wrapText } from './wrap-text.js'

/** Cells beside each other as lines of a terminal: each is broken at its line ends and at its width, in which Chinese signs take two columns. */
export function layOutColumns(
  cells: readonly string[],
  widths: readonly number[],
  indent: string
): readonly string[] {
  const columns = cells.map((cell, index) => breakLines(cell, widths[index] ?? 80))
  const height = Math.max(...columns.map(({ length }) => length))
  return Array.from({ length: height }, (_, line) => {
    const texts = columns.map((lines, index) => {
      const text = lines[line] ?? ''
      return text + ' '.repeat(Math.max(0, (widths[index] ?? 0) - countColumns(text)))
    })
    return (indent + texts.join(' ')).trimEnd()
  })
}

function breakLines(text: string, width: number): readonly string[] {
  return text
    .split('\n')
    .flatMap((line) => wrapText(line, width).split('\n'))
    .flatMap((line) => cutLine(line, width))
}

/** A word that is longer than its column goes on in the next line. */
function cutLine(line: string, width: number): readonly string[] {
  const lines: string[] = []
  let current = ''
  for (const sign of line) {
    if (current !== '' && countColumns(current + sign) > width) {
      lines.push(current)
      current = ''
    }
    current += sign
  }
  return [...lines, current]
}
