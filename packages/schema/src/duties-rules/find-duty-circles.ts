import type { DutiesPart } from '../generated/types.js'
import { createIssue, type Issue } from '../issues/index.js'
import { joinPointer } from '../parse/index.js'

/** What an entry leads to, and where the entry stands. */
interface Node {
  readonly leadsTo: readonly string[]
  readonly pointer: string
}

/** Rules that override each other, and subjects that include each other, in a circle (循环优先、循环包含): for each entry at most one that closes there. */
export function findDutyCircles({ rules, subjects }: DutiesPart): readonly Issue[] {
  const overrides = rules.map(
    ({ id, overrides: leadsTo = [] }, place) =>
      [id, { leadsTo, pointer: `/rules/${place}/overrides` }] as const
  )
  const inclusions = Object.entries(subjects).map(
    ([id, { includes: leadsTo = [] }]) =>
      [id, { leadsTo, pointer: `${joinPointer('/subjects', id)}/includes` }] as const
  )
  return [
    ...findCircles(new Map(overrides)).map(({ cycle, pointer }) =>
      createIssue('duties/cyclic-overrides', { cycle }, { pointer })
    ),
    ...findCircles(new Map(inclusions)).map(({ cycle, pointer }) =>
      createIssue('duties/cyclic-subjects', { cycle }, { pointer })
    )
  ]
}

interface Circle {
  readonly cycle: string
  readonly pointer: string
}

/**
 * Walks every entry once, without recursion: chains may be as long as the file. A knot of rules has more circles than can be told;
 * one for each entry at which one closes names all that have to be changed.
 */
function findCircles(nodes: ReadonlyMap<string, Node>): readonly Circle[] {
  const done = new Set<string>()
  const circles = new Map<string, Circle>()
  for (const start of nodes.keys()) {
    const path: { readonly id: string; next: number }[] = done.has(start) ? [] : [{ id: start, next: 0 }]
    const places = new Map(path.map(({ id }, place) => [id, place]))
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
      const next = nodes.get(step.id)?.leadsTo[step.next++]
      if (next === undefined) {
        done.add(step.id)
        places.delete(step.id)
        path.pop()
        continue
      }
      const from = places.get(next)
      if (from !== undefined) {
        if (!circles.has(next)) circles.set(next, tellCircle(path.slice(from), nodes.get(next)))
      } else if (!done.has(next) && nodes.has(next)) {
        places.set(next, path.length)
        path.push({ id: next, next: 0 })
      }
    }
  }
  return [...circles.values()]
}

const mostNames = 12

/** Of a long circle its first names and its last. */
function tellCircle(path: readonly { readonly id: string }[], node: Node | undefined): Circle {
  const names = path.map(({ id }) => id)
  const shown = names.length > mostNames ? [...names.slice(0, mostNames - 1), '…', ...names.slice(-1)] : names
  return { cycle: [...shown, ...names.slice(0, 1)].join(' -> '), pointer: node?.pointer ?? '' }
}
