import { strToU8, zipSync, type Zippable } from 'fflate'

/** A sheet as raw XML: rows, and what stands around them. */
export interface RawSheet {
  readonly name: string
  /** XML of the rows. */
  readonly rows: string
  /** XML before the rows, e.g. `<cols>…</cols>`. */
  readonly before?: string
  /** XML behind the rows, e.g. `<mergeCells>…</mergeCells>`. */
  readonly after?: string
  readonly hidden?: boolean
}

/** Parts of a workbook that a test wants otherwise. */
export interface RawWorkbook {
  readonly sheets: readonly RawSheet[]
  readonly sharedStrings?: readonly string[]
  readonly since1904?: boolean
  /** 0: stored as it is. */
  readonly level?: 0 | 1
  /** Code of the number format of style 5. */
  readonly format?: string
  /** Parts that replace or add to the usual ones. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const links = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaging = 'http://schemas.openxmlformats.org/package/2006/relationships'

/** Style 1 is a date, style 2 text, style 3 a date of an own format, style 4 a number of an own format, style 5 as asked. */
const stylesWith = (format: string): string =>
  `<styleSheet xmlns="${main}"><numFmts count="3"><numFmt numFmtId="166" formatCode="${format}"/><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot; h:mm"/>` +
  '<numFmt numFmtId="165" formatCode="&quot;day&quot; 0.00"/></numFmts>' +
  '<cellXfs count="6"><xf numFmtId="0"/><xf numFmtId="22"/><xf numFmtId="49"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/></cellXfs></styleSheet>'

/** The bytes of a workbook made from raw XML, so that a test can have everything that the writer never writes. */
export function buildWorkbook({
  sheets,
  sharedStrings,
  since1904 = false,
  format = 'General',
  level = 1,
  parts = {}
}: RawWorkbook): Buffer {
  const strings = sharedStrings?.map((one) => `<si><t xml:space="preserve">${one}</t></si>`).join('')
  const files: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships xmlns="${packaging}"><Relationship Id="rId1" Type="${links}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${links}"><workbookPr${since1904 ? ' date1904="1"' : ''}/><sheets>${sheets
      .map(
        ({ name, hidden }, index) =>
          `<sheet name="${name}" sheetId="${index + 1}"${hidden === true ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packaging}">${sheets
      .map(
        (_, index) =>
          `<Relationship Id="rId${index + 1}" Type="${links}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`
      )
      .join('')}<Relationship Id="rIdS" Type="${links}/styles" Target="styles.xml"/>${
      strings === undefined
        ? ''
        : `<Relationship Id="rIdT" Type="${links}/sharedStrings" Target="/xl/sharedStrings.xml"/>`
    }</Relationships>`,
    'xl/styles.xml': stylesWith(format),
    ...(strings !== undefined && { 'xl/sharedStrings.xml': `<sst xmlns="${main}">${strings}</sst>` }),
    ...Object.fromEntries(
      sheets.map(({ rows, before = '', after = '' }, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        `<worksheet xmlns="${main}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`
      ])
    ),
    ...parts
  }
  const packed: Zippable = Object.fromEntries(
    Object.entries(files).map(([name, content]) => [
      name,
      typeof content === 'string' ? strToU8(content) : content
    ])
  )
  return Buffer.from(zipSync(packed, { level }))
}

/** A value of a cell: text, number, or XML of its own. */
export type RawCell = string | number | null | { readonly xml: string }

/** XML of a cell of inline text. */
function text(value: string): string {
  return ` t="inlineStr"><is><t xml:space="preserve">${value.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</t></is></c>`
}

/** XML of rows from values, from row `first` on. */
export function rowsOf(rows: readonly (readonly RawCell[])[], first = 1): string {
  return rows.map((row, index) => rowOf(row, first + index)).join('')
}

/** XML of one row; `attributes` such as ` hidden="1"`. */
export function rowOf(cells: readonly RawCell[], row: number, attributes = ''): string {
  const body = cells.map((cell, column) => {
    if (cell === null) return ''
    const start = `<c r="${String.fromCharCode(65 + column)}${row}"`
    if (typeof cell === 'number') return `${start}><v>${cell}</v></c>`
    return start + (typeof cell === 'string' ? text(cell) : `${cell.xml}</c>`)
  })
  return `<row r="${row}"${attributes}>${body.join('')}</row>`
}

/** A date cell from its number of days. */
export function date(serial: number): RawCell {
  return { xml: ` s="1"><v>${serial}</v>` }
}

/** 2026-03-02 09:00 as a number of days. */
export const monday = 46083.375
