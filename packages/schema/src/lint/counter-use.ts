import { joinPointer } from '../parse/index.js'
import { createFinding, type Finding, type LintRule } from './lint-rule.js'

/** Counters (计数项) that indicators name but nobody declares, counters that nobody uses, and counters that take missing for true. */
export const counterUse: LintRule = ({ evaluation }) => {
  if (evaluation === undefined) return []
  const { counters, schemes } = evaluation
  const known = Object.keys(counters).join(', ')
  const used = new Set<string>()
  const findings: Finding[] = []
  for (const [scheme, { indicators }] of Object.entries(schemes))
    for (const [index, indicator] of indicators.entries())
      for (const side of ['numerator', 'denominator'] as const)
        for (const [at, counter] of indicator[side].entries()) {
          used.add(counter)
          if (Object.hasOwn(counters, counter)) continue
          const pointer = `${joinPointer('/schemes', scheme)}/indicators/${index}/${side}/${at}`
          const params = { scheme, indicator: indicator.id, counter, known }
          findings.push(createFinding('evaluation', pointer, 'evaluation/unknown-counter', params))
        }
  for (const [counter, { onMissing }] of Object.entries(counters)) {
    const pointer = joinPointer('/counters', counter)
    if (!used.has(counter))
      findings.push(createFinding('evaluation', pointer, 'evaluation/unused-counter', { counter }))
    if (onMissing === 'count-as-true')
      findings.push(
        createFinding('evaluation', `${pointer}/onMissing`, 'evaluation/missing-counts-as-true', { counter })
      )
  }
  return findings
}
