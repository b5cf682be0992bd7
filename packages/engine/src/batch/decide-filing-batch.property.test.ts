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

test(
  'a batch decides every case as it is decided alone, and gives every case back',
  { timeout: 60_000 },
  () => {
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
  }
)

test('values that the columns can hold and the rules refuse are refused', () => {
  const rules = compileSample([
    {
      id: 'component/0101/1',
      article: '1',
      summary: { zh: '一' },
      condition: { fact: 'stations', operator: 'greaterThan', value: 2 },
      timeLimit: { value: 1, unit: 'work-hour' },
      evidence: 'derived'
    }
  ])
  const batch = compileFilingBatch(rules)
  const columns = createFilingColumns(batch, 6)
  const place = batch.facts.findIndex(({ id }) => id === 'stations')
  const column = columns.facts[place]
  if (column?.type !== 'numbers') throw new Error('stations are numbers')
  column.values.set([3, 2, 10, 2.5, Number.NaN, Number.POSITIVE_INFINITY])
  const out = new Int32Array(6)
  decideFilingBatch(batch, columns, out)
  const { notFiled, needs, refused } = batchOutcomes
  expect([...out]).toEqual([0, notFiled, refused, refused, needs, refused])
  expect(decideFiling(rules, getFilingCase(batch, columns, 2))).toMatchObject({
    refused: [{ code: 'facts/out-of-range' }]
  })
})
