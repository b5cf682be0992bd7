/** Reads the vocabulary tables beside this file: labels and readings written by this project, none of them source text. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

function read(name) {
  return JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'))
}

/** All tables by name. */
export const vocabulary = {
  defects: read('defect-labels.json'),
  parts: read('part-codes.json'),
  facts: read('fact-definitions.json'),
  exclusions: read('collection-exclusions.json'),
  closingActions: read('closing-actions.json'),
  eventClosings: read('event-closings.json'),
  readings: read('readings.json'),
  rowNotes: read('row-notes.json'),
  rowReadings: read('row-readings.json'),
  entryNames: read('entry-names.json'),
  rowExamples: read('row-examples.json')
}

/** `abandoned_or_stub` -> `abandoned-or-stub`. */
export function toSlug(tag) {
  return tag.replaceAll('_', '-')
}

/** `damaged_area` -> `damagedArea`. */
export function toFactId(quantity) {
  return quantity.replaceAll(/_([a-z])/g, (_, letter) => letter.toUpperCase())
}

/** Type code of a row, category and sub-category: `0101`. */
export function codeOf(row) {
  return `${row.class_code}${row.sub_code}`
}

/** Key of a row: `component/0101/1`. */
export function rowIdOf(row) {
  return `${row.kind}/${codeOf(row)}/${row.cond_no}`
}

/** Code of the Chinese name of a part. */
export function partCodeOf(name) {
  const found = Object.entries(vocabulary.parts).find(([, label]) => label.zh === name)
  if (!found) throw new Error(`part-codes.json has no part ${name}`)
  return found[0]
}

/** The table key of a sentence of the source: first 12 hex digits of its SHA-256, so that no sentence is copied. */
export function sentenceKey(sentence) {
  return createHash('sha256').update(sentence).digest('hex').slice(0, 12)
}

/** The entry of `table` under `key`; a table without it is named in the error. */
export function lookUp(tableName, key) {
  const table = vocabulary[tableName]
  if (!Object.hasOwn(table, key)) throw new Error(`the table ${tableName} has no entry ${key}`)
  return table[key]
}
