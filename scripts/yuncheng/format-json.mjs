/**
 * Writes JSON in the layout of the repository's formatter: two spaces, flat values on one line where they fit,
 * a list of several objects always one object per line. Same value, same bytes.
 */
const maxWidth = 110
/** Blocks whose characters take two columns. */
const wideBlocks = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6]
]

function isWide(codePoint) {
  return wideBlocks.some(([from, to]) => codePoint >= from && codePoint <= to)
}

function widthOf(text) {
  let width = 0
  for (const character of text) width += isWide(character.codePointAt(0)) ? 2 : 1
  return width
}

function isObject(value) {
  return typeof value === 'object' && value !== null
}

function sizeOf(value) {
  return Array.isArray(value) ? value.length : Object.keys(value).length
}

/** Must this list stand on several lines whatever its width? */
function isForcedOpen(list) {
  return (
    list.length > 1 &&
    list.every((item) => isObject(item) && sizeOf(item) > 1 && Array.isArray(item) === Array.isArray(list[0]))
  )
}

/** The value on one line, or undefined where a list inside must stand open. */
function flatten(value) {
  if (!isObject(value)) return JSON.stringify(value)
  if (Array.isArray(value)) {
    if (isForcedOpen(value)) return undefined
    const items = value.map((item) => flatten(item))
    return items.includes(undefined) ? undefined : `[${items.join(', ')}]`
  }
  const entries = Object.entries(value).map(([key, item]) => [JSON.stringify(key), flatten(item)])
  if (entries.some(([, item]) => item === undefined)) return undefined
  return entries.length === 0 ? '{}' : `{ ${entries.map(([key, item]) => `${key}: ${item}`).join(', ')} }`
}

function layOut(value, indent, before, after) {
  const flat = flatten(value)
  if (!isObject(value) || sizeOf(value) === 0) return flat
  if (flat !== undefined && indent > 0 && before + widthOf(flat) + after <= maxWidth) return flat
  const pad = ' '.repeat(indent + 2)
  const last = sizeOf(value) - 1
  const lines = Array.isArray(value)
    ? value.map((item, index) => pad + layOut(item, indent + 2, indent + 2, index === last ? 0 : 1))
    : Object.entries(value).map(([key, item], index) => {
        const head = `${pad}${JSON.stringify(key)}: `
        return head + layOut(item, indent + 2, widthOf(head), index === last ? 0 : 1)
      })
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  return `${open}\n${lines.join(',\n')}\n${' '.repeat(indent)}${close}`
}

/** The file text of `value`, with a final newline; entries that are undefined are left out. */
export function formatJson(value) {
  return `${layOut(JSON.parse(JSON.stringify(value)), 0, 0, 0)}\n`
}
