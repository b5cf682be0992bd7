// Prints a JSON document with short objects and lists on one line, and says where each value stands.

const width = 110

/**
 * The text of a document and the places in it, found while printing: no parser has to be trusted for them.
 * @returns {{ text: string, places: Map<string, Place>, keys: Map<string, Place> }} places by JSON Pointer
 */
export function printDocument(value) {
  const print = { text: '', line: 1, column: 1, places: new Map(), keys: new Map() }
  printValue(print, value, '', 0)
  write(print, '\n')
  return { text: print.text, places: print.places, keys: print.keys }
}

/** @typedef {{ line: number, column: number }} Place 1-based, columns in UTF-16 code units */

function printValue(print, value, pointer, depth) {
  print.places.set(pointer, { line: print.line, column: print.column })
  if (typeof value !== 'object' || value === null) return write(print, JSON.stringify(value))
  const isList = Array.isArray(value)
  const entries = Object.entries(value)
  const [open, close] = isList ? '[]' : '{}'
  if (entries.length === 0) return write(print, open + close)
  const flat = depth > 0 && print.column + oneLine(value).length < width
  const pad = isList ? '' : ' '
  write(print, open + (flat ? pad : `\n${indent(depth + 1)}`))
  for (const [at, [key, item]] of entries.entries()) {
    if (at > 0) write(print, flat ? ', ' : `,\n${indent(depth + 1)}`)
    const inner = `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`
    print.keys.set(inner, { line: print.line, column: print.column })
    if (!isList) write(print, `${JSON.stringify(key)}: `)
    printValue(print, item, inner, depth + 1)
  }
  write(print, (flat ? pad : `\n${indent(depth)}`) + close)
}

function oneLine(value) {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`
  const members = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${oneLine(item)}`)
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`
}

function indent(depth) {
  return '  '.repeat(depth)
}

function write(print, text) {
  print.text += text
  const lastLine = text.lastIndexOf('\n')
  if (lastLine < 0) print.column += text.length
  else {
    print.line += text.split('\n').length - 1
    print.column = text.length - lastLine
  }
}
