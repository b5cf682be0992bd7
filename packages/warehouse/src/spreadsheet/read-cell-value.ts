import type { Workbook } from './open-workbook.js'
import { readSerialDate } from './serial-date.js'
import type { SheetCell } from './sheet-cell.js'

/** What a cell holds, undefined for an empty one, null when it is not what its type says (单元格取值). */
export function readCellValue(
  raw: string,
  type: string,
  style: number,
  { sharedStrings, looks, since1904 }: Pick<Workbook, 'sharedStrings' | 'looks' | 'since1904'>
): SheetCell | undefined | null {
  switch (type) {
    case 's': {
      if (raw === '') return undefined
      const text = /^\d{1,9}$/.test(raw) ? sharedStrings[Number(raw)] : undefined
      return text === undefined ? null : textCell(text)
    }
    case 'str':
    case 'inlineStr':
      return textCell(raw)
    case 'n': {
      if (raw === '') return undefined
      const value = Number(raw)
      if (!Number.isFinite(value)) return null
      const look = looks[style] ?? 'plain'
      if (look === 'plain') return { kind: 'number', text: raw }
      if (look !== 'date') return { kind: 'number', text: raw, look }
      return { kind: 'date', text: raw, wall: readSerialDate(value, since1904) ?? null }
    }
    case 'b':
      if (raw === '') return undefined
      return raw === '1' || raw === '0' ? { kind: 'boolean', text: raw === '1' ? 'true' : 'false' } : null
    case 'e':
      return { kind: 'error', text: raw }
    case 'd':
      return raw === '' ? undefined : { kind: 'date', text: raw, wall: readIsoWall(raw) }
    default:
      return null
  }
}

function textCell(text: string): SheetCell | undefined {
  return text === '' ? undefined : { kind: 'text', text }
}

/** Some programs store dates as ISO text. */
function readIsoWall(raw: string): string | null {
  const [, day, time = '00:00:00', part = ''] =
    /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d:\d\d)(\.\d{1,3})?\d*)?Z?$/.exec(raw) ?? []
  if (day === undefined) return null
  const wall = `${day}T${time}${part}`
  return Number.isNaN(Date.parse(`${wall}Z`)) ? null : wall
}
