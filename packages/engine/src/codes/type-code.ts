import type { LocalizedText } from '@lijie/schema'
import { answer, isRefusal, type Decision, type EvidenceClass, type Refusal } from '../kernel/index.js'
import { findEntry, parseCode, selectKind, type EntryQuery } from '../taxonomy/index.js'
import { checkDigits } from './check-digits.js'
import { citeClass } from './cite-class.js'
import type { CodeRules } from './code-rules.js'
import { parseDivisionCode } from './division-code.js'
import { joinDigits } from './join-digits.js'

/** A component or event type (部件、事件类型代码) by the parts of its code. */
export interface TypeCode {
  readonly kind: string
  /** The edition it was read in: the same digits mean something else in another. */
  readonly edition: string
  /** GB/T 2260 code where the code has the division in front, else null. */
  readonly division: string | null
  readonly category: string
  readonly subcategory: string
  readonly name: LocalizedText
  readonly evidence: EvidenceClass
}

const divisionDigits = 6

/**
 * The parts of a type code (类型代码): category and sub-category as the edition writes them, e.g. `0101`, with or without the six
 * digits of a division in front, e.g. `1408020101`. The entry and its category are cited.
 *
 * Refused: `taxonomy/edition-mismatch` for a code of another edition; unknown, misspelt and malformed codes as
 * `findEntry` does; of a division as {@link parseDivisionCode} does.
 */
export function parseTypeCode(rules: CodeRules, query: EntryQuery): Decision<TypeCode> {
  const { division, code } = splitDivision(rules, query)
  const entry = findEntry(rules.taxonomy, { ...query, code })
  const place = division === null ? answer(null, []) : parseDivisionCode(rules, division)
  const index = selectKind(rules.taxonomy, query.kind)
  if ('refused' in entry || isRefusal(place) || index === null) return joinRefusals([entry, place])
  const parsed = parseCode(rules.taxonomy, query.kind, code)
  if ('refused' in parsed) return parsed
  const { because, evidence } = citeClass(rules, index, entry)
  const { kind, edition } = index
  const value = { kind, edition: edition.id, division, ...parsed, name: entry.name, evidence }
  return answer(value, [...because, ...place.because])
}

/** Writes a type code from its parts; the inverse of {@link parseTypeCode} in editions whose codes are digits. */
export function formatTypeCode(
  rules: Pick<CodeRules, 'taxonomy'>,
  { kind, division, category, subcategory }: Pick<TypeCode, 'kind' | 'division' | 'category' | 'subcategory'>
): string {
  const structure = selectKind(rules.taxonomy, kind)?.edition.codeStructure
  if (structure?.type !== 'digits') return subcategory
  const parts = [...(division === null ? [] : [division]), category, subcategory]
  const groups = [...(division === null ? [] : [divisionDigits]), structure.category, structure.subcategory]
  return joinDigits(parts, groups)
}

/** Takes a division off the front of a code that is six digits longer than the edition's own. */
function splitDivision(
  { taxonomy }: CodeRules,
  { kind, code }: EntryQuery
): { readonly division: string | null; readonly code: string } {
  const structure = selectKind(taxonomy, kind)?.edition.codeStructure
  const isLong =
    structure?.type === 'digits' &&
    checkDigits(code, [divisionDigits, structure.category, structure.subcategory]) === undefined
  return isLong
    ? { division: code.slice(0, divisionDigits), code: code.slice(divisionDigits) }
    : { division: null, code }
}

/** All reasons of those that are refusals. */
function joinRefusals(results: readonly object[]): Refusal {
  return { refused: results.flatMap((result) => ('refused' in result ? (result as Refusal).refused : [])) }
}
