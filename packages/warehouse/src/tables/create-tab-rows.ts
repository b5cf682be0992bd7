/** Splits tab-separated text as ClickHouse writes it into rows (制表符分隔). */
export interface TabRows {
  readonly push: (text: string) => readonly (readonly string[])[]
  /** The row that has no line end, if there is one. */
  readonly end: () => readonly (readonly string[])[]
}

const escapes: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', 0: '\0' }

/** A splitter; NULL (`\N`) is an empty cell. */
export function createTabRows(): TabRows {
  let waiting = ''
  return {
    push(text) {
      waiting += text
      const end = waiting.lastIndexOf('\n')
      if (end === -1) return []
      const lines = waiting.slice(0, end).split('\n')
      waiting = waiting.slice(end + 1)
      return lines.map(splitLine)
    },
    end: () => (waiting === '' ? [] : [splitLine(waiting)])
  }
}

function splitLine(line: string): readonly string[] {
  return line.split('\t').map(readCell)
}

function readCell(cell: string): string {
  if (!cell.includes('\\')) return cell
  if (cell === '\\N') return ''
  return cell.replace(/\\(.)/g, (_, sign: string) => escapes[sign] ?? sign)
}
