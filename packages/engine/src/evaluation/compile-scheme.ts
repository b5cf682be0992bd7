import type { EvaluationPart, EvaluationScheme, Indicator, Issue } from '@lijie/schema'
import { createIssue } from '@lijie/schema/issues'
import { readRational, type Citation, type EvidenceClass } from '../kernel/index.js'
import { checkScheme } from './check-scheme.js'
import { compilePredicate } from './compile-predicate.js'
import type { CompiledCounter, CompiledIndicator, CompiledScheme } from './compiled-scheme.js'

/** What compiling a scheme takes from the rulebook. */
export interface SchemeContext {
  /** Cites a rule of the standard that holds the evaluation part. */
  readonly cite: (rule: string, article: string, evidence: EvidenceClass) => Citation
}

/** A compiled scheme, or every issue that stands against it. */
export type SchemeResult = { readonly scheme: CompiledScheme } | { readonly issues: readonly Issue[] }

/** Makes a scheme of a validated evaluation part ready to count and score (编译评价方案). */
export function compileScheme(part: EvaluationPart, schemeId: string, context: SchemeContext): SchemeResult {
  const scheme = Object.hasOwn(part.schemes, schemeId) ? part.schemes[schemeId] : undefined
  if (scheme === undefined) {
    const known = Object.keys(part.schemes).join(', ')
    return { issues: [createIssue('evaluation/unknown-scheme', { scheme: schemeId, known })] }
  }
  const issues = checkScheme(part, schemeId, scheme)
  if (issues.length > 0) return { issues }
  const article = scheme.article ?? 'evaluation.json'
  const used = [...new Set(scheme.indicators.flatMap((one) => [...one.numerator, ...one.denominator]))]
  const places = new Map(used.map((id, place) => [id, place]))
  const constants: number[] = []
  const compiled: CompiledScheme = {
    id: schemeId,
    label: scheme.label,
    citation: context.cite(`schemes/${schemeId}`, article, scheme.evidence),
    counters: compileCounters(part, used, constants, context),
    constants,
    indicators: scheme.indicators.map((indicator) =>
      compileIndicator(
        part,
        indicator,
        places,
        context.cite(`schemes/${schemeId}/${indicator.id}`, article, scheme.evidence)
      )
    ),
    total: compileTotal(scheme)
  }
  return { scheme: compiled }
}

function compileCounters(
  part: EvaluationPart,
  used: readonly string[],
  constants: number[],
  context: SchemeContext
): CompiledCounter[] {
  return used.flatMap((id) => {
    const counter = part.counters[id]
    if (counter === undefined) return []
    const { label, where, onMissing, evidence } = counter
    const test = where === null ? null : compilePredicate(where, constants)
    return [
      { id, label, onMissing, test, citation: context.cite(`counters/${id}`, 'evaluation.json', evidence) }
    ]
  })
}

function compileIndicator(
  { counters }: EvaluationPart,
  indicator: Indicator,
  places: ReadonlyMap<string, number>,
  citation: Citation
): CompiledIndicator {
  const { id, label, onZero, rateRounding, pointsRounding } = indicator
  const placesOf = (ids: readonly string[]): number[] => ids.flatMap((counter) => places.get(counter) ?? [])
  return {
    id,
    label,
    numerator: placesOf(indicator.numerator),
    denominator: placesOf(indicator.denominator),
    excluding: placesOf(
      [...new Set([...indicator.numerator, ...indicator.denominator])].filter(
        (counter) => counters[counter]?.onMissing === 'exclude'
      )
    ),
    complement: indicator.complement ?? false,
    onZero: typeof onZero === 'string' ? onZero : readRational(onZero.value),
    rateRounding,
    maxPoints: readRational(indicator.maxPoints),
    pointsRounding,
    weight: readRational(indicator.weight),
    citation
  }
}

function compileTotal({ total }: EvaluationScheme): CompiledScheme['total'] {
  return {
    weightsSumTo: readRational(total.weightsSumTo),
    cap: total.cap === undefined ? null : readRational(total.cap),
    rounding: total.rounding
  }
}
