import { parseInstant, type Decision, type Rulebook } from '@lijie/engine'
import { evaluateScheme, scoreGiven, type EvaluationRequest, type Scoreboard } from '@lijie/engine/evaluation'
import { parsePeriod, utcZone } from '@lijie/engine/periods'
import { isRecord, type EvaluationQuestion } from '@lijie/schema'
import { readVectorRow } from './read-vector-row.js'
import { tellScoreboard } from './tell-scoreboard.js'
import type { VectorOutcome } from './vector-context.js'

type Asked = EvaluationQuestion['evaluation']

/**
 * Scores under a scheme (评价得分), as far as the test expects something of them: see {@link tellScoreboard} for their form. Counts that
 * are given are scored as they are; else the rows are counted, none where the test gives none.
 */
export function askEvaluation(
  rules: Pick<Rulebook, 'evaluation' | 'timeLimits' | 'cite'>,
  asked: Asked,
  expected: unknown
): VectorOutcome {
  const request = readRequest(rules, asked)
  if ('refused' in request) return request
  const decision = score(rules, asked, request)
  if ('refused' in decision) return { refused: decision.refused.map(({ code }) => code).toSorted() }
  return { gives: pick(tellScoreboard(decision), expected) }
}

function score(
  rules: Pick<Rulebook, 'evaluation' | 'timeLimits' | 'cite'>,
  { totals, rows = [] }: Asked,
  request: EvaluationRequest
): Decision<Scoreboard> {
  if (totals !== undefined) return scoreGiven(rules, request, totals)
  return evaluateScheme(rules, rows.map(readVectorRow), request)
}

/** The request, or the code of what cannot be read. */
function readRequest(
  { timeLimits }: Pick<Rulebook, 'timeLimits'>,
  { scheme, period: label, asOf: at, objects, figures }: Asked
): EvaluationRequest | { readonly refused: readonly string[] } {
  const asOf = at === undefined ? null : parseInstant(at)
  if (asOf === undefined) return { refused: ['time-limits/invalid-start'] }
  const period = label === undefined ? null : parsePeriod(label, timeLimits?.zone ?? utcZone)
  if (period !== null && 'code' in period) return { refused: [period.code] }
  return {
    scheme,
    asOf,
    period,
    ...(objects === undefined ? {} : { objects }),
    ...(figures === undefined ? {} : { figures: listFigures(figures) })
  }
}

function listFigures(figures: NonNullable<Asked['figures']>): NonNullable<EvaluationRequest['figures']> {
  return Object.entries(figures).flatMap(([object, values]) =>
    Object.entries(values).flatMap(([figure, given]) =>
      typeof given === 'string'
        ? [{ object, figure, value: given }]
        : Object.entries(given).map(([period, value]) => ({ object, figure, value, period }))
    )
  )
}

/** What the test names, at every depth; null for what is not there. */
function pick(told: unknown, expected: unknown): unknown {
  if (!isRecord(expected) || !isRecord(told)) return told ?? null
  const known = new Map(Object.entries(told))
  return Object.fromEntries(
    Object.entries(expected).map(([name, asked]) => [name, pick(known.get(name), asked)])
  )
}
