import { listSchemes, type PlacedScheme } from './evaluation-parts.js'
import { compareFractions, showFraction, sumFractions, toFraction } from './fraction.js'
import { createFinding, type Finding, type LintRule } from './lint-rule.js'

/** Shares of responsibility (责任分摊) that do not sum to 1, that are nothing, or that charge one object twice. */
export const sharedResponsibility: LintRule = ({ evaluation }) => listSchemes(evaluation).flatMap(checkShares)

function checkShares({ id: scheme, scheme: { attribution }, pointer }: PlacedScheme): Finding[] {
  if (attribution === undefined || !('shares' in attribution)) return []
  const { shares } = attribution
  const place = `${pointer}/attribution/shares`
  const findings = shares.flatMap(({ object, share }, at): Finding[] => {
    const isFirst = shares.findIndex((one) => one.object === object) === at
    return [
      ...(isFirst
        ? []
        : [
            createFinding('evaluation', `${place}/${at}/object`, 'document/repeated-item', {
              item: JSON.stringify(object)
            })
          ]),
      ...(share.numerator > 0
        ? []
        : [
            createFinding('evaluation', `${place}/${at}/share`, 'evaluation/share-not-positive', {
              scheme,
              object
            })
          ])
    ]
  })
  const sum = sumFractions(shares.map(({ share }) => toFraction(share)))
  if (compareFractions(sum, [1n, 1n]) === 0) return findings
  const params = { scheme, sum: showFraction(sum) }
  return [...findings, createFinding('evaluation', place, 'evaluation/shares-do-not-sum', params)]
}
