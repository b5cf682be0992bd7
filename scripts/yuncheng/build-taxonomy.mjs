/** Builds taxonomy.json: the categories and the 190 sub-categories that have filing conditions in Yuncheng. */
import { codeOf, vocabulary } from './read-vocabulary.mjs'

const nationalEdition = 'GB/T 30428.2-2013'
const localEdition = 'city:Yuncheng (on GB/T 30428.2-2013)'
const inferredNote = {
  zh: '04、05 两类的次序在公开资料中不一：CJ/T 214-2007 的 04 为突发事件、05 为街面秩序，本表与一份 2013 版公开实现相反。类别位置为推断。',
  en: 'Public sources differ on the order of categories 04 and 05: CJ/T 214-2007 has emergencies as 04 and street order as 05, this table and one public implementation of the 2013 edition the reverse. The position is inferred.'
}

function describeEdition(zh, en) {
  return {
    id: 'gb-t-30428.2-2013+yuncheng',
    title: {
      zh: `运城市${zh}分类（按 GB/T 30428.2-2013 及本地扩展使用，据公开资料整理，非标准原文）`,
      en: `${en} classes as used in Yuncheng under GB/T 30428.2-2013 with local extensions; derived from public sources, not the text of the standard`
    },
    codeStructure: { type: 'digits', category: 2, subcategory: 2 }
  }
}

function indexRows(taxonomyRows, edition) {
  const index = new Map()
  for (const row of taxonomyRows)
    if (row.standard === edition && row.subcategory !== null)
      index.set(`${row.kind}/${row.category}${row.subcategory}`, row)
  return index
}

function hasInferredPlace(row) {
  return row.kind === 'event' && (row.class_code === '04' || row.class_code === '05')
}

function distinct(rows, keyOf) {
  return [...new Map(rows.map((row) => [keyOf(row), row])).values()]
}

function buildCategory(row, englishNames, nationalNames) {
  const key = `${row.kind}/${row.class_code}`
  const renamed = nationalNames.get(key)
  const note = hasInferredPlace(row)
    ? inferredNote
    : renamed === undefined || renamed === row.class_name
      ? undefined
      : { zh: `国家编码表中作“${renamed}”。`, en: `Called “${renamed}” in the national list as read.` }
  return {
    kind: row.kind,
    code: row.class_code,
    name: { zh: row.class_name, en: englishNames.get(`${row.kind}/${row.class_name}`) },
    evidence: hasInferredPlace(row) ? 'inferred' : 'derived',
    note
  }
}

function buildEntry(row, national, local) {
  const key = `${row.kind}/${codeOf(row)}`
  const found = local.get(key) ?? national.get(key)
  if (found === undefined) throw new Error(`taxonomies.json does not know ${key} ${row.sub_name}`)
  const isLocal = local.has(key)
  const inferred = !isLocal && (found.evidence === 'inferred' || found.categoryEvidence === 'inferred')
  return {
    kind: row.kind,
    code: codeOf(row),
    category: row.class_code,
    name: { zh: row.sub_name, en: vocabulary.entryNames[key] ?? found.name.en },
    aliases: found.name.zh === row.sub_name ? undefined : [found.name.zh],
    origin: isLocal ? 'local' : 'national',
    evidence: inferred ? 'inferred' : 'derived',
    note: inferred
      ? {
          zh: '名称与编码见于运城市的表；它在国家编码表中的类别位置为推断。',
          en: 'Name and code are those of the table of Yuncheng; the place of its category in the national list is inferred.'
        }
      : undefined
  }
}

/** The taxonomy part from the rows of the criteria table and of taxonomies.json. */
export function buildTaxonomy(rows, taxonomyRows) {
  const national = indexRows(taxonomyRows, nationalEdition)
  const local = indexRows(taxonomyRows, localEdition)
  const inEdition = taxonomyRows.filter(({ standard }) => [nationalEdition, localEdition].includes(standard))
  const englishNames = new Map(
    inEdition.map(({ kind, categoryName }) => [`${kind}/${categoryName.zh}`, categoryName.en])
  )
  const nationalNames = new Map(
    [...national.values()].map(({ kind, category, categoryName }) => [`${kind}/${category}`, categoryName.zh])
  )
  return {
    editions: {
      component: describeEdition('部件', 'component'),
      event: describeEdition('事件', 'event')
    },
    categories: distinct(rows, (row) => `${row.kind}/${row.class_code}`).map((row) =>
      buildCategory(row, englishNames, nationalNames)
    ),
    entries: distinct(rows, (row) => `${row.kind}/${codeOf(row)}`).map((row) =>
      buildEntry(row, national, local)
    )
  }
}
