import type { Issue } from '@lijie/schema'
import { createIssue } from '@lijie/schema/issues'
import {
  answer,
  createReason,
  formatRational,
  type Citation,
  type Decision,
  type Reason
} from '../kernel/index.js'
import type { CompiledScheme } from './compiled-scheme.js'
import { rankGroups } from './rank-groups.js'
import { readCounters, scoreGroup, type GroupOutcome } from './score-group.js'
import type { Scoreboard } from './scoreboard.js'
import type { Tally } from './tally.js'

/**
 * Scores and ranks the units of a tally (计分与排名), exactly: rate, points and total are rounded only where the scheme
 * says, in the mode it says.
 *
 * Refused with `evaluation/unknown-rows` or `evaluation/zero-denominator` where the scheme declares `refuse`; every
 * reason is given, not the first. Warns of rows left out and of rates outside 0 to 100 %. The tally can go on counting.
 */
export function scoreTally(tally: Tally): Decision<Scoreboard> {
  const { scheme } = tally
  // By name in code-unit order, the same on every machine and for every order of the rows; locale order is neither.
  const named = [...tally.groups].toSorted(([a], [b]) => (a < b ? -1 : 1))
  const groups = named.map(([unit, group]) => scoreGroup(scheme, unit, group))
  const refused = groups.flatMap((group) => [
    ...refuseUnknownRows(scheme, group),
    ...refuseZeros(scheme, group)
  ])
  if (refused.length > 0) return { refused }
  const warnings = groups.flatMap((group) => [...warnLeftOut(scheme, group), ...warnOutOfRange(group)])
  return answer(buildScoreboard(tally, groups), citeScheme(scheme), warnings)
}

function buildScoreboard(tally: Tally, groups: readonly GroupOutcome[]): Scoreboard {
  const { scheme, asOf, noUnit } = tally
  return {
    scheme: scheme.id,
    label: scheme.label,
    citation: scheme.citation,
    asOf,
    rows: groups.reduce((sum, { rows }) => sum + rows, noUnit.rows),
    counters: scheme.counters.map(({ id, label, citation }) => ({ id, label, citation })),
    indicators: scheme.indicators.map(({ id, label, complement, maxPoints, weight, citation }) => ({
      id,
      label,
      complement,
      maxPoints: formatRational(maxPoints),
      weight: formatRational(weight),
      citation
    })),
    groups: rankGroups(groups),
    noUnit: noUnit.rows === 0 ? null : { rows: noUnit.rows, counters: readCounters(scheme.counters, noUnit) }
  }
}

function citeScheme({ citation, indicators, counters }: CompiledScheme): Citation[] {
  return [citation, ...indicators.map((one) => one.citation), ...counters.map((one) => one.citation)]
}

function refuseUnknownRows(
  { counters }: CompiledScheme,
  { unit, counters: results }: GroupOutcome
): Reason[] {
  return results.flatMap(({ id, unknown }, i) => {
    const counter = counters[i]
    if (unknown === 0 || counter?.onMissing !== 'refuse') return []
    return [createReason('evaluation/unknown-rows', { counter: id, rows: unknown, unit }, [counter.citation])]
  })
}

function refuseZeros({ id: scheme }: CompiledScheme, { unit, outcomes }: GroupOutcome): Reason[] {
  return outcomes
    .filter(({ basis }) => basis === 'refused')
    .map(({ indicator: { id, citation } }) =>
      createReason('evaluation/zero-denominator', { scheme, indicator: id, unit }, [citation])
    )
}

function warnLeftOut({ counters }: CompiledScheme, { unit, counters: results }: GroupOutcome): Issue[] {
  return results
    .filter(({ unknown }, i) => unknown > 0 && counters[i]?.onMissing === 'exclude')
    .map(({ id, unknown }) => createIssue('evaluation/rows-left-out', { counter: id, rows: unknown, unit }))
}

function warnOutOfRange({ unit, outcomes }: GroupOutcome): Issue[] {
  return outcomes
    .filter(({ basis, numerator, denominator }) => basis === 'ratio' && numerator > denominator)
    .map(({ indicator: { id }, numerator, denominator }) =>
      createIssue('evaluation/rate-out-of-range', { indicator: id, unit, numerator, denominator })
    )
}
