import type { EvaluationPart } from '../generated/types.js'
import { joinPointer } from '../parse/index.js'
import { isRatio, listIndicators } from './evaluation-parts.js'
import { listReferences } from './evaluation-references.js'
import { createFinding, type LintRule } from './lint-rule.js'

/** No more names of a circle than can be read, and no more circles than anybody breaks one by one. */
const mostNames = 40
const mostCycles = 1000

/** Counters that are made of themselves, and schemes whose totals go into themselves (循环引用). */
export const evaluationCycles: LintRule = ({ evaluation }) => {
  if (evaluation === undefined) return []
  const told = new Set<string>()
  const counters = findCycles(graphOfCounters(evaluation)).flatMap((ids) =>
    ids.flatMap((counter, at) => {
      if (told.size === told.add(counter).size) return []
      const params = { counter, path: sayCycle(ids, at) }
      return [
        createFinding('evaluation', joinPointer('/counters', counter), 'evaluation/counter-cycle', params)
      ]
    })
  )
  const schemes = findCycles(graphOfSchemes(evaluation)).map((ids) =>
    createFinding('evaluation', placeOfTotal(evaluation, ids), 'evaluation/scheme-cycle', {
      scheme: ids[0] ?? '',
      path: sayCycle(ids)
    })
  )
  return [...counters, ...schemes]
}

/** Where the first scheme of a circle takes the total of the second. */
function placeOfTotal(evaluation: EvaluationPart, [first, second = first]: readonly string[]): string {
  const found = listIndicators(evaluation).find(
    ({ scheme, indicator }) =>
      scheme === first && indicator.measure === 'scheme' && indicator.scheme === second
  )
  return `${found?.pointer ?? ''}/scheme`
}

/** From one of the names round to itself, with no more of them than can be read. */
function sayCycle(ids: readonly string[], at = 0): string {
  const names = Array.from({ length: Math.min(ids.length, mostNames) }, (_, i) => ids[(at + i) % ids.length])
  return [...names, ...(ids.length > mostNames ? ['…'] : []), ids[at]].join(' > ')
}

/** What each names. */
type Graph = ReadonlyMap<string, readonly string[]>

function graphOfCounters(evaluation: EvaluationPart): Graph {
  const edges = listReferences(evaluation).filter(
    ({ kind, pointer }) => kind === 'counter' && pointer.startsWith('/counters/')
  )
  return collect(
    Object.keys(evaluation.counters),
    edges.map(({ of, name }) => [of, name])
  )
}

function graphOfSchemes(evaluation: EvaluationPart): Graph {
  const edges = listIndicators(evaluation).flatMap(({ scheme, indicator }): [string, string][] =>
    !isRatio(indicator) && indicator.measure === 'scheme' ? [[scheme, indicator.scheme]] : []
  )
  return collect(Object.keys(evaluation.schemes), edges)
}

function collect(nodes: readonly string[], edges: readonly (readonly [string, string])[]): Graph {
  const graph = new Map<string, string[]>(nodes.map((node) => [node, []]))
  for (const [from, to] of edges) if (graph.has(to)) graph.get(from)?.push(to)
  return graph
}

/** One cycle for each place where following the names comes back to a name that is still being followed. */
function findCycles(graph: Graph): string[][] {
  const cycles: string[][] = []
  const done = new Set<string>()
  // Names that are being followed, in order, each with those it names that are still to come: chains may be long.
  const path = new Map<string, Iterator<string>>()
  const follow = (node: string): void => {
    if (path.has(node)) {
      if (cycles.length < mostCycles) cycles.push(cutFrom([...path.keys()], node))
    } else if (!done.has(node)) path.set(node, (graph.get(node) ?? []).values())
  }
  for (const start of graph.keys()) {
    const trail = [start]
    follow(start)
    for (let node = trail.at(-1); node !== undefined && path.size > 0; node = trail.at(-1)) {
      const next = path.get(node)?.next()
      if (next === undefined || next.done === true) {
        path.delete(node)
        done.add(node)
        trail.pop()
        continue
      }
      const before = path.size
      follow(next.value)
      if (path.size > before) trail.push(next.value)
    }
  }
  return cycles
}

function cutFrom(path: readonly string[], node: string): string[] {
  return path.slice(path.indexOf(node))
}
