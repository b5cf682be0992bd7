import { createWallTimeReader, formatInstant } from '@lijie/engine/calendar'

/**
 * Makes a reader from a row of cells to what the comparison needs of a case, by the columns that the mapping file names.
 *
 * A column that the table lacks reads as empty: the tool itself has already refused a table that lacks what it needs.
 */
export function createCaseReader(map, header, zone) {
  const text = (source) => createCell(header, source?.column)
  const instant = (source) => createInstantReader(text(source), source, zone, map.wallTime)
  const caseId = text(map.caseId)
  const type = text(map.code)
  const department = text(map.unit)
  const kind = 'value' in map.kind ? () => map.kind.value : createKindReader(text(map.kind), map.kind.values)
  const startedAt = instant(map.startedAt)
  const disposedAt = instant(map.disposedAt)
  const target = instant(map.expected?.deadline)
  const cityVerdict = createVerdictReader(text(map.expected?.verdict), map.expected?.verdict?.values ?? {})
  return (cells) => ({
    caseId: caseId(cells),
    kind: kind(cells),
    type: type(cells),
    department: department(cells),
    startedAt: startedAt(cells),
    disposedAt: disposedAt(cells),
    target: target(cells),
    cityVerdict: cityVerdict(cells)
  })
}

function createCell(header, column) {
  const index = column === undefined ? -1 : header.indexOf(column)
  return (cells) => cells[index]?.trim() ?? ''
}

function createKindReader(cell, values) {
  return (cells) => (Object.hasOwn(values, cell(cells)) ? values[cell(cells)] : '')
}

/** Reads `{state: 'none' | 'unreadable' | 'known', ms, wall, text}`; `wall` is what a clock on UTC would show for the wall time. */
function createInstantReader(cell, source, zone, wallTime) {
  const read = source === undefined ? null : createWallTimeReader(source.format, zone, wallTime)
  return (cells) => {
    const text = cell(cells)
    if (read === null || text === '') return { state: 'none', ms: null, wall: null, text }
    const ms = read(text)
    if (typeof ms !== 'number') return { state: 'unreadable', ms: null, wall: null, text }
    return { state: 'known', ms, wall: readWallClock(formatInstant(zone, ms)), text }
  }
}

/** The wall-clock part of ISO text, in milliseconds, as if it were UTC: differences of it are differences on the clock. */
export function readWallClock(iso) {
  return Date.parse(`${iso.slice(0, 19)}Z`)
}

function createVerdictReader(cell, values) {
  return (cells) => {
    const word = cell(cells)
    if (word === '') return 'empty'
    return Object.hasOwn(values, word) ? values[word] : 'unknown-word'
  }
}
