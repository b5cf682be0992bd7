import type { EvaluationPart, EvaluationScheme, Indicator, Issue } from '@lijie/schema'
import { createIssue } from '@lijie/schema/issues'
import {
  addRationals,
  compareRationals,
  createRational,
  formatRational,
  readRational
} from '../kernel/index.js'

const file = 'evaluation.json'

/** Everything that keeps a scheme from being compiled: unknown counters, doubled ids, weights that do not sum (权重). */
export function checkScheme(part: EvaluationPart, schemeId: string, scheme: EvaluationScheme): Issue[] {
  const pointer = `/schemes/${schemeId}`
  const issues = scheme.indicators.flatMap((indicator, i) => [
    ...checkCounters(part, schemeId, indicator, `${pointer}/indicators/${i}`),
    ...checkPositive(schemeId, indicator, `${pointer}/indicators/${i}`)
  ])
  const ids = new Set<string>()
  for (const [i, { id }] of scheme.indicators.entries()) {
    const place = { file, pointer: `${pointer}/indicators/${i}/id` }
    if (ids.has(id))
      issues.push(createIssue('evaluation/duplicate-indicator', { scheme: schemeId, indicator: id }, place))
    ids.add(id)
  }
  return [...issues, ...checkWeights(schemeId, scheme, pointer)]
}

function checkCounters(part: EvaluationPart, scheme: string, indicator: Indicator, pointer: string): Issue[] {
  const issues: Issue[] = []
  for (const side of ['numerator', 'denominator'] as const) {
    for (const [i, counter] of indicator[side].entries()) {
      if (Object.hasOwn(part.counters, counter)) continue
      const known = Object.keys(part.counters).join(', ')
      const params = { scheme, indicator: indicator.id, counter, known }
      issues.push(
        createIssue('evaluation/unknown-counter', params, { file, pointer: `${pointer}/${side}/${i}` })
      )
    }
  }
  return issues
}

function checkPositive(scheme: string, indicator: Indicator, pointer: string): Issue[] {
  return (['weight', 'maxPoints'] as const)
    .filter((field) => indicator[field].numerator <= 0)
    .map((field) =>
      createIssue(
        'evaluation/not-positive',
        { scheme, indicator: indicator.id, field },
        { file, pointer: `${pointer}/${field}` }
      )
    )
}

function checkWeights(scheme: string, { indicators, total }: EvaluationScheme, pointer: string): Issue[] {
  let sum = createRational(0)
  for (const { weight } of indicators) sum = addRationals(sum, readRational(weight))
  const declared = readRational(total.weightsSumTo)
  if (compareRationals(sum, declared) === 0) return []
  const params = { scheme, sum: formatRational(sum), declared: formatRational(declared) }
  return [
    createIssue('evaluation/weights-do-not-sum', params, { file, pointer: `${pointer}/total/weightsSumTo` })
  ]
}
