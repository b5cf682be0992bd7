import { textWidth } from './text-width.js'

const lineWidth = 110

/**
 * JSON on lines of at most 110 columns (排版): two spaces per level, an object or list on one line where it fits, a list of
 * several objects one item per line, a long list of numbers filled up. The root stands open. Same value, same text; it is
 * the layout that oxfmt and prettier keep.
 */
export function layOutJson(value: unknown): string {
  return `${layOut(value, 0, 0, 0)}\n`
}

type Container = Readonly<Record<string, unknown>> | readonly unknown[]

function isContainer(value: unknown): value is Container {
  return typeof value === 'object' && value !== null
}

function countMembers(value: Container): number {
  return Array.isArray(value) ? value.length : Object.keys(value).length
}

/** The text of a value that begins `before` columns into its line and has `after` more columns behind it. */
function layOut(value: unknown, indent: number, before: number, after: number): string {
  const flat = flatten(value)
  if (flat !== undefined) {
    const fits = indent > 0 && before + textWidth(flat) + after <= lineWidth
    if (!isContainer(value) || countMembers(value) === 0 || fits) return flat
  }
  const inner = indent + 2
  const pad = ' '.repeat(inner)
  if (Array.isArray(value) && isNumbers(value)) return fillNumbers(value, indent)
  const lines = Array.isArray(value)
    ? value.map((item, i) => pad + layOut(item, inner, inner, i === value.length - 1 ? 0 : 1))
    : layOutMembers(value as Readonly<Record<string, unknown>>, inner)
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  return `${open}\n${lines.join(',\n')}\n${' '.repeat(indent)}${close}`
}

function layOutMembers(object: Readonly<Record<string, unknown>>, inner: number): readonly string[] {
  const entries = Object.entries(object)
  return entries.map(([key, item], i) => {
    const head = `${' '.repeat(inner)}${JSON.stringify(key)}: `
    return head + layOut(item, inner, textWidth(head), i === entries.length - 1 ? 0 : 1)
  })
}

/** The value on one line; undefined where a list inside must stand open. */
function flatten(value: unknown): string | undefined {
  if (!isContainer(value)) return JSON.stringify(value)
  if (Array.isArray(value)) {
    if (isForcedOpen(value)) return undefined
    const items = value.map(flatten)
    return items.includes(undefined) ? undefined : `[${items.join(', ')}]`
  }
  const members: string[] = []
  for (const [key, item] of Object.entries(value)) {
    const text = flatten(item)
    if (text === undefined) return undefined
    members.push(`${JSON.stringify(key)}: ${text}`)
  }
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`
}

/** Several objects, or several lists, of more than one member each stand open whatever their width. */
function isForcedOpen(list: readonly unknown[]): boolean {
  const [first] = list
  return (
    list.length > 1 &&
    list.every(
      (item) => isContainer(item) && countMembers(item) > 1 && Array.isArray(item) === Array.isArray(first)
    )
  )
}

function isNumbers(list: readonly unknown[]): boolean {
  return list.length > 1 && list.every((item) => typeof item === 'number')
}

/** As many numbers on a line as fit. */
function fillNumbers(list: readonly number[], indent: number): string {
  const pad = ' '.repeat(indent + 2)
  const lines: string[] = []
  let line = pad
  list.forEach((item, i) => {
    const text = `${JSON.stringify(item)}${i === list.length - 1 ? '' : ','}`
    if (line !== pad && line.length + 1 + text.length > lineWidth) {
      lines.push(line)
      line = pad
    }
    line += line === pad ? text : ` ${text}`
  })
  return `[\n${[...lines, line].join('\n')}\n${' '.repeat(indent)}]`
}
