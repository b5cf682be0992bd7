import { expect } from 'vitest'
import { measureText } from '../src/drawings/text-width.js'
import { listNodes, numberOf, readSvg, type SvgNode } from './read-svg.js'

/** What a drawing may be made of. */
const elements = new Set(['svg', 'title', 'desc', 'g', 'rect', 'line', 'path', 'text'])

/** A drawing stands alone, says what it is, and holds nothing outside its own area. Gives its elements. */
export function checkDrawing(svg: string): readonly SvgNode[] {
  const root = readSvg(svg.trimEnd())
  const nodes = listNodes(root)
  expect(root.attributes.get('role')).toBe('img')
  expect(root.children.slice(0, 2).map(({ name }) => name)).toEqual(['title', 'desc'])
  expect(root.children[0]?.text).not.toBe('')
  expect(nodes.map(({ name }) => name).filter((name) => !elements.has(name))).toEqual([])
  expect(
    nodes.flatMap(({ attributes }) => [...attributes.keys()]).filter((name) => /^on|href/.test(name))
  ).toEqual([])
  expect(nodes.filter(({ attributes }) => attributes.has('style'))).toEqual([root])
  const [, , width = 0, height = 0] = (root.attributes.get('viewBox') ?? '').split(' ').map(Number)
  expect(
    nodes.filter((node) => !isInside(node, width, height)).map(({ attributes }) => [...attributes])
  ).toEqual([])
  return nodes
}

function isInside(node: SvgNode, width: number, height: number): boolean {
  const [left, top, right, bottom] = boundsOf(node)
  return !(left < 0 || top < 0 || right > width || bottom > height)
}

/** Left, top, right, bottom; NaN for what has no place, and whole-page backgrounds. */
function boundsOf(node: SvgNode): readonly [number, number, number, number] {
  const n = (name: string): number => numberOf(node, name)
  switch (node.name) {
    case 'rect':
      return [n('x'), n('y'), n('x') + n('width'), n('y') + n('height')]
    case 'line':
      return [
        Math.min(n('x1'), n('x2')),
        Math.min(n('y1'), n('y2')),
        Math.max(n('x1'), n('x2')),
        Math.max(n('y1'), n('y2'))
      ]
    case 'text': {
      const size = n('font-size')
      const width = measureText(node.text, size)
      const shift = { middle: width / 2, end: width }[node.attributes.get('text-anchor') ?? ''] ?? 0
      return [n('x') - shift, n('y') - size, n('x') - shift + width, n('y') + size / 4]
    }
    default:
      return [Number.NaN, Number.NaN, Number.NaN, Number.NaN]
  }
}

/** The texts of a drawing, in order. */
export function textsOf(nodes: readonly SvgNode[]): readonly string[] {
  return nodes.filter(({ name }) => name === 'text').map(({ text }) => text)
}
