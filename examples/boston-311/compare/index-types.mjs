import { isRefusal } from '@lijie/engine'
import { compileTaxonomy, findEntryByName } from '@lijie/engine/taxonomy'

/**
 * Makes a look-up from a service type, as the table writes it, to what the standard knows of it:
 * `{limit: 'known' | 'unknown' | 'unknown-type', label, spec}`.
 *
 * A type has a limit when a filing condition of it has one; in the Boston standard every type has a single condition.
 */
export function indexTypes(document, by) {
  const taxonomy = compileTaxonomy(document.taxonomy)
  const limits = indexLimits(document.criteria.rows)
  const known = new Map()
  return (kind, name) => {
    const key = `${kind}/${name}`
    let found = known.get(key)
    if (found === undefined) {
      found = findType(taxonomy, limits, { kind, by, name })
      known.set(key, found)
    }
    return found
  }
}

function findType(taxonomy, limits, { kind, by, name }) {
  const entry = by === 'name' ? findEntryByName(taxonomy, kind, name) : taxonomy[kind]?.byCode.get(name)
  if (!entry || isRefusal(entry)) return { limit: 'unknown-type', label: { zh: name, en: name }, spec: null }
  const spec = limits.get(`${entry.kind}/${entry.code}`) ?? null
  const label = { zh: entry.name.zh, en: entry.name.en ?? name }
  return { limit: spec === null ? 'unknown' : 'known', label, spec }
}

function indexLimits(rows) {
  const limits = new Map()
  for (const row of rows) {
    const entry = row.id.slice(0, row.id.lastIndexOf('/'))
    if ('value' in row.timeLimit && !limits.has(entry)) limits.set(entry, row.timeLimit)
  }
  return limits
}

/** Makes the look-up from a type of a comparison to its label in both languages. */
export function indexLabels({ types }, lookUpType) {
  return (type) => lookUpType(types.get(type)?.kind ?? '', type).label
}
