import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parseStrictJson } from '../parse/index.js'
import { partFiles, standardPartNames, type PartName } from '../part-names.js'
import { formatPart } from './format-part.js'

const root = fileURLToPath(new URL('../../../../standards/', import.meta.url))
const parts = new Map(standardPartNames.map((part) => [partFiles[part], part]))
const skipped = /(?:^|\/)(?:_fixtures|node_modules|generated)\//

/** Every part file of the repository's standards, and the golden vectors beside them. */
const files = (readdirSync(root, { recursive: true }) as string[]).flatMap((name) => {
  const file = name.split(path.sep).join('/')
  const isVectors = /\/vectors\/[^/]+\.json$/.test(file)
  const part: PartName | undefined = isVectors ? 'vectors' : parts.get(path.posix.basename(file))
  return part === undefined || skipped.test(file) ? [] : [{ file, part }]
})

/** What has no order of keys in the schema: what a vector expects, its events, actions, triggers, counts, rows and figures. */
const unordered = new Set(['then', 'limit', 'events', 'actions', 'triggers', 'totals', 'rows', 'figures'])

/** Keys in the opposite order, wherever the schema gives them one; authors' own keys keep theirs. */
function reverseKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reverseKeys)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, item]) => {
    return [key, unordered.has(key) ? item : reverseKeys(item)] as const
  })
  const own = new Set([
    'facts',
    'values',
    'closingActions',
    'conditions',
    'domains',
    'byAreaGrade',
    'set',
    'units',
    'clocks',
    'counters',
    'schemes',
    'classes',
    'levels',
    'bind',
    'organs',
    'areas',
    'areaGroups',
    'roles',
    'ownerships',
    'ladders',
    'registers',
    'stages',
    'states',
    'unstatedCriteria',
    'subjects',
    'tasks',
    'terms'
  ])
  const turned = entries.map(([key, item]) => [key, own.has(key) ? turnBack(item) : item] as const)
  return Object.fromEntries(turned.toReversed())
}

function turnBack(value: unknown): unknown {
  const isTable = typeof value === 'object' && value !== null && !Array.isArray(value)
  return isTable ? Object.fromEntries(Object.entries(value).toReversed()) : value
}

describe('formatPart', () => {
  it.each(files)('writes $file as it is kept here', ({ file, part }) => {
    const text = readFileSync(path.join(root, file), 'utf8')
    expect(formatPart(part, parseStrictJson(text).value)).toBe(text)
  })

  it('gives the same bytes back for another order of keys and other white space', () => {
    for (const { file, part } of files) {
      const text = readFileSync(path.join(root, file), 'utf8')
      const mixed = JSON.stringify(reverseKeys(JSON.parse(text)), null, '\t')
      expect(formatPart(part, parseStrictJson(mixed.replaceAll('\n', '\r\n')).value)).toBe(text)
    }
  })

  it('orders keys by the alternative that is meant', () => {
    const facts = { facts: { b: { label: { en: 'b', zh: '乙' }, maximum: 3, minimum: 1, type: 'integer' } } }
    expect(formatPart('facts', facts)).toBe(`{
  "facts": { "b": { "type": "integer", "minimum": 1, "maximum": 3, "label": { "zh": "乙", "en": "b" } } }
}
`)
  })

  it('keeps what the schema does not know, after what it knows, and never loses a value', () => {
    const value = { stray: [1, { z: 1, a: 2 }], rows: [], hitPolicy: { evidence: 'x', policy: 'all' } }
    const text = formatPart('criteria', value)
    expect(JSON.parse(text)).toEqual(value)
    expect(Object.keys(JSON.parse(text) as object)).toEqual(['hitPolicy', 'rows', 'stray'])
  })

  it('fills long lists of numbers', () => {
    const weekdays = Array.from({ length: 60 }, (_, i) => i)
    const text = formatPart('calendar', { type: 'working', weekdays })
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(110)
    expect(text.split('\n').length).toBeLessThan(10)
    expect(formatPart('calendar', JSON.parse(text))).toBe(text)
  })
})
