import type { StandardDocument } from '@lijie/schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadStandards } from '../../../../scripts/load-standards.mjs'
import { changesSample } from '../../test/changes-sample.js'
import { pinStandard } from '../rulebook/index.js'
import { describeChange } from './describe-change.js'
import { diffStandards } from './diff-standards.js'
import { hashStandard } from './hash-standard.js'

const loaded = loadStandards() as { readonly document: StandardDocument }[]
const standards = [changesSample(), ...loaded.map(({ document }) => document)]

/** A document with the keys of every object in another order. */
function shuffleKeys(value: unknown, random: () => number): unknown {
  if (Array.isArray(value)) return value.map((item) => shuffleKeys(item, random))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, item]) => [random(), key, item] as const)
  return Object.fromEntries(
    entries.toSorted(([a], [b]) => a - b).map(([, key, item]) => [key, shuffleKeys(item, random)])
  )
}

/** The paths of all values that are neither object nor list. */
function listLeaves(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path]
  return Object.entries(value).flatMap(([key, item]) => listLeaves(item, [...path, key]))
}

function changeLeaf(document: StandardDocument, path: readonly string[]): StandardDocument {
  const copy = structuredClone(document)
  const holder = path.slice(0, -1).reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], copy)
  const target = holder as Record<string, unknown>
  const key = path.at(-1) ?? ''
  const value = target[key]
  target[key] =
    typeof value === 'number' ? value + 1 : typeof value === 'boolean' ? !value : `${String(value)}x`
  return copy
}

const hashes = new Map(standards.map((document) => [document, hashStandard(document)]))
const leaves = standards.map((document) => {
  const { zones: _derived, ...parts } = document
  return listLeaves(parts).filter((path) => path.at(-1) !== '$schema')
})
const oneLeaf = fc
  .integer({ min: 0, max: standards.length - 1 })
  .chain((at) => fc.tuple(fc.constant(standards[at]!), fc.constantFrom(...leaves[at]!)))

describe('diffStandards', () => {
  it('finds nothing in another order of keys', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...standards),
        fc.infiniteStream(fc.double({ noNaN: true })),
        (one, numbers) => {
          const shuffled = shuffleKeys(one, () => numbers.next().value) as StandardDocument
          expect(diffStandards(one, shuffled).changes).toEqual([])
          expect(hashStandard(shuffled)).toEqual(hashes.get(one))
        }
      ),
      { numRuns: 12 }
    )
  })

  it('tells every single changed value, but for the version and order without meaning; the hash always changes', () => {
    fc.assert(
      fc.property(oneLeaf, ([document, path]) => {
        const changed = changeLeaf(document, path)
        const { changes, step } = diffStandards(document, changed)
        const { hash, meaningHash } = pinStandard(changed)
        expect(hash).not.toBe(hashes.get(document)?.hash)
        if (path.join('/') === 'standard/version') {
          expect(changes).toEqual([])
          return
        }
        expect(changes.length).toBeGreaterThan(0)
        for (const change of changes) {
          expect(describeChange(change, 'en')).not.toMatch(/undefined|\[object/)
          expect(describeChange(change, 'zh-CN')).not.toMatch(/undefined|\[object/)
        }
        // What leaves the meaning alone is a patch.
        if (meaningHash === hashes.get(document)?.meaningHash) expect(step).toBe('patch')
        expect(diffStandards(changed, document).changes).toHaveLength(changes.length)
      }),
      { numRuns: 100 }
    )
  })
})
