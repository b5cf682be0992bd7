import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { canonicalJson, pinStandard, tryCompileRulebook } from '@lijie/engine'
import {
  lintStandard,
  parseStrictJson,
  partFiles,
  partKeys,
  readPart,
  standardPartNames,
  validatePart,
  type StandardDocument,
  type StandardPartName
} from '@lijie/schema'
import fc from 'fast-check'
import { expect, test } from 'vitest'

type Step = string | number
interface Place {
  readonly part: StandardPartName
  readonly steps: readonly Step[]
}

const good = fileURLToPath(new URL('../../../standards/_fixtures/good', import.meta.url))
const standards = readdirSync(good).map((name) => {
  const files = new Set(readdirSync(path.join(good, name)))
  const texts = new Map<StandardPartName, string>()
  for (const part of standardPartNames)
    if (files.has(partFiles[part]))
      texts.set(part, readFileSync(path.join(good, name, partFiles[part]), 'utf8'))
  return { name, texts, places: listPlaces(texts), hash: hashOf(parseAll(texts)) }
})

function parseAll(texts: ReadonlyMap<StandardPartName, string>): Record<string, unknown> {
  return Object.fromEntries([...texts].map(([part, text]) => [partKeys[part], JSON.parse(text)]))
}

/** Pinning freezes what it is given, so it is given a copy. */
function hashOf(document: unknown): string {
  return pinStandard(structuredClone(document) as StandardDocument).hash
}

function listPlaces(texts: ReadonlyMap<StandardPartName, string>): Place[] {
  return [...texts].flatMap(([part, text]) => {
    const found: Place[] = []
    const visit = (value: unknown, steps: readonly Step[]): void => {
      if (steps.length > 0) found.push({ part, steps })
      if (typeof value !== 'object' || value === null) return
      for (const [key, child] of Object.entries(value))
        visit(child, [...steps, Array.isArray(value) ? Number(key) : key])
    }
    visit(JSON.parse(text), [])
    return found
  })
}

/** A standard whose place was changed by `edit`, which gets the value around it and the last step. */
function editAt(
  texts: ReadonlyMap<StandardPartName, string>,
  { part, steps }: Place,
  edit: (around: Record<Step, unknown>, step: Step) => void
): Record<string, unknown> {
  const document = parseAll(texts)
  let around = document[partKeys[part]] as Record<Step, unknown>
  for (const step of steps.slice(0, -1)) around = around[step] as Record<Step, unknown>
  edit(around, steps.at(-1) ?? '')
  return document
}

function removeStep(around: Record<Step, unknown>, step: Step): void {
  if (Array.isArray(around)) around.splice(Number(step), 1)
  else Reflect.deleteProperty(around, step)
}

/** Is the edited part refused, as read from its text? */
function isRefused(document: Record<string, unknown>, { part }: Place): boolean {
  return readPart(part, JSON.stringify(document[partKeys[part]])).issues.length > 0
}

/** Goes through everything that a loader does; whatever it says, it must not throw. */
function load(document: Record<string, unknown>): void {
  const standard = structuredClone(document) as unknown as StandardDocument
  lintStandard(standard)
  tryCompileRulebook([standard], { on: '2026-03-02', allowDraft: true, validatePart })
}

const retyped: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  0.5,
  '',
  'x',
  '2026-02-30',
  [],
  {},
  [[]],
  { zh: '字' }
]
const edits: readonly ((around: Record<Step, unknown>, step: Step, pick: number) => void)[] = [
  removeStep,
  (around, step) => {
    if (Array.isArray(around)) around.push(structuredClone(around[Number(step)]))
    else around[`${step}2`] = structuredClone(around[step])
  },
  (around, step, pick) => {
    around[step] = structuredClone(retyped[pick % retyped.length])
  },
  (around, step) => {
    if (Array.isArray(around)) around.reverse()
    else {
      around[`${step}x`] = around[step]
      Reflect.deleteProperty(around, step)
    }
  },
  (around, step, pick) => {
    const keys = Object.keys(around)
    const other = keys[pick % keys.length] ?? ''
    const [a, b] = [Reflect.get(around, step), Reflect.get(around, other)]
    Reflect.set(around, step, b)
    Reflect.set(around, other, a)
  }
]

test.each(standards)('every deletion in $name is refused or changes the hash', ({ texts, places, hash }) => {
  const unnoticed = places.filter((place) => {
    const document = editAt(texts, place, removeStep)
    return !isRefused(document, place) && hashOf(document) === hash
  })
  expect(unnoticed).toEqual([])
})

test('every random edit is refused or changes the hash, and nothing breaks', () => {
  const arbitraryPlace = fc
    .constantFrom(...standards)
    .chain((standard) =>
      fc.record({ standard: fc.constant(standard), place: fc.constantFrom(...standard.places) })
    )
  fc.assert(
    fc.property(
      arbitraryPlace,
      fc.constantFrom(...edits),
      fc.nat(1000),
      ({ standard, place }, edit, pick) => {
        const document = editAt(standard.texts, place, (around, step) => edit(around, step, pick))
        if (isRefused(document, place)) return
        load(document)
        const isSame = canonicalJson(document) === canonicalJson(parseAll(standard.texts))
        expect(hashOf(document) === standard.hash).toBe(isSame)
      }
    ),
    { numRuns: 2000 }
  )
})

test('what is accepted is accepted again in canonical form, with the same value and hash', () => {
  for (const { texts, hash } of standards) {
    const again: Record<string, unknown> = {}
    for (const [part, text] of texts) {
      const { value } = readPart(part, text)
      expect(parseStrictJson(JSON.stringify(value)).value).toEqual(value)
      const read = readPart(part, canonicalJson(value))
      expect(read.issues).toEqual([])
      expect(read.value).toEqual(value)
      again[partKeys[part]] = read.value
    }
    expect(hashOf(again)).toBe(hash)
  }
})
