import type { EvaluationPart } from '../generated/types.js'
import { joinPointer } from '../parse/index.js'
import { isRatio, listIndicators } from './evaluation-parts.js'
import { listReferences } from './evaluation-references.js'
import { findCycles, type NameGraph } from './find-cycles.js'
import { createFinding, type Finding, type LintRule } from './lint-rule.js'

/** No more names of a circle than can be read. */
const mostNames = 40

/** Counters that are made of themselves, and schemes whose totals go into themselves (循环引用). */
export const evaluationCycles: LintRule = ({ evaluation }) => {
  if (evaluation === undefined) return []
  return [...tellCounters(evaluation), ...tellSchemes(evaluation)]
}

/** Each counter once, of the first circle in which it stands. */
function tellCounters(evaluation: EvaluationPart): Finding[] {
  const told = new Set<string>()
  const findings: Finding[] = []
  for (const ids of findCycles(graphOfCounters(evaluation)))
    for (const [at, counter] of ids.entries()) {
      if (told.size === told.add(counter).size) continue
      const params = { counter, path: sayCycle(ids, at) }
      findings.push(
        createFinding('evaluation', joinPointer('/counters', counter), 'evaluation/counter-cycle', params)
      )
    }
  return findings
}

function tellSchemes(evaluation: EvaluationPart): Finding[] {
  const places = placeTotals(evaluation)
  const findings: Finding[] = []
  for (const ids of findCycles(graphOfSchemes(evaluation))) {
    const [scheme = '', second = scheme] = ids
    // Where the first scheme of the circle takes the total of the second.
    const pointer = places.get(joinPointer(scheme, second)) ?? ''
    findings.push(
      createFinding('evaluation', pointer, 'evaluation/scheme-cycle', { scheme, path: sayCycle(ids) })
    )
  }
  return findings
}

/** By the scheme that takes it and the scheme that is taken, where a total is first named. */
function placeTotals(evaluation: EvaluationPart): ReadonlyMap<string, string> {
  const places = new Map<string, string>()
  for (const { scheme, indicator, pointer } of listIndicators(evaluation)) {
    if (indicator.measure !== 'scheme') continue
    const key = joinPointer(scheme, indicator.scheme)
    if (!places.has(key)) places.set(key, `${pointer}/scheme`)
  }
  return places
}

/** From one of the names round to itself, with no more of them than can be read. */
function sayCycle(ids: readonly string[], at = 0): string {
  const names = Array.from({ length: Math.min(ids.length, mostNames) }, (_, i) => ids[(at + i) % ids.length])
  return [...names, ...(ids.length > mostNames ? ['…'] : []), ids[at]].join(' > ')
}

function graphOfCounters(evaluation: EvaluationPart): NameGraph {
  const edges = listReferences(evaluation).filter(
    ({ kind, pointer }) => kind === 'counter' && pointer.startsWith('/counters/')
  )
  return collect(
    Object.keys(evaluation.counters),
    edges.map(({ of, name }) => [of, name])
  )
}

function graphOfSchemes(evaluation: EvaluationPart): NameGraph {
  const edges = listIndicators(evaluation).flatMap(({ scheme, indicator }): [string, string][] =>
    !isRatio(indicator) && indicator.measure === 'scheme' ? [[scheme, indicator.scheme]] : []
  )
  return collect(Object.keys(evaluation.schemes), edges)
}

function collect(nodes: readonly string[], edges: readonly (readonly [string, string])[]): NameGraph {
  const graph = new Map<string, string[]>(nodes.map((node) => [node, []]))
  for (const [from, to] of edges) if (graph.has(to)) graph.get(from)?.push(to)
  return graph
}
