import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { createGunzip } from 'node:zlib'
import Papa from 'papaparse'

/** A quoted cell may run over so many lines; a quote that is open for longer was never closed. */
const mostLines = 50

/**
 * The rows of a CSV file of cases, plain or gzip, one by one: arrays of cells; the first one is the header.
 *
 * Gzip is told by the first two bytes, not by the name. A line with a quote that is never closed is a row of its own, so
 * that it costs no other row; the tool refuses such a row and decides the others, too. Memory does not grow with the file.
 */
export async function* readCaseRows(file) {
  let first = true
  for await (const record of readRecords(readLines(file))) {
    const text = first ? record.replace(/^\ufeff/, '') : record
    first = false
    yield text.includes('"') ? Papa.parse(text, { delimiter: ',' }).data[0] : text.split(',')
  }
}

async function* readLines(file) {
  const zipped = await beginsAsGzip(file)
  const bytes = createReadStream(file)
  const text = zipped ? bytes.pipe(createGunzip()) : bytes
  bytes.on('error', (error) => text.destroy(error))
  let rest = ''
  for await (const chunk of text.setEncoding('utf8')) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop()
    for (const line of lines) yield line.endsWith('\r') ? line.slice(0, -1) : line
  }
  if (rest !== '') yield rest
}

/** Joins lines while a quote is open. */
async function* readRecords(lines) {
  let waiting = []
  for await (const line of lines) {
    if (waiting.length === 0 && line === '') continue
    waiting.push(line)
    if (isClosed(waiting)) {
      yield waiting.join('\n')
      waiting = []
    } else if (waiting.length > mostLines) {
      const [broken, ...rest] = waiting
      yield broken.replaceAll('"', '')
      waiting = yield* replay(rest)
    }
  }
  while (waiting.length > 0) {
    const [broken, ...rest] = waiting
    yield broken.replaceAll('"', '')
    waiting = yield* replay(rest)
  }
}

/** Yields the records in lines that were taken for the inside of a quote; gives those that are still open. */
function* replay(lines) {
  let waiting = []
  for (const line of lines) {
    if (waiting.length === 0 && line === '') continue
    waiting.push(line)
    if (!isClosed(waiting)) continue
    yield waiting.join('\n')
    waiting = []
  }
  return waiting
}

function isClosed(lines) {
  let quotes = 0
  for (const line of lines) for (const character of line) if (character === '"') quotes += 1
  return quotes % 2 === 0
}

async function beginsAsGzip(file) {
  const handle = await open(file)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(2), 0, 2, 0)
    return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b
  } finally {
    await handle.close()
  }
}
