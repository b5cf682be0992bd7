import type { TaxonomyEdition } from '../generated/types.js'
import { createFinding, type Finding, type LintRule } from './lint-rule.js'

/** Layouts of identifiers (部件标识码结构) that do not fit the codes of their edition, stand twice, or stand with events. */
export const identifierLayout: LintRule = ({ taxonomy }) => {
  const { component, event } = taxonomy?.editions ?? {}
  const ofEvents = (event?.identifiers ?? []).map(({ layout }, index) =>
    createFinding('taxonomy', placeOf('event', index), 'codes/layout-of-events', { layout })
  )
  return component === undefined
    ? ofEvents
    : [...checkFirst(component), ...findRepeated(component), ...ofEvents]
}

/** Identifiers are read by the first layout, whose groups are the codes of the edition. */
function checkFirst({ codeStructure, identifiers = [] }: TaxonomyEdition): Finding[] {
  const [first] = identifiers
  if (first === undefined) return []
  const { layout } = first
  const { category, subcategory } =
    codeStructure.type === 'digits' ? codeStructure : { category: 0, subcategory: 0 }
  if (layout.startsWith(`6-${category}-${subcategory}-`)) return []
  const params = { layout, category, subcategory }
  return [createFinding('taxonomy', placeOf('component', 0), 'codes/layout-not-of-edition', params)]
}

function findRepeated({ identifiers = [] }: TaxonomyEdition): Finding[] {
  const layouts = identifiers.map(({ layout }) => layout)
  return layouts.flatMap((item, index) =>
    layouts.indexOf(item) === index
      ? []
      : [createFinding('taxonomy', placeOf('component', index), 'document/repeated-item', { item })]
  )
}

function placeOf(kind: string, index: number): string {
  return `/editions/${kind}/identifiers/${index}/layout`
}
