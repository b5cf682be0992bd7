import type { TaxonomyEdition, TaxonomyEntry } from '../generated/types.js'
import { createFinding, type Finding, type LintRule } from './lint-rule.js'

/** Entries whose code (小类代码) does not fit the code structure of their edition or their category, or that have no name to go by. */
export const entryCode: LintRule = ({ taxonomy }) => {
  if (taxonomy === undefined) return []
  const { editions, categories, entries } = taxonomy
  const declared = new Set(categories.map(({ kind, code }) => `${kind}/${code}`))
  return [
    ...categories.flatMap(({ kind, code }, at) => {
      const edition = editions[kind]
      const place = `/categories/${at}`
      if (edition === undefined) return [missingEdition(kind, code, place)]
      return checkForm(edition, kind, code, `${place}/code`, 'category')
    }),
    ...entries.flatMap((entry, at) => checkEntry(editions[entry.kind], entry, `/entries/${at}`, declared))
  ]
}

function checkEntry(
  edition: TaxonomyEdition | undefined,
  entry: TaxonomyEntry,
  place: string,
  declared: ReadonlySet<string>
): Finding[] {
  const { kind, code, key, category, name } = entry
  if (edition === undefined) return [missingEdition(kind, code ?? key ?? name.zh, place)]
  if (code === null)
    return key === undefined
      ? [createFinding('taxonomy', place, 'taxonomy/entry-without-key', { kind, name: name.zh })]
      : []
  const form = checkForm(edition, kind, code, `${place}/code`, 'entry')
  const isJudged = edition.codeStructure.type === 'digits' && declared.has(`${kind}/${category}`)
  if (form.length > 0 || !isJudged || code.startsWith(category)) return form
  const params = { kind, code, category }
  return [createFinding('taxonomy', `${place}/code`, 'taxonomy/code-outside-category', params)]
}

function checkForm(
  { id, codeStructure }: TaxonomyEdition,
  kind: string,
  code: string,
  pointer: string,
  level: 'category' | 'entry'
): Finding[] {
  if (codeStructure.type === 'slug') return []
  const { category, subcategory } = codeStructure
  const digits = level === 'category' ? category : category + subcategory
  if (code.length === digits && /^[0-9]+$/.test(code)) return []
  const form = '0'.repeat(category) + (level === 'category' ? '' : `+${'0'.repeat(subcategory)}`)
  return [createFinding('taxonomy', pointer, 'taxonomy/malformed-code', { kind, code, edition: id, form })]
}

function missingEdition(kind: string, code: string, place: string): Finding {
  return createFinding('taxonomy', `${place}/kind`, 'taxonomy/kind-without-edition', { kind, code })
}
