import { html, type Html } from './html.js'

/** A cell of a table: text, or markup with several lines; null is an empty cell that phones leave out. */
export type DataCell = string | Html | null

/** A column of a table (列); texts stand left, figures right. */
export interface DataColumn {
  readonly heading: string
  readonly text?: true
}

/** A table whose rows become cards on a phone (数据表); its heading is repeated on every printed page. */
export function renderTable(
  columns: readonly DataColumn[],
  rows: readonly (readonly DataCell[])[],
  caption: string | null = null
): Html {
  return html`<table>
    ${
      caption === null
        ? null
        : html`<caption>
            ${caption}
          </caption>`
    }
    <thead>
      <tr>
        ${columns.map(({ heading }) => html`<th scope="col" class="${isLong(heading, columns.length) ? 'long' : ''}">${heading}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) =>
          html`<tr>
            ${row.map((cell, i) => renderCell(cell, columns[i], columns.length))}
          </tr>`
      )}
    </tbody>
  </table>`
}

function renderCell(cell: DataCell, column: DataColumn | undefined, many: number): Html {
  const text = cell === null ? '' : typeof cell === 'string' ? cell : cell.markup.replace(/<[^>]*>/g, ' ')
  const kinds = { text: column?.text === true, empty: cell === null, long: isLong(text, many) }
  const kind = Object.entries(kinds).flatMap(([name, holds]) => (holds ? [name] : []))
  const content = typeof cell === 'string' ? html`<span>${cell}</span>` : cell
  return html`<td class="${kind.join(' ')}" data-label="${column?.heading ?? ''}">${content}</td>`
}

/**
 * Whether it has a run of signs without a place to break that is wider than a column may grow beside so many others. It
 * may then break anywhere; shorter ones, such as figures, never do.
 */
function isLong(text: string, columns: number): boolean {
  const most = columns > 8 ? 9 : columns > 6 ? 12 : 15
  const runs = text.match(/[^\s\p{Zs}]+/gu) ?? []
  return runs.some((run) => [...run].reduce((width, sign) => width + (sign < '\u2000' ? 1 : 2), 0) >= most)
}
