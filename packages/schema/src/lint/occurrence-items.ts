import type { EvaluationPart, OccurrenceItem } from '../generated/types.js'
import { listOccurrences, type PlacedOccurrences } from './evaluation-parts.js'
import { createFinding, type Finding, type LintRule } from './lint-rule.js'

/** Items that say twice or not at all what is counted, tiers out of order, caps below nothing (按件计分条目). */
export const occurrenceItems: LintRule = ({ evaluation }) =>
  evaluation === undefined
    ? []
    : listOccurrences(evaluation).flatMap((placed) => [
        ...checkCaps(placed),
        ...placed.occurrences.items.flatMap((item, at) =>
          checkItem(item, placed, `${placed.pointer}/items/${at}`, evaluation)
        )
      ])

function checkCaps({
  of,
  occurrences: { cap, divideBy, onZeroDivisor },
  pointer
}: PlacedOccurrences): Finding[] {
  const findings: Finding[] = []
  if (cap !== undefined && cap.numerator <= 0)
    findings.push(createFinding('evaluation', `${pointer}/cap`, 'evaluation/cap-not-positive', { of }))
  if (onZeroDivisor !== undefined && divideBy === undefined) {
    const params = { of, setting: 'onZeroDivisor', needs: 'divideBy' }
    findings.push(
      createFinding('evaluation', `${pointer}/onZeroDivisor`, 'evaluation/setting-without-effect', params)
    )
  }
  return findings
}

function checkItem(
  item: OccurrenceItem,
  { scheme }: PlacedOccurrences,
  pointer: string,
  evaluation: EvaluationPart
): Finding[] {
  const { id: of, count, figure, cap, multipliers } = item
  const findings = checkTiers(item, pointer)
  if ((count === undefined) === (figure === undefined))
    findings.push(createFinding('evaluation', pointer, 'evaluation/occurrence-source', { scheme, item: of }))
  else if (count === undefined && multipliers !== undefined) {
    const params = { of, setting: 'multipliers', needs: 'count' }
    findings.push(createFinding('evaluation', pointer, 'evaluation/setting-without-effect', params))
  }
  if (cap !== undefined && cap.numerator <= 0)
    findings.push(createFinding('evaluation', `${pointer}/cap`, 'evaluation/cap-not-positive', { of }))
  const kind = figure === undefined ? undefined : evaluation.figures?.[figure]?.kind
  // Points that are published as such may be any number; tiers are counted one by one.
  if (figure !== undefined && kind === 'number' && item.tiers !== undefined)
    findings.push(
      createFinding('evaluation', `${pointer}/figure`, 'evaluation/occurrences-of-number', { of, figure })
    )
  return findings
}

function checkTiers({ id: of, tiers = [] }: OccurrenceItem, pointer: string): Finding[] {
  return tiers.flatMap(({ from }, at) => {
    const before = tiers[at - 1]?.from
    if (before === undefined || before < from) return []
    const params = { of, before, from }
    return [
      createFinding('evaluation', `${pointer}/tiers/${at}/from`, 'evaluation/tiers-out-of-order', params)
    ]
  })
}
