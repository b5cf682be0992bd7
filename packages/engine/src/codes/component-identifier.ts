import type { IdentifierLayout, LocalizedText } from '@lijie/schema'
import {
  answer,
  isRefusal,
  refuse,
  showGiven,
  type Decision,
  type EvidenceClass,
  type Refusal
} from '../kernel/index.js'
import { parseCode, selectKind, type CompiledKind } from '../taxonomy/index.js'
import { checkDigits, splitDigits } from './check-digits.js'
import { citeClass } from './cite-class.js'
import type { CodeRules } from './code-rules.js'
import { parseDivisionCode } from './division-code.js'
import { joinDigits } from './join-digits.js'

/** An identifier as it is given, with what travels with it. */
export interface IdentifierInput {
  readonly identifier: string
  /** The layout it was made after, e.g. `6-2-2-6`; without it, that of the bound edition is meant. */
  readonly layout?: string | undefined
  /** Edition key it was made in; without it, the bound edition is meant. */
  readonly edition?: string | undefined
}

/** One component (部件标识码) by the parts of its identifier. */
export interface ComponentIdentifier {
  readonly layout: string
  readonly edition: string
  /** GB/T 2260 code, 6 digits. */
  readonly division: string
  readonly category: string
  readonly subcategory: string
  /** Number of the object within its sub-category, with its zeros. */
  readonly sequence: string
  readonly name: LocalizedText
  readonly evidence: EvidenceClass
}

/**
 * The parts of a component's identifier (部件标识码), e.g. `3205080101000001`: division, category, sub-category, sequence, in the
 * layout of the bound edition. Two layouts have the same length, so a layout or edition that is given is compared and
 * never guessed. Layout, sub-category, category and area are cited.
 *
 * Refused: `taxonomy/edition-mismatch`, `codes/no-layout`, `codes/wrong-layout`, `codes/unknown-layout`; `codes/not-text`,
 * `codes/not-a-digit`, `codes/wrong-length`; `codes/unknown-subcategory`; of the division as `parseDivisionCode` does.
 */
export function parseComponentIdentifier(
  rules: CodeRules,
  input: IdentifierInput
): Decision<ComponentIdentifier> {
  const index = selectKind(rules.taxonomy, 'component')
  if (index === null) return parseCode(rules.taxonomy, 'component', '') as Refusal
  const bound = findLayout(index, input)
  if ('refused' in bound) return bound
  const { identifier } = input
  const groups = groupsOf(bound.layout)
  const fault = checkDigits(identifier, groups)
  if (fault !== undefined) return { refused: [fault] }
  const [division = '', category = '', subcategory = '', sequence = ''] = splitDigits(identifier, groups)
  const place = parseDivisionCode(rules, division)
  const entry =
    index.byCode.get(category + subcategory) ?? refuseClass(index, identifier, category + subcategory)
  const refused = [place, entry].flatMap((one) => ('refused' in one ? one.refused : []))
  if ('refused' in entry || isRefusal(place)) return { refused }
  const { edition } = index
  const { because, evidence } = citeClass(rules, index, entry)
  const form = rules.cite('taxonomy', 'editions/component', edition.title.zh, bound.evidence)
  const parts = { layout: bound.layout, edition: edition.id, division, category, subcategory, sequence }
  return answer({ ...parts, name: entry.name, evidence }, [form, ...because, ...place.because])
}

/** Writes an identifier from its parts, in their layout; the inverse of {@link parseComponentIdentifier}. */
export function formatComponentIdentifier({
  layout,
  division,
  category,
  subcategory,
  sequence
}: Pick<ComponentIdentifier, 'layout' | 'division' | 'category' | 'subcategory' | 'sequence'>): string {
  return joinDigits([division, category, subcategory, sequence], groupsOf(layout))
}

/** `6-2-2-6` -> 6, 2, 2, 6. */
function groupsOf(layout: string): readonly number[] {
  return layout.split('-').map(Number)
}

/** The layout of the edition, unless the identifier says that it was made after another one. */
function findLayout({ edition }: CompiledKind, input: IdentifierInput): IdentifierLayout | Refusal {
  const { identifier, layout } = input
  if (input.edition !== undefined && input.edition !== edition.id) {
    const params = {
      kind: 'component',
      code: showGiven(identifier),
      edition: input.edition,
      bound: edition.id
    }
    return refuse('taxonomy/edition-mismatch', params)
  }
  const [bound, ...others] = edition.identifiers ?? []
  if (bound === undefined) return refuse('codes/no-layout', { edition: edition.id })
  if (layout === undefined || layout === bound.layout) return bound
  const params = { identifier: showGiven(identifier), layout, bound: bound.layout, edition: edition.id }
  return others.some((other) => other.layout === layout)
    ? refuse('codes/wrong-layout', params)
    : refuse('codes/unknown-layout', params)
}

/** Refuses a sub-category that the edition does not have, and names the other layouts that the digits may be of. */
function refuseClass({ edition }: CompiledKind, identifier: string, code: string): Refusal {
  const [bound, ...others] = (edition.identifiers ?? []).map(({ layout }) => layout)
  const params = { identifier, code, edition: edition.id, layout: bound ?? '-' }
  return refuse('codes/unknown-subcategory', { ...params, following: others.join(', ') || '-' })
}
