import type { Criterion, OverrideChange, StandardDocument } from '@lijie/schema'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { canonicalJson } from '../src/kernel/index.js'
import { layeredParts, layerPart, type LayeredPart } from '../src/layers/index.js'
import { pinStandard, type CompileResult } from '../src/rulebook/index.js'
import {
  compile,
  createChange,
  createLayer,
  createOverrides,
  createRows,
  national
} from './layer-fixtures.js'

const keys = ['component/0101/1', 'component/0101/2', 'component/0102/1'] as const
const dates = ['2021-01-01', '2021-03-01', '2022-01-01', '2023-01-01'] as const

const limit = fc.record({
  value: fc.integer({ min: 1, max: 9 }),
  unit: fc.constantFrom('urgent-hour', 'calendar-day')
})
const key = fc.constantFrom(...keys)
const set = fc.oneof(
  fc.record({ timeLimit: limit }),
  fc.constant({ closing: { summary: { zh: '完成' }, mode: 'all' as const } }),
  fc.constant({ condition: null })
)
const change: fc.Arbitrary<OverrideChange> = fc
  .record({ key, set, from: fc.constantFrom(...dates) })
  .map(({ key: name, set: values, from }) => createChange(name, values, { from }))
const changes = fc.uniqueArray(change, {
  minLength: 1,
  maxLength: 5,
  selector: ({ key: name, from, set: values }) => `${name} ${from} ${Object.keys(values ?? {}).join()}`
})
const row: fc.Arbitrary<Criterion> = fc
  .record({ id: fc.constantFrom(...keys, 'component/0102/2'), timeLimit: limit })
  .map(({ id, timeLimit }) => ({
    id,
    article: '细则',
    summary: { zh: '行' },
    condition: null,
    timeLimit,
    evidence: 'derived'
  }))
const rows = fc.uniqueArray(row, { minLength: 1, maxLength: 4, selector: ({ id }) => id })
const layer = (id: string, bases: readonly string[]): fc.Arbitrary<StandardDocument> =>
  fc.record({ rows: fc.option(rows), changes: fc.option(changes) }).map(({ rows: own, changes: made }) =>
    createLayer(id, bases, {
      ...(own === null ? {} : createRows(...own)),
      ...(made === null ? {} : createOverrides(...made))
    })
  )
const heirs = fc.tuple(layer('test.a', ['test.national-base']), layer('test.b', ['test.a']))

/** The parts of a result, or its issues, as one text. */
function sayResult(result: CompileResult): string {
  return canonicalJson('rulebook' in result ? result.rulebook.parts : result.issues)
}

it('an empty layer changes nothing', () => {
  fc.assert(
    fc.property(layer('test.a', ['test.national-base']), (a) => {
      const empty = createLayer('test.empty', ['test.a'])
      expect(sayResult(compile([national, a, empty]))).toBe(sayResult(compile([national, a])))
    }),
    { numRuns: 100 }
  )
})

it('of what two layers both give, the one on top holds', () => {
  fc.assert(
    fc.property(rows, rows, (lower, upper) => {
      const a = createLayer('test.a', ['test.national-base'], createRows(...lower))
      const b = createLayer('test.b', ['test.a'], createRows(...upper))
      const result = compile([national, a, b])
      if (!('rulebook' in result)) throw new Error(JSON.stringify(result.issues))
      for (const { id } of [...lower, ...upper]) {
        const expected = upper.find((one) => one.id === id) ?? lower.find((one) => one.id === id)
        expect(result.rulebook.criterionOf(id)).toEqual(expected)
      }
    }),
    { numRuns: 100 }
  )
})

it('a change changes nothing before its first day, and sets what it says on it', () => {
  fc.assert(
    fc.property(key, limit, (name, timeLimit) => {
      const made = createOverrides(createChange(name, { timeLimit }, { from: '2022-01-01' }))
      const a = createLayer('test.a', ['test.national-base'], made)
      const before = { on: '2021-12-31' }
      expect(sayResult(compile([national, a], before))).toBe(sayResult(compile([national], before)))
      const after = compile([national, a], { on: '2022-01-01' })
      expect('rulebook' in after && after.rulebook.limitOf(name)?.limit).toEqual(timeLimit)
    }),
    { numRuns: 100 }
  )
})

it('an entry that is taken away and never given again is gone, whatever else changes', () => {
  fc.assert(
    fc.property(key, changes, (name, others) => {
      const kept = others.filter((one) => one.key !== name)
      const made = createOverrides(createChange(name, null), ...kept)
      const result = compile([national, createLayer('test.a', ['test.national-base'], made)])
      if (!('rulebook' in result)) throw new Error(JSON.stringify(result.issues))
      expect(result.rulebook.criterionOf(name)).toBeUndefined()
      expect(result.rulebook.provenanceOf('criteria', name)).toBeUndefined()
    }),
    { numRuns: 100 }
  )
})

it('the order in which standards are given changes nothing', () => {
  fc.assert(
    fc.property(heirs, fc.constantFrom('2021-06-01', '2023-06-01'), fc.nat(5), ([a, b], on, turn) => {
      const standards = [national, a, b]
      const turned = [...standards.slice(turn % 3), ...standards.slice(0, turn % 3)]
      const given = turn > 2 ? turned.toReversed() : turned
      expect(sayResult(compile(given, { on }))).toBe(sayResult(compile(standards, { on })))
    }),
    { numRuns: 100 }
  )
})

it('every value has one standard that says it, and that standard does say it', () => {
  fc.assert(
    fc.property(heirs, ([a, b]) => {
      const result = compile([national, a, b], { on: '2023-06-01' })
      if (!('rulebook' in result)) throw new Error(JSON.stringify(result.issues))
      const { parts, provenanceOf } = result.rulebook
      for (const one of parts.criteria?.rows ?? []) {
        for (const [leaf, value] of Object.entries(one)) {
          const said = provenanceOf('criteria', one.id, leaf)
          const giver = [national, a, b].find(({ standard }) => standard.id === said?.standard)
          const own = giver?.criteria?.rows.find(({ id }) => id === one.id)
          const made = (giver?.overrides?.changes ?? []).map(
            (each) => each.key === one.id && each.set?.[leaf]
          )
          const saying = [own?.[leaf as keyof Criterion], ...made].map((each) => JSON.stringify(each))
          expect(saying).toContain(JSON.stringify(value))
        }
      }
    }),
    { numRuns: 100 }
  )
})

it('a part that is put together alone from any other part comes out as it went in', () => {
  const parts = Object.keys(layeredParts) as LayeredPart[]
  fc.assert(
    fc.property(fc.constantFrom(...parts), (part) => {
      const { key: name } = layeredParts[part]
      const value = national[name]
      if (value === undefined) return
      const again = createLayer('test.again', ['test.national-base'], { [name]: value })
      const documents = new Map([national, again].map((one) => [one.standard.id, one]))
      const { effective, issues } = layerPart(part, 'test.again', { documents, on: '2021-06-01' })
      expect(issues).toEqual([])
      expect(effective?.value).toEqual(value)
    })
  )
})

it('any changed value changes the hash, and only wording leaves the meaning as it was', () => {
  fc.assert(
    fc.property(limit, fc.nat(2), fc.string({ minLength: 1 }), (timeLimit, index, word) => {
      const row0 = national.criteria?.rows[index] as Criterion
      const withRow = (changed: Criterion): StandardDocument => ({
        ...national,
        criteria: { ...createRows(...(national.criteria?.rows ?? []).with(index, changed)).criteria! }
      })
      const [plain, limited, worded] = [
        withRow(row0),
        withRow({ ...row0, timeLimit }),
        withRow({ ...row0, summary: { zh: `${word}…` } })
      ].map((document) => pinStandard(document))
      const same = canonicalJson(timeLimit) === canonicalJson(row0.timeLimit)
      expect(limited?.hash === plain?.hash).toBe(same)
      expect(limited?.meaningHash === plain?.meaningHash).toBe(same)
      expect(worded?.hash).not.toBe(plain?.hash)
      expect(worded?.meaningHash).toBe(plain?.meaningHash)
    }),
    { numRuns: 100 }
  )
})
