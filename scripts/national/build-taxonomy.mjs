/** Builds taxonomy.json of a national code list: every row of the list, in its order, with its own evidence. */
import { readFileSync } from 'node:fs'

/** Notes of the rows, in the words of this project; a note that is not listed stops the import. */
const rowNotes = JSON.parse(readFileSync(new URL('row-notes.json', import.meta.url), 'utf8'))
const kindWords = { component: { zh: '部件', en: 'component' }, event: { zh: '事件', en: 'event' } }

/** `oil/gas pipeline cover` -> `name:oil-gas-pipeline-cover`: the key of an entry whose code is not known. */
export function keyOf(englishName) {
  return `name:${englishName
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')}`
}

/** What is known about a row beside its name; throws on a note that nobody has put into words. */
export function readNote(note) {
  if (note === undefined) return {}
  if (!Object.hasOwn(rowNotes, note)) throw new Error(`row-notes.json does not know “${note}”`)
  return rowNotes[note]
}

function buildEdition(list, kind) {
  const { zh, en } = kindWords[kind]
  return {
    id: list.edition,
    title: {
      zh: `${list.number} ${zh}分类（据公开实现整理，非标准原文）`,
      en: `${en} classes as used under ${list.number}; derived from public implementations, not the text of the standard`
    },
    codeStructure: { type: 'digits', category: 2, subcategory: 2 },
    identifiers: kind === 'component' ? list.identifiers : undefined
  }
}

function buildCategory({ kind, category, categoryName, categoryEvidence }, list) {
  return {
    kind,
    code: category,
    name: categoryName,
    evidence: categoryEvidence ?? 'derived',
    note: list.categoryNotes[`${kind}/${category}`]
  }
}

function buildEntry({ kind, category, subcategory, name, evidence, note }) {
  const { aliases, zh, en } = readNote(note)
  return {
    kind,
    code: subcategory === null ? null : category + subcategory,
    key: subcategory === null ? keyOf(name.en) : undefined,
    category,
    name,
    aliases,
    origin: 'national',
    evidence,
    note: zh === undefined ? undefined : { zh, en }
  }
}

/** The taxonomy part of a list from its rows. */
export function buildTaxonomy(rows, list) {
  const kinds = [...new Set(rows.map(({ kind }) => kind))]
  const categories = new Map(rows.map((row) => [`${row.kind}/${row.category}`, row]))
  return {
    editions: Object.fromEntries(kinds.map((kind) => [kind, buildEdition(list, kind)])),
    categories: [...categories.values()].map((row) => buildCategory(row, list)),
    entries: rows.map((row) => buildEntry(row))
  }
}
