import type { FactValues } from '@lijie/schema'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryDocument, arbitraryFacts } from '../../test/arbitrary-conditions.js'
import { compileSample } from '../../test/sample-criteria.js'
import { decideFiling, type FilingInput, type FilingRules } from '../criteria/index.js'
import { isRefusal } from '../kernel/index.js'
import { batchOutcomes, decideFilingBatch } from './decide-filing-batch.js'
import { compileFilingBatch } from './filing-batch.js'
import { createFilingColumns } from './filing-columns.js'
import { getFilingCase } from './get-filing-case.js'
import { setFilingCase } from './set-filing-case.js'

const wrongFacts = fc.constantFrom<FactValues>(
  { stations: 10 },
  { stations: 1.5 },
  { damagedArea: -1 },
  { damagedShare: 2 },
  { part: 'roof' },
  { defects: ['missing', 'lost'] },
  { colour: 'red' }
)
const arbitraryInput: fc.Arbitrary<FilingInput> = fc.record({
  kind: fc.constantFrom('component', 'component', 'component', 'event'),
  code: fc.constantFrom('0101', '0101', '0101', '0102'),
  facts: fc.oneof({ weight: 6, arbitrary: arbitraryFacts }, wrongFacts),
  startedAt: fc.constantFrom(undefined, null, 1771059600000, '2026-02-14T17:00:00+08:00', 'soon'),
  areaGrade: fc.constantFrom(undefined, 'A', 'Z', 'AB')
})

function decideAlone(rules: FilingRules, input: FilingInput): number {
  const decision = decideFiling(rules, input)
  if (isRefusal(decision)) return batchOutcomes.refused
  const { value } = decision
  if (value.outcome === 'filed')
    return rules.criteria.part.rows.findIndex(({ id }) => id === value.criteria[0])
  return value.outcome === 'needs' ? batchOutcomes.needs : batchOutcomes.notFiled
}

test('a batch decides every case as it is decided alone, and gives every case back', () => {
  const inputs = fc.array(arbitraryInput, { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(arbitraryDocument, inputs, ({ rows, conditions, policy }, list) => {
      const rules = compileSample(rows, { conditions, policy })
      const batch = compileFilingBatch(rules)
      const columns = createFilingColumns(batch, list.length)
      for (const [i, input] of list.entries()) setFilingCase(batch, columns, i, input)
      const out = new Int32Array(list.length)
      decideFilingBatch(batch, columns, out)
      const alone = list.map((input) => decideAlone(compileSample(rows, { conditions, policy }), input))
      expect([...out]).toEqual(alone)
      decideFilingBatch(batch, columns, out)
      expect([...out]).toEqual(alone)
      for (const [i, input] of list.entries()) {
        const given = getFilingCase(batch, columns, i)
        expect(decideFiling(rules, given)).toEqual(decideFiling(rules, input))
      }
    }),
    { numRuns: 3000 }
  )
})

test('a number with many thresholds is told apart at each of them', () => {
  const rules = compileSample(
    [1, 2, 3, 4, 5, 6, 7, 8].map((stations, i) => ({
      id: `component/0101/${i + 1}`,
      article: '1',
      summary: { zh: '一' },
      condition: { fact: 'stations', operator: 'equal', value: stations },
      timeLimit: { value: 1, unit: 'work-hour' },
      evidence: 'derived'
    }))
  )
  const batch = compileFilingBatch(rules)
  const given = [null, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
  const columns = createFilingColumns(batch, given.length + 1)
  for (const [i, stations] of given.entries())
    setFilingCase(batch, columns, i, { kind: 'component', code: '0101', facts: { stations } })
  const out = new Int32Array(given.length + 1)
  decideFilingBatch(batch, columns, out)
  const { notFiled, needs, refused } = batchOutcomes
  // The case after the last was never written: no sub-category is known of it.
  expect([...out]).toEqual([needs, notFiled, 0, 1, 2, 3, 4, 5, 6, 7, notFiled, refused, refused])
  expect(columns.apart.size).toBe(1)
  expect(decideFiling(rules, getFilingCase(batch, columns, 11))).toMatchObject({
    refused: [{ code: 'facts/out-of-range' }]
  })
})

test('places and counts that do not exist are the fault of the caller', () => {
  const batch = compileFilingBatch(compileSample([]))
  const columns = createFilingColumns(batch, 2)
  const input = { kind: 'component', code: '0101', facts: {} }
  for (const at of [-1, 2, 0.5, Number.NaN])
    expect(() => setFilingCase(batch, columns, at, input)).toThrow(RangeError)
  expect(() => decideFilingBatch(batch, columns, new Int32Array(1))).toThrow(RangeError)
  expect(() => decideFilingBatch(batch, columns, new Int32Array(9), 3)).toThrow(RangeError)
  for (const capacity of [-1, 0.5, Number.NaN, 2 ** 31])
    expect(() => createFilingColumns(batch, capacity)).toThrow(RangeError)
})
