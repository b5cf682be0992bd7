import type { Issue, TaxonomyEdition, TaxonomyEntry } from '@lijie/schema'
import { createIssue } from '@lijie/schema/issues'
import type { LayerEntry } from './layer-entry.js'

const editionKey = /^editions\/(?<kind>[a-z]+)$/

/**
 * A code list put on top of another one that it does not go with (编码冲突): a local sub-category under the code of a national
 * one, or an edition that is not built on the one below. Either would change what known codes mean without a word.
 */
export function findCodeClash(
  key: string,
  below: LayerEntry | undefined,
  above: LayerEntry
): Issue | undefined {
  if (below === undefined || below === above || below.leaves === null || above.leaves === null)
    return undefined
  const { standard, file, pointer } = above.origin
  const base = below.origin.standard
  const kind = editionKey.exec(key)?.groups?.['kind']
  if (kind !== undefined) {
    const [before, after] = [below.leaves, above.leaves] as unknown as TaxonomyEdition[]
    if (before === undefined || after === undefined || rootOf(before) === rootOf(after)) return undefined
    const params = { standard, kind, edition: after.id, base, other: before.id }
    return createIssue('taxonomy/mixed-editions', params, { file, pointer: `${pointer}/id` })
  }
  const [national, local] = [below.leaves, above.leaves] as unknown as TaxonomyEntry[]
  if (national?.origin !== 'national' || local === undefined || local.origin === 'national') return undefined
  if (typeof local.code !== 'string') return undefined
  const names = { name: local.name.zh, base, national: national.name.zh }
  const params = { standard, kind: local.kind, code: local.code, ...names }
  return createIssue('taxonomy/extension-clash', params, { file, pointer: `${pointer}/code` })
}

/** `gb-t-30428.2-2013` of `gb-t-30428.2-2013+yuncheng`: the edition that another one adds to. */
function rootOf({ id }: TaxonomyEdition): string {
  return id.split('+', 1).join('')
}
