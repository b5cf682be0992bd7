import type { Refusal } from '../kernel/index.js'
import { selectKind, type CompiledTaxonomy } from './compile-taxonomy.js'
import { hasForm, refuseCode, refuseKind } from './refuse-code.js'

/** The parts of a code (大类 + 小类), e.g. `0101` -> `01` and `01`. */
export interface ParsedCode {
  readonly category: string
  readonly subcategory: string
}

/**
 * Splits a code as its edition writes it. A code of digits need not exist; a slug has no parts, so its category is
 * looked up.
 */
export function parseCode(taxonomy: CompiledTaxonomy, kind: string, code: string): ParsedCode | Refusal {
  const index = selectKind(taxonomy, kind)
  if (index === null) return refuseKind(taxonomy, kind)
  const structure = index.edition.codeStructure
  if (structure.type === 'slug') {
    const entry = index.byCode.get(code)
    return entry === undefined ? refuseCode(index, code) : { category: entry.category, subcategory: code }
  }
  if (typeof code !== 'string' || !hasForm(code, structure)) return refuseCode(index, code)
  return { category: code.slice(0, structure.category), subcategory: code.slice(structure.category) }
}
