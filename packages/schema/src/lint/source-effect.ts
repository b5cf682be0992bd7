import type { StandardPart } from '../generated/types.js'
import { createFinding, type Finding, type LintRule } from './lint-rule.js'
import { nameOf } from './source-terms.js'

/** What the source leaves open of its own effect (效力与委托): number, end, and what it leaves to other instruments. */
export const sourceEffect: LintRule = ({ standard }) => [
  ...checkNumber(standard),
  ...checkEnd(standard),
  ...checkDelegates(standard)
]

/** Instruments of government bear numbers; tables and examples do not. */
function checkNumber({ status, evidence, source, issued }: StandardPart): readonly Finding[] {
  if (status !== 'in-force' || evidence !== 'published' || issued === undefined) return []
  return source.number === undefined
    ? [createFinding('standard', '/source', 'standard/no-number', nameOf(source.title))]
    : []
}

function checkEnd({
  validity,
  provisional,
  effectiveTo,
  issued,
  effectiveFrom,
  status,
  title
}: StandardPart): readonly Finding[] {
  if (effectiveTo !== undefined) return []
  if (validity === undefined)
    return provisional === undefined || status === 'draft'
      ? []
      : [createFinding('standard', '/provisional', 'standard/provisional-without-end', nameOf(title))]
  const { value, unit, from, article = '-' } = validity
  const begins =
    status === 'draft' ? undefined : from === 'publication' ? issued : (effectiveFrom ?? undefined)
  return begins === undefined
    ? [
        createFinding('standard', '/validity', 'standard/expiry-unknown', {
          limit: `${value} ${unit}`,
          article
        })
      ]
    : []
}

/** Only delegations that say whom the source names: others were written before that was asked. */
function checkDelegates({ delegates = [] }: StandardPart): readonly Finding[] {
  return delegates.flatMap(({ slot, part, target, article = '-', for: purpose }, place) => {
    const pointer = `/delegates/${place}`
    if (target === undefined) return []
    if (target === false && purpose === 'duties')
      return [createFinding('standard', pointer, 'standard/counting-not-stated', { slot, article })]
    if (target === false)
      return [createFinding('standard', pointer, 'standard/delegation-names-nobody', { slot, part, article })]
    return [
      createFinding('standard', pointer, 'standard/left-to-other', { slot, part, ...nameOf(target), article })
    ]
  })
}
