import { createRequire } from 'node:module'
import { loadSource } from '../load-source.mjs'

const { parse } = createRequire(new URL('../../packages/cli/package.json', import.meta.url))('papaparse')

/** What may stand before a formula: blanks of many kinds, lines, signs that nobody sees, apostrophes. */
const before = [
  '',
  ' ',
  '\u00a0',
  '\u3000',
  '\t',
  '\n',
  '\r\n',
  '\ufeff',
  '\u200b',
  '\u2060',
  'a\n',
  '\u0000',
  "'",
  "''"
]
const signs = ['=', '+', '-', '@', '＝', '＋', '－', '＠']
const bodies = ['1+1', 'HYPERLINK("http://x","y")', "cmd|'/C calc'!A0", 'SUM(A1:A2)*"a,b"']
const blank = String.raw`(?:(?![\r\n])[\s\p{Cc}\p{Cf}])*[=+\-@\t＝＋－＠]`
const runs = new RegExp(`^${blank}`, 'u')
const marked = new RegExp(`^'(?='*${blank})`, 'u')

/** CSV for spreadsheets holds no cell that runs, and gives every text back; a workbook keeps such texts as texts. */
export const promise = {
  number: 33,
  title: 'Exported tables open inert',
  run: async () => {
    const { createCsvTable } = await loadSource('packages/cli/src/output/csv-table.ts')
    const { openSheetTable, writeWorkbook } = await loadSource('packages/warehouse/src/spreadsheet/index.ts')
    const payloads = before.flatMap((start) =>
      signs.flatMap((sign) => bodies.map((body) => start + sign + body))
    )
    const text = createCsvTable(payloads.map((payload) => [payload, 'end']))
    const cells = parse(text.slice(1), { delimiter: ',', newline: '\r\n' }).data.map(([cell]) => cell)
    const runnable = payloads.filter((_, index) =>
      cells[index].split(/[\r\n]/).some((line) => runs.test(line))
    )
    const changed = payloads.filter((payload, index) => restore(cells[index]) !== payload)
    const kept = await readBack(
      await writeWorkbook([{ name: 'a', rows: [['h'], ...payloads.map((one) => [one])] }]),
      openSheetTable
    )
    const lost = payloads.filter((payload, index) => kept[index] !== payload)
    const bad = [...runnable, ...changed, ...lost]
    return {
      held: bad.length === 0 && text.startsWith('\ufeff'),
      figure: `${payloads.length} payloads (blanks, NBSP, line ends, invisible signs, full-width signs, apostrophes in front): ${runnable.length} run from CSV, ${changed.length} come back changed; as cells of a workbook ${lost.length} are anything but the same text`,
      ...(bad.length === 0 ? {} : { details: bad.map((one) => JSON.stringify(one)).join('\n') })
    }
  }
}

function restore(cell) {
  return cell
    .split(/(?<=[\r\n])/)
    .map((line) => line.replace(marked, ''))
    .join('')
}

async function readBack(bytes, openSheetTable) {
  const table = await openSheetTable(bytes, 'a.xlsx', { warn: () => undefined })
  const texts = []
  for await (const rows of table.rows) {
    for (const { cells } of rows)
      texts.push(cells[0]?.kind === 'text' && cells[0].formula === undefined ? cells[0].text : null)
  }
  return texts
}
