import type { FactsPart } from '@lijie/schema'
import { expect, test } from 'vitest'
import { compileSample, sampleFacts, sampleRow } from '../../test/sample-criteria.js'
import { decideFiling, type FilingInput, type FilingRules } from '../criteria/index.js'
import { isRefusal } from '../kernel/index.js'
import { batchOutcomes, decideFilingBatch } from './decide-filing-batch.js'
import { compileFilingBatch } from './filing-batch.js'
import { createFilingColumns, type FilingColumns } from './filing-columns.js'
import { getFilingCase } from './get-filing-case.js'
import { setFilingCase } from './set-filing-case.js'

interface Decided {
  readonly outcomes: readonly number[]
  readonly columns: FilingColumns
  readonly given: readonly FilingInput[]
}

function decideAll(rules: FilingRules, inputs: readonly FilingInput[]): Decided {
  const batch = compileFilingBatch(rules)
  const columns = createFilingColumns(batch, inputs.length)
  for (const [i, input] of inputs.entries()) setFilingCase(batch, columns, i, input)
  const out = new Int32Array(inputs.length)
  decideFilingBatch(batch, columns, out)
  return { outcomes: [...out], columns, given: inputs.map((_, i) => getFilingCase(batch, columns, i)) }
}

const at = { kind: 'component', code: '0101' }
const first = 'component/0101/1'
const part = (value: string): { fact: string; operator: 'equal'; value: string } => ({
  fact: 'part',
  operator: 'equal',
  value
})

test('a case that goes on with an earlier one is decided as a later stage, among others that are not', () => {
  const rules = compileSample([
    sampleRow(1, part('deck')),
    sampleRow(2, part('railing'), { continues: [first] })
  ])
  const continues = { case: '17', criterion: first }
  const inputs = [
    { ...at, facts: { part: 'railing' } },
    { ...at, facts: { part: 'railing' }, continues },
    { ...at, facts: { part: 'deck' }, continues },
    { ...at, facts: { part: 'deck' } },
    { ...at, facts: { part: 'lamp' }, continues },
    { ...at, facts: {}, continues },
    { ...at, facts: { part: 'railing' }, continues: null },
    { ...at, facts: { part: 'railing' }, continues: { case: '17', criterion: 'component/0101/2' } }
  ]
  const { outcomes, columns, given } = decideAll(rules, inputs)
  const { notFiled, needs, refused } = batchOutcomes
  expect(outcomes).toEqual([1, 1, refused, 0, notFiled, needs, 1, refused])
  expect([...columns.apart.keys()]).toEqual([1, 2, 4, 5, 7])
  expect(decideFiling(rules, given[1] as FilingInput)).toMatchObject({ value: { continues } })
  for (const [i, input] of inputs.entries())
    expect(decideFiling(rules, given[i] as FilingInput)).toEqual(decideFiling(rules, input))
})

test('a place that held a later stage takes any other case after it', () => {
  const rules = compileSample([
    sampleRow(1, part('deck')),
    sampleRow(2, part('railing'), { continues: [first] })
  ])
  const batch = compileFilingBatch(rules)
  const columns = createFilingColumns(batch, 1)
  const out = new Int32Array(1)
  setFilingCase(batch, columns, 0, {
    ...at,
    facts: { part: 'deck' },
    continues: { case: '1', criterion: first }
  })
  decideFilingBatch(batch, columns, out)
  expect(out[0]).toBe(batchOutcomes.refused)
  setFilingCase(batch, columns, 0, { ...at, facts: { part: 'deck' } })
  decideFilingBatch(batch, columns, out)
  expect([out[0], columns.apart.size]).toEqual([0, 0])
})

const label = { zh: '事实', en: 'fact' }
const codesOf = (count: number): Record<string, { label: typeof label }> =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`c${i}`, { label }]))

function longLists(codes: number, marks: number): FactsPart {
  return {
    facts: {
      safetyHazard: { type: 'boolean', label },
      part: sampleFacts.facts['part'] as FactsPart['facts'][string],
      kind: { type: 'code', label, values: codesOf(codes) },
      marks: { type: 'codes', label, values: codesOf(marks) }
    }
  }
}

// Around what shares a word of choices, what fits one at all, and whole words of sets.
test.each([
  [84, 30],
  [85, 31],
  [1023, 32],
  [1024, 62],
  [4095, 63],
  [4096, 93],
  [9000, 9000]
])('%i codes, and sets of %i, are packed without mixing one with another', (codes, marks) => {
  const last = `c${codes - 1}`
  const lastMark = `c${marks - 1}`
  const rules = compileSample(
    [
      sampleRow(1, { fact: 'kind', operator: 'in', value: ['c0', last] }),
      sampleRow(2, {
        all: [
          { fact: 'marks', operator: 'contains', value: lastMark },
          { fact: 'safetyHazard', operator: 'equal', value: true }
        ]
      }),
      sampleRow(3, { fact: 'marks', operator: 'contains', value: 'c0' })
    ],
    { facts: longLists(codes, marks), policy: 'first' }
  )
  const kinds = [undefined, 'c0', 'c1', `c${codes >> 1}`, `c${codes - 2}`, last]
  const sets = [undefined, [], ['c0'], ['c1', lastMark], [lastMark, 'c0'], Object.keys(codesOf(marks))]
  const inputs = kinds.flatMap((kind, i) =>
    sets.map((held, j) => ({
      ...at,
      facts: {
        ...(kind !== undefined && { kind }),
        ...(held !== undefined && { marks: held }),
        ...((i + j) % 3 > 0 && { safetyHazard: (i + j) % 3 === 1, part: 'railing' })
      }
    }))
  )
  const { outcomes, columns, given } = decideAll(rules, inputs)
  for (const [i, input] of inputs.entries()) {
    const decision = decideFiling(rules, input)
    const value = isRefusal(decision) ? null : decision.value
    const expected =
      value?.outcome === 'filed'
        ? Number(value.criteria[0]?.at(-1)) - 1
        : value?.outcome === 'needs'
          ? batchOutcomes.needs
          : batchOutcomes.notFiled
    expect([i, outcomes[i]]).toEqual([i, expected])
    expect(decideFiling(rules, given[i] as FilingInput)).toEqual(decision)
    const { marks: back = null, ...others } = given[i]?.facts ?? {}
    const { marks: held = null, ...given2 } = input.facts as Readonly<Record<string, unknown>>
    expect(others).toEqual(given2)
    expect(back === null ? null : new Set(back as readonly string[])).toEqual(
      held === null ? null : new Set(held as readonly string[])
    )
  }
  expect(columns.apart.size > 0).toBe(codes > 4095)
  expect(new Set(outcomes).size).toBeGreaterThan(3)
})

test('a code that is not in a long list is refused, alone and in a batch', () => {
  const rules = compileSample([sampleRow(1, { fact: 'kind', operator: 'equal', value: 'c7' })], {
    facts: longLists(3000, 100)
  })
  const wrong = [{ kind: 'c3000' }, { marks: ['c0', 'c100'] }, { kind: 7 }, { kind: '' }]
  const inputs = [...wrong, { kind: 'c7' }].map((facts) => ({ ...at, facts: facts as FilingInput['facts'] }))
  expect(decideAll(rules, inputs).outcomes).toEqual([-3, -3, -3, -3, 0])
})
