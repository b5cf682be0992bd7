import type { EvaluationPart } from '../generated/types.js'
import { isRatio, listRowCounters, listSchemes, type PlacedScheme } from './evaluation-parts.js'
import { createFinding, type Finding, type LintRule } from './lint-rule.js'

/** Period bases (统计口径) that name no action, actions without that basis, and comparisons of periods without any. */
export const periodBases: LintRule = ({ evaluation }) =>
  evaluation === undefined
    ? []
    : [
        ...listRowCounters(evaluation).flatMap(({ id, counter: { basis, actedAt }, pointer }) =>
          // Without a basis of its own, a counter names its action for schemes that count by actions.
          basis === undefined ? [] : checkBasis(id, basis, actedAt, pointer)
        ),
        ...listSchemes(evaluation).flatMap((placed) => checkScheme(placed, evaluation))
      ]

function checkBasis(
  of: string,
  basis: string | undefined,
  actedAt: string | undefined,
  pointer: string
): Finding[] {
  if (basis === 'acted' && actedAt === undefined)
    return [
      createFinding('evaluation', `${pointer}/basis`, 'evaluation/acted-without-instant', { place: of })
    ]
  if (basis === 'acted' || actedAt === undefined) return []
  const params = { of, setting: 'actedAt', needs: 'basis: acted' }
  return [createFinding('evaluation', `${pointer}/actedAt`, 'evaluation/setting-without-effect', params)]
}

function checkScheme(
  { id: scheme, scheme: own, pointer }: PlacedScheme,
  { counters }: EvaluationPart
): Finding[] {
  const { basis, actedAt, indicators, effectiveFrom, effectiveTo } = own
  const compared = indicators.flatMap((indicator, at) =>
    isRatio(indicator) || indicator.measure !== 'change' || basis !== undefined
      ? []
      : indicator.count.flatMap((counter, i) => {
          const named = Object.hasOwn(counters, counter) ? counters[counter] : undefined
          if (named === undefined || 'plus' in named || named.basis !== undefined) return []
          const params = { scheme, indicator: indicator.id, counter }
          const place = `${pointer}/indicators/${at}/count/${i}`
          return [createFinding('evaluation', place, 'evaluation/counter-without-basis', params)]
        })
  )
  const isReversed = effectiveFrom !== null && effectiveTo !== undefined && effectiveTo < effectiveFrom
  return [
    ...(basis === 'acted' ? [] : checkBasis(scheme, basis, actedAt, pointer)),
    ...compared,
    ...(isReversed
      ? [
          createFinding('evaluation', `${pointer}/effectiveTo`, 'evaluation/scheme-dates-reversed', {
            scheme,
            from: effectiveFrom,
            to: effectiveTo
          })
        ]
      : [])
  ]
}
