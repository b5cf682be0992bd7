import { showText } from './show-text.js'

/** How a column lines up. */
export type Alignment = 'left' | 'right'

/** A table for reading, in the width that Chinese characters take; what came from data is made safe to show. */
export async function createTextTable(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  alignments: readonly Alignment[] = []
): Promise<string> {
  const { default: Table } = await import('cli-table3')
  const table = new Table({
    head: headings.map(showText),
    colAligns: headings.map((_, index) => alignments[index] ?? 'left'),
    style: { head: [], border: [], compact: true }
  })
  for (const row of rows) table.push(row.map(showText))
  return `${table.toString()}\n`
}
