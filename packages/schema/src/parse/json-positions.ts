import { escapePointerStep } from './json-pointer.js'
import { findLineStarts, positionOfOffset, type TextPosition } from './line-starts.js'

/** Where each value of a parsed document stands in its text. */
export interface JsonPositions {
  /** Line and column of the value at a JSON Pointer; of its nearest ancestor when there is no such value. */
  at(pointer: string): TextPosition | undefined
  /** Line and column of the key of the member at a JSON Pointer; of the value when it has no key. */
  ofKey(pointer: string): TextPosition | undefined
}

/** What the parser notes for each value, in order of appearance; four plain lists, because there are many values. */
export interface NodeTable {
  /** Offset of the value. */
  readonly offsets: number[]
  /** Offset of the key, or -1 for the root and for items of a list. */
  readonly keyOffsets: number[]
  /** Index of the object or list around it, -1 for the root. */
  readonly parents: number[]
  /** Key or index inside that. */
  readonly steps: (string | number)[]
}

/** The JSON Pointer of the value with the index `node`. */
export function pointerOfNode(nodes: NodeTable, node: number): string {
  let pointer = ''
  for (let at = node; at > 0; at = nodes.parents[at] ?? -1)
    pointer = `/${escapePointerStep(nodes.steps[at] ?? '')}${pointer}`
  return pointer
}

/** The first value of each pointer; a second member of the same key is refused and never asked for. */
function indexPointers(nodes: NodeTable): ReadonlyMap<string, number> {
  const index = new Map<string, number>()
  const pointers: string[] = []
  for (let node = 0; node < nodes.offsets.length; node++) {
    const parent = nodes.parents[node] ?? -1
    const pointer = parent < 0 ? '' : `${pointers[parent]}/${escapePointerStep(nodes.steps[node] ?? '')}`
    pointers.push(pointer)
    if (!index.has(pointer)) index.set(pointer, node)
  }
  return index
}

/** Positions over a parsed text; the index is built when it is first asked for, a document without problems needs none. */
export function createPositions(text: string, nodes: NodeTable): JsonPositions {
  let index: ReadonlyMap<string, number> | undefined
  let lineStarts: readonly number[] | undefined
  const find = (pointer: string): number | undefined => {
    index ??= indexPointers(nodes)
    for (let path = pointer; path !== ''; path = path.slice(0, path.lastIndexOf('/'))) {
      const node = index.get(path)
      if (node !== undefined) return node
      if (!path.startsWith('/')) break
    }
    return index.get('')
  }
  const place = (offset: number | undefined): TextPosition | undefined =>
    offset === undefined ? undefined : positionOfOffset((lineStarts ??= findLineStarts(text)), offset)
  return {
    at(pointer) {
      const node = find(pointer)
      return node === undefined ? undefined : place(nodes.offsets[node])
    },
    ofKey(pointer) {
      const node = find(pointer)
      if (node === undefined) return undefined
      const key = nodes.keyOffsets[node] ?? -1
      return place(key < 0 ? nodes.offsets[node] : key)
    }
  }
}
