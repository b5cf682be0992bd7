import { formatInstant } from '@lijie/engine'
import type { SchemeEvaluation, ScoreReport } from './score-report.js'

/**
 * The report as plain data (JSON 报告). The same rows and rules give the same bytes: the instant of making it is left out, and
 * what a scheme says in full stands in its standard.
 */
export function renderJson({ zone, asOf, made, evaluations, ...report }: ScoreReport): string {
  const plain = {
    ...report,
    asOf: asOf === null ? null : formatInstant(zone, asOf),
    by: made.by,
    evaluations: evaluations.map(plainEvaluation)
  }
  return `${JSON.stringify(plain, null, 2)}\n`
}

function plainEvaluation({
  definition: _definition,
  trace: _trace,
  ...evaluation
}: SchemeEvaluation): unknown {
  return evaluation
}
