/** Reads what the fit needs from a case file of Boston 311. Wall times stay wall times: milliseconds as if they were UTC. */
import { readFileSync } from 'node:fs'

const needed = ['type', 'subject', 'open_dt', 'target_dt']

/** The cases of a CSV file: type, department, and the wall times of opening and target (null without a target). */
export function readCases(file) {
  const [head, ...lines] = readFileSync(file, 'utf8').split(/\r?\n/)
  const columns = splitLine(head, 1)
  const places = needed.map((name) => columns.indexOf(name))
  const missing = needed.filter((_, i) => places[i] === -1)
  if (missing.length > 0) throw new Error(`${file} has no column ${missing.join(', ')}`)
  return lines.flatMap((line, i) => {
    if (line === '') return []
    const cells = splitLine(line, i + 2)
    if (cells.length !== columns.length)
      throw new Error(`${file}:${i + 2} has ${cells.length} cells, not ${columns.length}`)
    const [type, subject, opened, target] = places.map((place) => cells[place])
    return [
      {
        type,
        subject,
        opened: readWallTime(opened, i + 2),
        target: target === '' ? null : readWallTime(target, i + 2)
      }
    ]
  })
}

/** Cells of one line; a quoted cell may hold commas and doubled quotes, but no line break. */
function splitLine(line, number) {
  if (!line.includes('"')) return line.split(',')
  const cells = []
  const cell = /(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/gy
  while (cell.lastIndex < line.length) {
    const match = cell.exec(line)
    if (match === null) throw new Error(`Line ${number} has a broken quote`)
    cells.push(match[1] === undefined ? match[2] : match[1].replaceAll('""', '"'))
  }
  return cells
}

function readWallTime(text, line) {
  const ms = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(text)
    ? Date.parse(`${text.replace(' ', 'T')}Z`)
    : Number.NaN
  if (Number.isNaN(ms)) throw new Error(`Line ${line}: "${text}" is not a wall time`)
  return ms
}
