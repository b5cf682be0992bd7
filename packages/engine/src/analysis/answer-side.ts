import { decideFiling } from '../criteria/index.js'
import { isRefusal } from '../kernel/index.js'
import { findLimit, keyOfLimit, type ComparedSide } from './compared-side.js'
import type { AnswerDifference, ComparedCase, SideAnswer } from './filing-comparison.js'

/** What one side decides on a case: the engine is asked. */
export function answerSide(
  { rules }: ComparedSide,
  { kind, code }: { readonly kind: string; readonly code: string },
  { facts, startedAt, areaGrade, continues }: ComparedCase
): SideAnswer {
  const decision = decideFiling(rules, { kind, code, facts, startedAt, areaGrade, continues })
  const nothing = { criteria: [], limits: [], needs: [], refused: [] }
  if (isRefusal(decision)) {
    const refused = decision.refused.map((reason) => ({ code: reason.code, params: reason.params }))
    return { ...nothing, outcome: 'refused', refused }
  }
  const { value } = decision
  if (value.outcome === 'needs') return { ...nothing, outcome: 'needs', needs: value.facts }
  if (value.outcome === 'not-filed') return { ...nothing, outcome: 'not-filed' }
  const limits = value.criteria.map((row) => findLimit(rules, row, areaGrade))
  return { ...nothing, outcome: 'filed', criteria: value.criteria, limits }
}

/** What differs first between two answers; null when they are alike. */
export function compareAnswers(a: SideAnswer, b: SideAnswer): AnswerDifference | null {
  if (a.outcome !== b.outcome) return 'outcome'
  if (a.criteria.join(' ') !== b.criteria.join(' ')) return 'criteria'
  if (limitsOf(a) !== limitsOf(b)) return 'limits'
  return codesOf(a) === codesOf(b) ? null : 'refusal'
}

function codesOf({ refused }: SideAnswer): string {
  return [...new Set(refused.map(({ code }) => code))].toSorted().join(' ')
}

function limitsOf({ limits }: SideAnswer): string {
  return limits.map((limit) => keyOfLimit(limit)).join(', ')
}
