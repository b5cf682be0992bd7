import type { EvaluationPart, EvaluationScheme, ZoneTable } from '@lijie/schema'
import { isInZoneTable, offsetAt } from '../calendar/index.js'
import { dayMs, formatLocalDate } from '../civil-time/index.js'
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
  /** The zone of local dates; without it, UTC. */
  readonly timeLimits?: { readonly zone: ZoneTable }
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
  const found = findScheme(rules, options.scheme, options.asOf)
  if ('refused' in found) return found
  const tally = createTally(found.scheme, options)
  for (const row of rows) addCase(tally, row)
  return scoreTally(tally)
}

/**
 * The compiled scheme of a rulebook by its id (评价方案), for callers that stream rows into a tally of their own; or the
 * refusal that {@link evaluateScheme} would give. The scheme must be in force on
 * the local date of `asOf`; null, for schemes that judge no unfinished case, leaves its dates unchecked.
 */
export function findScheme(
  rules: EvaluationRules,
  schemeId: string,
  asOf: number | null
): { readonly scheme: CompiledScheme } | Refusal {
  const { evaluation, timeLimits, cite } = rules
  if (evaluation === null) return refuse('evaluation/no-evaluation-part', { scheme: schemeId })
  const compiled = compileScheme(evaluation, schemeId, {
    cite: (rule, article, evidence) => cite('evaluation', rule, article, evidence)
  })
  if ('issues' in compiled) {
    return { refused: compiled.issues.map(({ code, params }) => ({ code, params, because: [] })) }
  }
  if (asOf === null) return compiled
  const outside = checkDates(evaluation.schemes[schemeId], localDateOf(asOf, timeLimits?.zone))
  if (outside === null) return compiled
  const params = { scheme: schemeId, ...outside }
  return { refused: [createReason('evaluation/scheme-not-in-force', params, [compiled.scheme.citation])] }
}

function checkDates(
  scheme: EvaluationScheme | undefined,
  on: string
): { on: string; from: string; to: string } | null {
  const from = scheme?.effectiveFrom ?? null
  const to = scheme?.effectiveTo ?? null
  // Local dates compare as text.
  if ((from === null || on >= from) && (to === null || on <= to)) return null
  return { on, from: from ?? '…', to: to ?? '…' }
}

function localDateOf(asOf: number, zone: ZoneTable | undefined): string {
  const offset = zone !== undefined && isInZoneTable(zone, asOf) ? offsetAt(zone, asOf) : 0
  return formatLocalDate(Math.floor((asOf + offset) / dayMs))
}
