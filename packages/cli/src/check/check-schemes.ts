import { compileScheme } from '@lijie/engine'
import type { EvaluationPart, Issue, StandardDocument } from '@lijie/schema'

/**
 * What keeps the schemes of a standard from being compiled (评价方案检查), with the counters and figures of the standards it
 * builds on. Drafts are meant to be incomplete.
 */
export function checkSchemes(
  { standard, evaluation }: StandardDocument,
  documents: readonly StandardDocument[]
): readonly Issue[] {
  if (evaluation === undefined) return []
  const part = joinParts(documents.flatMap((document) => document.evaluation ?? []))
  return Object.entries(evaluation.schemes).flatMap(([scheme, document]) => {
    if ('draft' in document) return []
    const compiled = compileScheme(part, scheme, {
      cite: (rule, article, evidence) => ({
        standard: standard.id,
        edition: '',
        version: standard.version,
        hash: '',
        rule,
        article,
        evidence
      })
    })
    return 'issues' in compiled ? compiled.issues : []
  })
}

/** The first part, which is the standard's own, over the others. */
function joinParts(parts: readonly EvaluationPart[]): EvaluationPart {
  const join = <T>(
    pick: (part: EvaluationPart) => Readonly<Record<string, T>> | undefined
  ): Record<string, T> =>
    Object.assign({}, ...parts.toReversed().map((part) => pick(part) ?? {})) as Record<string, T>
  return {
    counters: join((part) => part.counters),
    figures: join((part) => part.figures),
    schemes: join((part) => part.schemes)
  }
}
