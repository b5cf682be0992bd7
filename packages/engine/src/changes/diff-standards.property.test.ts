import { readdirSync, readFileSync } from 'node:fs'
import type { StandardDocument } from '@lijie/schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadStandards } from '../../../../scripts/load-standards.mjs'
import { changesSample } from '../../test/changes-sample.js'
import { pinStandard } from '../rulebook/index.js'
import { describeChange } from './describe-change.js'
import { diffStandards } from './diff-standards.js'
import { hashStandard } from './hash-standard.js'

const schemas = new URL('../../../schema/schemas/', import.meta.url)
const loaded = loadStandards() as { readonly document: StandardDocument }[]
/** The shortest last. */
const standards = [...loaded.map(({ document }) => document), changesSample()].toSorted(
  (a, b) => JSON.stringify(b).length - JSON.stringify(a).length
)

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

/** The names of all fields of the language; any other key is the author's own. */
const fields = new Set(
  readdirSync(schemas).flatMap((file) => listFields(JSON.parse(readFileSync(new URL(file, schemas), 'utf8'))))
)

function listFields(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return []
  const own = 'properties' in schema ? Object.keys(schema.properties as object) : []
  return [...own, ...Object.values(schema).flatMap(listFields)]
}

/** Where a value lies, whatever the author calls things. */
function shapeOf(path: readonly string[]): string {
  return path.map((key) => (/^\d+$/.test(key) ? '#' : fields.has(key) ? key : '*')).join('/')
}

const leaves = standards.flatMap((document) => {
  const { zones: _derived, ...written } = document
  return listLeaves(written)
    .filter((path) => path.at(-1) !== '$schema')
    .map((path) => ({ document, path }))
})
/** One value of every shape that any of the standards has: no run leaves a kind out by chance. */
const oneOfEach = [...new Map(leaves.map((leaf) => [shapeOf(leaf.path), leaf])).values()]
const parts = new Map<string, Leaf[]>()
for (const leaf of oneOfEach) {
  const [part = ''] = leaf.path
  parts.set(part, [...(parts.get(part) ?? []), leaf])
}
/** By number: a counterexample that prints a whole standard is of no use. */
const anyLeaf = fc.nat({ max: leaves.length - 1 })

interface Leaf {
  readonly document: StandardDocument
  readonly path: readonly string[]
}

function expectTold({ document, path }: Leaf): void {
  const at = path.join('/')
  const changed = changeLeaf(document, path)
  const { changes, step } = diffStandards(document, changed)
  const { hash, meaningHash } = pinStandard(changed)
  const before = hashes.get(document)
  // `undefined` is a field of a duty as well: what the source leaves undefined.
  const words = changes.map((change) =>
    [describeChange(change, 'en'), describeChange(change, 'zh-CN')].join(' | ')
  )
  const unsaid = words.filter((said) =>
    /undefined|\[object/.test(said.replace('the source leaves undefined', ''))
  )
  const told = {
    changed: hash !== before?.hash,
    told: changes.length > 0,
    unsaid,
    // What leaves the meaning alone is a patch.
    heavier: meaningHash === before?.meaningHash && step !== 'patch',
    back: diffStandards(changed, document).changes.length
  }
  const version = at === 'standard/version'
  expect({ at, ...told, heavier: told.heavier && !version }).toEqual({
    at,
    changed: true,
    told: !version,
    unsaid: [],
    heavier: false,
    back: changes.length
  })
}

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

  it.each([...parts.entries()])(
    'tells every kind of changed value of %s, but for the version and order without meaning; the hash always changes',
    (_part, leavesOfPart) => {
      for (const leaf of leavesOfPart) expectTold(leaf)
      expect(leavesOfPart.length).toBeGreaterThan(1)
    }
  )

  it('tells any changed value', () => {
    fc.assert(
      fc.property(anyLeaf, (at) => expectTold(leaves[at]!)),
      { numRuns: 50 }
    )
    expect(oneOfEach.length).toBeGreaterThan(1000)
  })
})
