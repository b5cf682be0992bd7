import { FALSE, negate, TRUE, type Truth } from '../kernel/index.js'
import type { Axis, Test } from './axis.js'
import { mergeLeaves } from './merge-leaves.js'
import { complementOperators, type TypedCondition, type TypedLeaf } from './typed-condition.js'

/** Compiles a condition to closures over the cells of one sub-category; parts that are shared are compiled once. */
export function compileTest(condition: TypedCondition, axes: ReadonlyMap<string, Axis>): Test {
  const known = new Map<TypedCondition, Test>()

  function visit(node: TypedCondition): Test {
    const compiled = known.get(node)
    if (compiled !== undefined) return compiled
    const test = compileNode(node)
    known.set(node, test)
    return test
  }

  function compileNode(node: TypedCondition): Test {
    if (node.type === 'leaf') return axisOf(node, axes).compile(node)
    if (node.type === 'not') return compileNot(node.item)
    const { merged, rest } = mergeLeaves(node.type, node.items, (leaf) => axisOf(leaf, axes))
    const tests = [...merged, ...rest.map((item) => visit(item))]
    return node.type === 'all' ? joinAll(tests) : joinAny(tests)
  }

  function compileNot(item: TypedCondition): Test {
    if (item.type === 'leaf') {
      const complement = { ...item, operator: complementOperators[item.operator] }
      return axisOf(item, axes).compile(complement)
    }
    const test = visit(item)
    return (cells) => negate(test(cells))
  }

  return visit(condition)
}

function axisOf(leaf: TypedLeaf, axes: ReadonlyMap<string, Axis>): Axis {
  const axis = axes.get(leaf.fact.id)
  if (axis === undefined) throw new RangeError(`no axis for the fact ${leaf.fact.id}`)
  return axis
}

function joinAll(tests: readonly Test[]): Test {
  const [a, b, c] = tests
  if (a === undefined) return () => TRUE
  if (b === undefined) return a
  if (c === undefined)
    return (cells) => {
      const x = a(cells)
      if (x === FALSE) return FALSE
      const y = b(cells)
      return y < x ? y : x
    }
  return (cells) => {
    let least: Truth = TRUE
    for (let i = 0; i < tests.length; i++) {
      const truth = (tests[i] as Test)(cells)
      if (truth === FALSE) return FALSE
      if (truth < least) least = truth
    }
    return least
  }
}

function joinAny(tests: readonly Test[]): Test {
  const [a, b, c] = tests
  if (a === undefined) return () => FALSE
  if (b === undefined) return a
  if (c === undefined)
    return (cells) => {
      const x = a(cells)
      if (x === TRUE) return TRUE
      const y = b(cells)
      return y > x ? y : x
    }
  return (cells) => {
    let most: Truth = FALSE
    for (let i = 0; i < tests.length; i++) {
      const truth = (tests[i] as Test)(cells)
      if (truth === TRUE) return TRUE
      if (truth > most) most = truth
    }
    return most
  }
}
