import type { EvaluationPart, EvaluationScheme } from '@lijie/schema'
import {
  createReason,
  refuse,
  type Citation,
  type Decision,
  type EvidenceClass,
  type Refusal
} from '../kernel/index.js'
import type { CaseFacts } from './case-facts.js'
import { compileScheme } from './compile-scheme.js'
import type { CompiledScheme } from './compiled-scheme.js'
import { scoreTally } from './score-tally.js'
import type { Scoreboard } from './scoreboard.js'
import { addCase, createTally } from './tally.js'

/** What evaluating takes from a rulebook; a compiled rulebook is one. */
export interface EvaluationRules {
  readonly evaluation: EvaluationPart | null
  /** The date on which the rules are taken to be in force, YYYY-MM-DD; without it the scheme's dates are not checked. */
  readonly on?: string
  readonly cite: (part: 'evaluation', rule: string, article: string, evidence: EvidenceClass) => Citation
}

/**
 * Turns cases into indicators, scores and ranks under one scheme (按方案评价). Reads the rows once and keeps none.
 *
 * Refused: a rulebook without evaluation, an unknown scheme, a scheme that is not in force, a scheme that cannot be
 * compiled, and whatever {@link scoreTally} refuses.
 */
export function evaluateScheme(
  rules: EvaluationRules,
  rows: Iterable<CaseFacts>,
  options: { readonly scheme: string; readonly asOf: number }
): Decision<Scoreboard> {
  const found = findScheme(rules, options.scheme)
  if ('refused' in found) return found
  const tally = createTally(found.scheme, options)
  for (const row of rows) addCase(tally, row)
  return scoreTally(tally)
}

/**
 * The compiled scheme of a rulebook by its id (评价方案), for callers that stream rows into a tally of their own; or the
 * refusal that {@link evaluateScheme} would give.
 */
export function findScheme(
  rules: EvaluationRules,
  schemeId: string
): { readonly scheme: CompiledScheme } | Refusal {
  const { evaluation, on, cite } = rules
  if (evaluation === null) return refuse('evaluation/no-evaluation-part', { scheme: schemeId })
  const compiled = compileScheme(evaluation, schemeId, {
    cite: (rule, article, evidence) => cite('evaluation', rule, article, evidence)
  })
  if ('issues' in compiled) {
    return { refused: compiled.issues.map(({ code, params }) => ({ code, params, because: [] })) }
  }
  const outside = checkDates(evaluation.schemes[schemeId], on)
  if (outside === null) return compiled
  const params = { scheme: schemeId, ...outside }
  return { refused: [createReason('evaluation/scheme-not-in-force', params, [compiled.scheme.citation])] }
}

function checkDates(
  scheme: EvaluationScheme | undefined,
  on: string | undefined
): { on: string; from: string; to: string } | null {
  if (on === undefined) return null
  const from = scheme?.effectiveFrom ?? null
  const to = scheme?.effectiveTo ?? null
  // Local dates compare as text.
  if ((from === null || on >= from) && (to === null || on <= to)) return null
  return { on, from: from ?? '…', to: to ?? '…' }
}
