import { showText } from './show-text.js'
import { wrapText } from './wrap-text.js'

/** How a column lines up. */
export type Alignment = 'left' | 'right'

/**
 * A table for reading, in the width that Chinese characters take; what came from data is made safe to show. The last column
 * is broken into lines of at most `lastColumn` columns, where that is given. Headings may have several lines.
 */
export async function createTextTable(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  alignments: readonly Alignment[] = [],
  lastColumn?: number
): Promise<string> {
  const { default: Table } = await import('cli-table3')
  const table = new Table({
    head: headings.map(showLines),
    colAligns: headings.map((_, index) => alignments[index] ?? 'left'),
    style: { head: [], border: [], compact: true }
  })
  for (const row of rows) {
    const cells = row.map(showText)
    const last = cells.pop()
    if (last === undefined) continue
    table.push([...cells, lastColumn === undefined ? last : wrapText(last, lastColumn)])
  }
  return `${table.toString()}\n`
}

function showLines(heading: string): string {
  return heading.split('\n').map(showText).join('\n')
}
