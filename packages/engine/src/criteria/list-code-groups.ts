import type { TypedCondition, TypedLeaf } from './typed-condition.js'

/**
 * The sets of codes that conditions ask about as one: a case that holds any of the codes of `any(contains a, contains b)`
 * need not be told from one that holds another. Every other code that is asked about stands alone.
 */
export function listCodeGroups(
  conditions: readonly TypedCondition[],
  fact: string
): readonly (readonly string[])[] {
  const groups = new Map<string, readonly string[]>()
  const add = (leaves: readonly TypedLeaf[]): void => {
    const codes = [...new Set(leaves.flatMap((leaf) => leaf.operands as readonly string[]))].toSorted()
    if (codes.length > 0) groups.set(codes.join(' '), codes)
  }
  const isAbout = (node: TypedCondition): node is TypedLeaf => node.type === 'leaf' && node.fact.id === fact
  const seen = new Set<TypedCondition>()
  const open = [...conditions]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (seen.has(node)) continue
    seen.add(node)
    if (node.type === 'not') open.push(node.item)
    else if (node.type === 'leaf') {
      if (isAbout(node)) add([node])
    } else {
      const together = node.type === 'any' ? node.items.filter(isContains) : []
      const about = together.filter((leaf) => leaf.fact.id === fact)
      add(about)
      const added = new Set<TypedCondition>(about)
      open.push(...node.items.filter((item) => !added.has(item)))
    }
  }
  return [...groups.values()]
}

function isContains(node: TypedCondition): node is TypedLeaf {
  return node.type === 'leaf' && node.operator === 'contains'
}
