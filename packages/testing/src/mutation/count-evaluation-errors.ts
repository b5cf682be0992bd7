import { lintComposition, lintStandard, type EvaluationPart, type StandardDocument } from '@lijie/schema'

/** Errors of meaning in the schemes of a standard (评价部分的错误), the counters and figures of its bases among its own. */
export function countEvaluationErrors(
  document: StandardDocument,
  standards: ReadonlyMap<string, StandardDocument>
): number {
  const { standard, evaluation } = document
  if (evaluation === undefined) return 0
  const composed = { standard, evaluation: layOver(evaluation, document, standards) }
  return [...lintStandard({ standard, evaluation }), ...lintComposition(composed)].filter(
    ({ severity }) => severity === 'error'
  ).length
}

/** The part on top of those of the bases, later ones first to win. */
function layOver(
  part: EvaluationPart,
  { standard }: StandardDocument,
  standards: ReadonlyMap<string, StandardDocument>
): EvaluationPart {
  const bases = (standard.extends ?? []).flatMap((id) => standards.get(id)?.evaluation ?? [])
  return [...bases, part].reduce((below, above) => ({
    ...above,
    counters: { ...below.counters, ...above.counters },
    figures: { ...below.figures, ...above.figures }
  }))
}
