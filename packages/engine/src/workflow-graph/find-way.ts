/** An arrow of a graph (有向边). */
export interface Arrow<Node> {
  readonly from: Node
  readonly to: Node
}

/** Every node that arrows lead to from one of these, themselves included (可达状态). */
export function findReachable<Node>(
  arrows: readonly Arrow<Node>[],
  starts: Iterable<Node>
): ReadonlySet<Node> {
  const leaving = groupByStart(arrows)
  const reached = new Set(starts)
  for (const node of reached) for (const { to } of leaving.get(node) ?? []) reached.add(to)
  return reached
}

/** The shortest way along arrows (最短路径) from a node to the nearest goal, or null. A start that is a goal needs no arrow. */
export function findWay<Node, A extends Arrow<Node>>(
  arrows: readonly A[],
  start: Node,
  isGoal: (node: Node) => boolean
): readonly A[] | null {
  for (const [node, way] of listWays(arrows, start)) if (isGoal(node)) return way
  return null
}

/** The shortest way from a node back to it (最短回路), by at least one arrow, or null. */
export function findLoop<Node, A extends Arrow<Node>>(arrows: readonly A[], node: Node): readonly A[] | null {
  const ways = listWays(arrows, node)
  const loops = arrows.flatMap((last) => {
    const way = last.to === node ? ways.get(last.from) : undefined
    return way === undefined ? [] : [[...way, last]]
  })
  return loops.toSorted((a, b) => a.length - b.length)[0] ?? null
}

/** The shortest way to every node that can be reached, the nearest first. */
export function listWays<Node, A extends Arrow<Node>>(
  arrows: readonly A[],
  start: Node
): ReadonlyMap<Node, readonly A[]> {
  const leaving = groupByStart(arrows)
  const ways = new Map<Node, readonly A[]>([[start, []]])
  for (const [node, way] of ways) {
    for (const arrow of leaving.get(node) ?? []) if (!ways.has(arrow.to)) ways.set(arrow.to, [...way, arrow])
  }
  return ways
}

function groupByStart<Node, A extends Arrow<Node>>(arrows: readonly A[]): ReadonlyMap<Node, readonly A[]> {
  const groups = new Map<Node, A[]>()
  for (const arrow of arrows) {
    const group = groups.get(arrow.from)
    if (group === undefined) groups.set(arrow.from, [arrow])
    else group.push(arrow)
  }
  return groups
}
