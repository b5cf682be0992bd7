import type { FileContent } from './file-content.js'
import type { Feature } from 'write-excel-file/node'
import { nameCell } from './cell-address.js'
import type { WrittenCell } from './describe-cell.js'
import { encodeEscapes } from './decode-escapes.js'
import type { CellChoice, WorkbookSheet } from './workbook-sheet.js'

interface WrittenSheet {
  readonly sheet: WorkbookSheet
  readonly rows: readonly (readonly WrittenCell[])[]
}

/**
 * What the writing library does not write itself (扩展写法): values beside formulas, and drop-downs. It hands us the XML
 * of each sheet; we put ours where the format wants it.
 */
export function createSheetFeature(sheets: readonly WrittenSheet[]): Feature<FileContent> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform(xml, _options, { sheetIndex }) {
            const written = sheets[sheetIndex]
            return written === undefined
              ? xml
              : addChoices(addValues(xml, written.rows), written.sheet.choices)
          }
        }
      }
    }
  }
}

/** Puts the value behind each formula; texts are marked as texts. */
function addValues(xml: string, rows: WrittenSheet['rows']): string {
  const values = new Map<string, number | string>()
  for (const [index, row] of rows.entries()) {
    for (const [column, { computed }] of row.entries()) {
      if (computed !== undefined) values.set(nameCell(column, index + 1), computed)
    }
  }
  if (values.size === 0) return xml
  return xml.replace(
    /<c r="([A-Z]+\d+)"([^>]*)>(<f>[^<]*<\/f>)<\/c>/g,
    (whole, at: string, rest: string, formula: string) => {
      const value = values.get(at)
      if (value === undefined) return whole
      if (typeof value === 'number') return `<c r="${at}"${rest}>${formula}<v>${value}</v></c>`
      return `<c r="${at}"${rest} t="str">${formula}<v>${escapeXml(encodeEscapes(value))}</v></c>`
    }
  )
}

/** Drop-downs stand behind the merged cells and before the margins. */
function addChoices(xml: string, choices: readonly CellChoice[] = []): string {
  if (choices.length === 0) return xml
  const items = choices.map(
    ({ range, source, strict, message }) =>
      `<dataValidation type="list" allowBlank="1" showErrorMessage="1" errorStyle="${strict ? 'stop' : 'warning'}"` +
      ` error="${escapeXml(message.slice(0, 225))}" sqref="${range}"><formula1>${escapeXml(source)}</formula1></dataValidation>`
  )
  const all = `<dataValidations count="${items.length}">${items.join('')}</dataValidations>`
  const after = Math.max(xml.lastIndexOf('</sheetData>'), xml.lastIndexOf('</mergeCells>'))
  const end = xml.indexOf('>', after) + 1
  return xml.slice(0, end) + all + xml.slice(end)
}

function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
