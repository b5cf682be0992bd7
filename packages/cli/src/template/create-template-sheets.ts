import type { WorkbookCell, WorkbookSheet, WorkbookStyle } from '@lijie/warehouse/spreadsheet'
import { lettersOf } from '../cases/table-layout.js'
import type { TemplateWords } from '../messages/template-words.js'
import type { TableTemplate, TemplateColumn } from './template-column.js'

const formats = { text: '@', date: 'yyyy-mm-dd hh:mm:ss', number: 'General' } as const
const headed: WorkbookStyle = { bold: true, background: '#DDEBF7', wrap: true }

/**
 * The sheets of a table to fill in (模板工作表): what each column means, the table itself with formats and drop-downs, and
 * the lists that the drop-downs take their values from.
 *
 * @param rows Rows that are made ready to be filled in.
 */
export function createTemplateSheets(
  { sheet, columns, notes }: TableTemplate,
  { title, rows, words }: { title: string; rows: number; words: TemplateWords }
): readonly WorkbookSheet[] {
  const lists = columns.filter(({ choices }) => choices !== undefined && choices.length > 0)
  const blank = columns.map(({ cells }): WorkbookCell => ({ text: '', format: formats[cells] }))
  return [
    createGuide(columns, [title, ...notes], words),
    {
      name: sheet,
      rows: [
        columns.map(({ header }) => ({ text: header, ...headed })),
        ...Array.from({ length: rows }, () => blank)
      ],
      widths: columns.map(({ header, cells }) =>
        Math.max(cells === 'date' ? 20 : 12, countWidth(header) + 2)
      ),
      frozenRows: 1,
      frozenColumns: 1,
      choices: lists.map((column) => {
        const letters = lettersOf(columns.indexOf(column))
        const list = lettersOf(lists.indexOf(column) * 2)
        const last = (column.choices?.length ?? 0) + 1
        return {
          range: `${letters}2:${letters}${rows + 1}`,
          source: `'${words.lists}'!$${list}$2:$${list}$${last}`,
          strict: column.several !== true,
          message: words.notListed(column.header)
        }
      })
    },
    createLists(lists, words)
  ]
}

function createGuide(
  columns: readonly TemplateColumn[],
  notes: readonly string[],
  { guide, required, optional }: TemplateWords
): WorkbookSheet {
  const rows = columns.map(({ header, meaning, required: needed, form, example }): WorkbookCell[] => [
    { text: header, bold: true },
    { text: meaning, wrap: true },
    needed ? required : optional,
    { text: form, wrap: true },
    { text: example, format: '@' }
  ])
  return {
    name: guide.sheet,
    rows: [
      ...notes.map((note, index): WorkbookCell[] => [index === 0 ? { text: note, bold: true } : note]),
      [],
      guide.headings.map((text) => ({ text, ...headed })),
      ...rows
    ],
    widths: [28, 44, 10, 48, 28]
  }
}

/** Two columns for each list: the value, and what it means. */
function createLists(lists: readonly TemplateColumn[], words: TemplateWords): WorkbookSheet {
  const longest = Math.max(0, ...lists.map(({ choices }) => choices?.length ?? 0))
  const rows = Array.from({ length: longest }, (_, index) =>
    lists.flatMap(({ choices }): WorkbookCell[] => {
      const choice = choices?.[index]
      return choice === undefined
        ? [null, null]
        : [{ text: choice.value, format: '@' }, choice.meaning ?? null]
    })
  )
  return {
    name: words.lists,
    rows: [
      lists.flatMap(({ header }) => [
        { text: header, ...headed },
        { text: words.meaning, ...headed }
      ]),
      ...rows
    ],
    widths: lists.flatMap(() => [18, 24]),
    frozenRows: 1
  }
}

/** Chinese characters are twice as wide. */
function countWidth(text: string): number {
  return [...text].reduce((sum, sign) => sum + (/[\u2e80-\uffef]/.test(sign) ? 2 : 1), 0)
}
