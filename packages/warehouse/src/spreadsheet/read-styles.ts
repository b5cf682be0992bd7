import { isDateFormat, isPaddedFormat, isScaledFormat } from './date-formats.js'
import { readXml } from './parse-xml.js'
import type { NumberLook } from './sheet-cell.js'
import type { PackedFile } from './unpack-entry.js'
import type { ZipEntry } from './zip-directory.js'

const mostBytes = 64 * 1024 * 1024

/** What the numbers of a cell style look like (数值样式). */
export type StyleLook = 'plain' | 'date' | NumberLook

/** By number of the cell style: what numbers in it look like (单元格样式). @throws TableFailure */
export async function readStyleLooks(file: PackedFile, entry: ZipEntry): Promise<readonly StyleLook[]> {
  const codes = new Map<number, string>()
  const styles: number[] = []
  let list = ''
  await readXml(file, entry, mostBytes, {
    open(name, attributes) {
      if (name === 'numFmts' || name === 'cellXfs') list = name
      else if (name === 'numFmt' && list === 'numFmts')
        codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '')
      else if (name === 'xf' && list === 'cellXfs') styles.push(Number(attributes['numFmtId'] ?? 0))
    },
    close(name) {
      if (name === list) list = ''
    }
  })
  return styles.map((id) => lookOf(id, codes.get(id)))
}

function lookOf(id: number, code: string | undefined): StyleLook {
  if (isDateFormat(id, code)) return 'date'
  if (isScaledFormat(id, code)) return 'scaled'
  return isPaddedFormat(code) ? 'padded' : 'plain'
}
