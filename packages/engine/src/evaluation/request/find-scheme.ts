import { refuse, type Refusal } from '../../kernel/index.js'
import { utcZone, type Period } from '../../periods/index.js'
import { compileScheme } from '../compile/compile-scheme.js'
import type { CompiledScheme } from '../compile/compiled-scheme.js'
import type { EvaluationRules } from './evaluation-rules.js'
import { refuseOutOfForce } from './refuse-out-of-force.js'

/** The compiled scheme of a rulebook by its id (评价方案), in force when it is asked for, or why there is none. */
export function findScheme(
  { evaluation, timeLimits, cite }: EvaluationRules,
  schemeId: string,
  { asOf, period }: { readonly asOf: number | null; readonly period: Period | null }
): { readonly scheme: CompiledScheme } | Refusal {
  if (evaluation === null) return refuse('evaluation/no-evaluation-part', { scheme: schemeId })
  const compiled = compileScheme(evaluation, schemeId, {
    cite: (rule, article, evidence) => cite('evaluation', rule, article, evidence)
  })
  if ('issues' in compiled) {
    return { refused: compiled.issues.map(({ code, params }) => ({ code, params, because: [] })) }
  }
  const outside = refuseOutOfForce(compiled.scheme, timeLimits?.zone ?? utcZone, { asOf, period })
  return outside === null ? compiled : { refused: [outside] }
}
