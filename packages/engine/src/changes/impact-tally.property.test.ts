import fc from 'fast-check'
import { expect, it } from 'vitest'
import { changesSample, editSample } from '../../test/changes-sample.js'
import { prepareStandards } from '../calendar-compiler/index.js'
import type { FilingInput } from '../criteria/index.js'
import { compileRulebook, type Rulebook } from '../rulebook/index.js'
import { compareCase } from './compare-case.js'
import { addImpact, countChanged, createImpactTally, sizeOfMove } from './impact-tally.js'

const compile = (document = changesSample()): Rulebook =>
  compileRulebook(prepareStandards([document]), { on: '2026-03-02' })

const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { nil: null })
const anyCase: fc.Arbitrary<FilingInput> = fc.record({
  kind: fc.constant('component'),
  code: fc.constantFrom('0101', '0102', '0103', '0199'),
  facts: fc.record({
    hazard: maybe(fc.boolean()),
    defects: maybe(fc.subarray(['missing', 'damaged'])),
    damagedArea: maybe(fc.nat({ max: 60 }))
  }),
  startedAt: fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2026, 11, 1) })
})
/** Edits of every kind: limits, thresholds, rows, units. */
const anyVersion = fc
  .record({
    value: fc.integer({ min: 1, max: 9 }),
    threshold: fc.integer({ min: 1, max: 60 }),
    minutes: fc.constantFrom(30, 60),
    dropped: maybe(fc.nat({ max: 3 }))
  })
  .map(({ value, threshold, minutes, dropped }) =>
    compile(
      editSample((d) => {
        Object.assign(d.criteria.rows[1]!.timeLimit, { value })
        Object.assign((d.criteria.rows[1]!.condition as { all: object[] }).all[1]!, { value: threshold })
        Object.assign(d.timeLimits.units['hour']!, { minutes })
        if (dropped !== null) d.criteria.rows.splice(dropped, 1)
      })
    )
  )
const sum = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((total, count) => total + count, 0)

it('a version has no impact against itself', () => {
  const rules = compile()
  const again = compile()
  fc.assert(
    fc.property(anyCase, (input) => {
      expect(compareCase(rules, again, input)).toMatchObject({ kind: 'same', shift: null })
    }),
    { numRuns: 500 }
  )
})

it('every case is counted once by kind and once by deadline, and the largest moves are the largest', () => {
  const before = compile()
  const options = fc.record({
    top: fc.nat({ max: 5 }),
    by: fc.constantFrom('clock' as const, 'working' as const)
  })
  fc.assert(
    fc.property(anyVersion, fc.array(anyCase, { maxLength: 30 }), options, (after, cases, wanted) => {
      const tally = createImpactTally(wanted)
      const sizes: number[] = []
      let refused = 0
      for (const [i, input] of cases.entries()) {
        const impact = compareCase(before, after, input)
        addImpact(tally, String(i), impact)
        if (input.code === '0199') refused += 1
        sizes.push(sizeOfMove(impact, wanted))
        const back = compareCase(after, before, input)
        expect(back.kind === 'same').toBe(impact.kind === 'same')
        expect(sizeOfMove(back, wanted)).toBe(sizes[i])
      }
      expect([tally.cases, sum(tally.kinds), sum(tally.deadlines)]).toEqual([
        cases.length,
        cases.length,
        cases.length
      ])
      expect(countChanged(tally)).toBe(cases.length - tally.kinds.same)
      expect(tally.refusedBoth).toBeGreaterThanOrEqual(refused)
      expect(tally.refusedBoth).toBeLessThanOrEqual(tally.kinds.same)
      const largest = sizes.filter((size) => size > 0).toSorted((a, b) => b - a)
      expect(tally.largest.map(({ impact }) => sizeOfMove(impact, wanted))).toEqual(
        largest.slice(0, wanted.top)
      )
    }),
    { numRuns: 60 }
  )
})
