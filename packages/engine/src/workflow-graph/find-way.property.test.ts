import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findLoop, findReachable, findWay, type Arrow } from './find-way.js'

const node = fc.integer({ min: 0, max: 5 })
const graph = fc.array(fc.record({ from: node, to: node }), { maxLength: 12 })

/** Every way that meets no node twice, from a node, by trying every arrow: the definition. */
function listSimpleWays(arrows: readonly Arrow<number>[], start: number): Arrow<number>[][] {
  const go = (at: number, met: readonly number[], way: Arrow<number>[]): Arrow<number>[][] => [
    way,
    ...arrows
      .filter(({ from, to }) => from === at && !met.includes(to))
      .flatMap((arrow) => go(arrow.to, [...met, arrow.to], [...way, arrow]))
  ]
  return go(start, [start], [])
}

const endOf = (way: readonly Arrow<number>[], start: number): number => way.at(-1)?.to ?? start

/** Whether each arrow begins where the one before it ends. */
function isConnected(way: readonly Arrow<number>[], start: number): boolean {
  return way.every(({ from }, index) => from === endOf(way.slice(0, index), start))
}

describe('ways in a graph, beside trying every way', () => {
  it('reaches exactly the nodes at the end of some way', () => {
    fc.assert(
      fc.property(graph, node, (arrows, start) => {
        const ends = new Set(listSimpleWays(arrows, start).map((way) => endOf(way, start)))
        expect(new Set(findReachable(arrows, [start]))).toEqual(ends)
      }),
      { numRuns: 1000 }
    )
  })

  it('finds a way of the least length, or none where there is none', () => {
    fc.assert(
      fc.property(graph, node, node, (arrows, start, goal) => {
        const lengths = listSimpleWays(arrows, start)
          .filter((way) => endOf(way, start) === goal)
          .map(({ length }) => length)
        const way = findWay(arrows, start, (one) => one === goal)
        expect(way?.length ?? null).toBe(lengths.length === 0 ? null : Math.min(...lengths))
        if (way !== null) expect([isConnected(way, start), endOf(way, start)]).toEqual([true, goal])
      }),
      { numRuns: 1000 }
    )
  })

  it('finds the shortest circle through a node', () => {
    fc.assert(
      fc.property(graph, node, (arrows, start) => {
        const lengths = arrows
          .filter(({ from }) => from === start)
          .flatMap(({ to }) =>
            listSimpleWays(arrows, to)
              .filter((way) => endOf(way, to) === start)
              .map(({ length }) => length + 1)
          )
        const loop = findLoop(arrows, start)
        expect(loop?.length ?? null).toBe(lengths.length === 0 ? null : Math.min(...lengths))
        if (loop !== null) expect([isConnected(loop, start), endOf(loop, start)]).toEqual([true, start])
      }),
      { numRuns: 1000 }
    )
  })
})
