import type { EvaluationPart } from '../generated/types.js'
import { indexNames, listFormulas, namesIn, valueNames } from './evaluation-formulas.js'
import { listSchemes } from './evaluation-parts.js'
import { listReferences } from './evaluation-references.js'
import { createFinding, type Finding, type LintRule } from './lint-rule.js'
import { sayNames } from './say-names.js'

/** Names of counters, figures, schemes and indicators (名称) that nothing declared goes by. */
export const evaluationNames: LintRule = ({ evaluation }) =>
  evaluation === undefined
    ? []
    : [...checkReferences(evaluation), ...checkFormulas(evaluation), ...checkCompared(evaluation)]

function checkReferences(evaluation: EvaluationPart): Finding[] {
  const { counters, figures = {}, schemes } = evaluation
  // Said once: a part may name many things that nobody declares.
  const names = {
    counter: sayNames(Object.keys(counters)),
    figure: sayNames(Object.keys(figures)),
    scheme: sayNames(Object.keys(schemes))
  }
  return listReferences(evaluation).flatMap(({ kind, name, of, scheme, pointer }) => {
    const declared = { counter: counters, figure: figures, scheme: schemes }[kind]
    if (Object.hasOwn(declared, name)) return []
    const known = names[kind]
    if (kind === 'scheme')
      return [createFinding('evaluation', pointer, 'evaluation/unknown-scheme', { scheme: name, known })]
    if (kind === 'figure') {
      const params = { scheme: scheme ?? '', place: of, figure: name, known }
      return [createFinding('evaluation', pointer, 'evaluation/unknown-figure', params)]
    }
    // Counters of indicators are the matter of another rule.
    if (scheme !== undefined) return []
    const params = { counter: of, reference: name, known }
    return [createFinding('evaluation', pointer, 'evaluation/unknown-counter-reference', params)]
  })
}

function checkFormulas(evaluation: EvaluationPart): Finding[] {
  const meanings = indexNames(evaluation)
  return listFormulas(evaluation).flatMap(({ source, scheme, of: place, pointer, ofPoints }) =>
    namesIn(source).flatMap((name) => {
      if (ofPoints && valueNames.has(name)) return []
      const meant = meanings.get(name) ?? []
      if (meant.length === 1) return []
      const params = { scheme, place, name }
      return meant.length === 0
        ? [createFinding('evaluation', pointer, 'evaluation/unknown-name', params)]
        : [
            createFinding('evaluation', pointer, 'evaluation/ambiguous-name', {
              ...params,
              meanings: sayNames(meant)
            })
          ]
    })
  )
}

/** Points that depend on others compare the total or the points of an indicator. */
function checkCompared(evaluation: EvaluationPart): Finding[] {
  return listSchemes(evaluation).flatMap(({ id: scheme, scheme: { indicators, relative = [] }, pointer }) => {
    const ids = new Set(['total', ...indicators.map(({ id }) => id)])
    return relative.flatMap(({ id, of: indicator }, at) =>
      ids.has(indicator)
        ? []
        : [
            createFinding('evaluation', `${pointer}/relative/${at}/of`, 'evaluation/unknown-indicator', {
              scheme,
              id,
              indicator
            })
          ]
    )
  })
}
