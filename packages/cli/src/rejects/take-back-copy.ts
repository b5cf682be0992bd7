import { rejectWords } from '../messages/table-words.js'
import { restoreCell } from '../output/csv-table.js'

const languages = ['zh-CN', 'en'] as const

/** How many columns in front of a table are those of rows that went back (退回表前置列); 0: it is no such copy. */
export function countRejectColumns(header: readonly string[]): number {
  const words = languages
    .map((language) => rejectWords(language))
    .find((one) => one.every((word, index) => header[index] === word))
  return words?.length ?? 0
}

/** The cells of a copy as they were before it was made inert for spreadsheets (还原退回行). */
export function restoreCells(cells: readonly string[]): string[] {
  return cells.map((cell) => restoreCell(cell))
}
