import type { CodeStructure } from '@lijie/schema'
import { refuse, showGiven, type Refusal } from '../kernel/index.js'
import type { CompiledKind, CompiledTaxonomy } from './compile-taxonomy.js'

/** Refuses a kind that the taxonomy does not hold and names those it does. */
export function refuseKind(taxonomy: CompiledTaxonomy, kind: unknown): Refusal {
  const kinds = [taxonomy.component, taxonomy.event].flatMap((one) => (one === null ? [] : [one.kind]))
  return refuse('taxonomy/unknown-kind', { kind: showGiven(kind), kinds: kinds.join(', ') })
}

/**
 * Refuses a code that is not in the index, and says what is probably meant: `"101"`, `101` and `"０１０１"` are all
 * answered with `"0101"`. They are not accepted as such, because a guess about a code decides a case.
 */
export function refuseCode(index: CompiledKind, given: unknown): Refusal {
  const { kind } = index
  const code = showGiven(given)
  const edition = index.edition.id
  const nameless = index.byKey.get(code)
  if (nameless !== undefined)
    return refuse('taxonomy/entry-without-code', { kind, key: code, name: nameless.name.zh, edition })
  const suggestion = normalise(code, index.edition.codeStructure)
  if (suggestion !== code || typeof given !== 'string')
    if (index.byCode.has(suggestion))
      return refuse('taxonomy/misspelt-code', { kind, code, edition, suggestion })
  if (!hasForm(code, index.edition.codeStructure))
    return refuse('taxonomy/malformed-code', {
      kind,
      code,
      edition,
      form: describeForm(index.edition.codeStructure)
    })
  return refuse('taxonomy/unknown-code', { kind, code, edition })
}

/** True when a code is written as its edition writes codes; it need not exist. */
export function hasForm(code: string, structure: CodeStructure): boolean {
  if (structure.type === 'slug') return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(code)
  return code.length === structure.category + structure.subcategory && /^[0-9]+$/.test(code)
}

function normalise(code: string, structure: CodeStructure): string {
  const plain = code.normalize('NFKC').replaceAll(/[\s\u200b-\u200f\ufeff]/gu, '')
  if (structure.type === 'slug') return plain.toLowerCase().replaceAll('_', '-')
  return plain.padStart(structure.category + structure.subcategory, '0')
}

function describeForm(structure: CodeStructure): string {
  if (structure.type === 'slug') return 'a-z 0-9 -'
  return `${'0'.repeat(structure.category)}+${'0'.repeat(structure.subcategory)}`
}
