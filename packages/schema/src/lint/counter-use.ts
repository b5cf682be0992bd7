import type { EvaluationPart } from '../generated/types.js'
import { indexNames, listFormulas, namesIn } from './evaluation-formulas.js'
import { listRowCounters, listSchemes } from './evaluation-parts.js'
import { listReferences } from './evaluation-references.js'
import { joinPointer } from '../parse/index.js'
import { createFinding, type LintRule } from './lint-rule.js'
import { sayNames } from './say-names.js'

/** Counters (计数项) that indicators name but nobody declares. */
export const counterUse: LintRule = ({ evaluation }) => {
  if (evaluation === undefined) return []
  const { counters } = evaluation
  const known = sayNames(Object.keys(counters))
  return listReferences(evaluation).flatMap(({ kind, name, of, scheme, pointer }) => {
    if (kind !== 'counter' || scheme === undefined || Object.hasOwn(counters, name)) return []
    const params = { scheme, indicator: of, counter: name, known }
    return [createFinding('evaluation', pointer, 'evaluation/unknown-counter', params)]
  })
}

/**
 * Counters and figures that nobody uses. A part without a scheme that can compute is a store of counters for others, and
 * what a standard changes of its bases may name anything.
 */
export const unusedCounters: LintRule = ({ evaluation, overrides }) => {
  if (evaluation === undefined || overrides !== undefined || listSchemes(evaluation).length === 0) return []
  const used = listUsed(evaluation)
  const { counters, figures = {} } = evaluation
  const idle = (list: object, kind: string): string[] =>
    Object.keys(list).filter((id) => !used.has(`${kind}/${id}`))
  return [
    ...idle(counters, 'counters').map((counter) =>
      createFinding('evaluation', joinPointer('/counters', counter), 'evaluation/unused-counter', { counter })
    ),
    ...idle(figures, 'figures').map((figure) =>
      createFinding('evaluation', joinPointer('/figures', figure), 'evaluation/unused-figure', { figure })
    )
  ]
}

/** `counters/ID` and `figures/ID` of all that is named, in formulas too. */
function listUsed(evaluation: EvaluationPart): ReadonlySet<string> {
  const meanings = indexNames(evaluation)
  // Many formulas may use a name that many counters have.
  const names = new Set(listFormulas(evaluation).flatMap(({ source }) => namesIn(source)))
  return new Set([
    ...listReferences(evaluation).map(({ kind, name }) => `${kind}s/${name}`),
    ...[...names].flatMap((name) => meanings.get(name) ?? [])
  ])
}

/** Counters that take a missing value for true, or for on time. */
export const missingCounts: LintRule = ({ evaluation }) =>
  listRowCounters(evaluation).flatMap(({ id: counter, counter: { onMissing }, pointer }) => {
    const place = `${pointer}/onMissing`
    if (onMissing === 'count-as-true')
      return [createFinding('evaluation', place, 'evaluation/missing-counts-as-true', { counter })]
    if (onMissing === 'counts-as-on-time')
      return [createFinding('evaluation', place, 'evaluation/missing-counts-as-on-time', { counter })]
    return []
  })
