import type { Condition, CriteriaPart, FactDefinition, FactValues, StandardDocument } from '@lijie/schema'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { loadStandards } from '../../../../scripts/load-standards.mjs'
import { prepareStandards } from '../calendar-compiler/index.js'
import { decideFiling, parseCriterionId, type FilingInput } from '../criteria/index.js'
import { isRefusal } from '../kernel/index.js'
import { compileRulebook } from '../rulebook/index.js'
import { batchOutcomes, decideFilingBatch } from './decide-filing-batch.js'
import { compileFilingBatch } from './filing-batch.js'
import { createFilingColumns } from './filing-columns.js'
import { setFilingCase } from './set-filing-case.js'

const standard = prepareStandards(
  (loadStandards() as { instrument: string; document: StandardDocument }[])
    .filter(({ instrument }) => instrument === 'case-standard-v2')
    .map(({ document }) => document)
)[0] as StandardDocument & { facts: { facts: Record<string, FactDefinition> }; criteria: CriteriaPart }
const rulebook = compileRulebook([standard], { on: '2026-03-02' })
const { rows } = standard.criteria

/** Every fact that a condition reads, with the values it is compared with. */
function collectOperands(condition: Condition | null, found: Map<string, unknown[]>): void {
  if (condition === null) return
  if ('fact' in condition)
    found.set(condition.fact, [...(found.get(condition.fact) ?? []), condition.value].flat())
  else if ('not' in condition) collectOperands(condition.not, found)
  else if ('all' in condition) for (const item of condition.all) collectOperands(item, found)
  else if ('any' in condition) for (const item of condition.any) collectOperands(item, found)
}

/** Values on both sides of what a row compares with; now and then one that is refused. */
function arbitraryValue(fact: string, operands: readonly unknown[]): fc.Arbitrary<unknown> {
  const definition = standard.facts.facts[fact] as FactDefinition
  switch (definition.type) {
    case 'boolean':
      return fc.boolean()
    case 'code':
      return fc.constantFrom(...Object.keys(definition.values), ...operands)
    case 'codes':
      return fc.subarray([...new Set([...operands, ...Object.keys(definition.values).slice(-40)])])
    default: {
      const numbers = operands.map((operand) => (typeof operand === 'number' ? operand : 0.5))
      return fc.constantFrom(...numbers.flatMap((number) => [number - 1, number, number + 1]), {
        numerator: 1,
        denominator: 3
      })
    }
  }
}

const arbitraryInputs = rows.map((row): fc.Arbitrary<FilingInput> => {
  const operands = new Map<string, unknown[]>()
  for (const other of rows)
    if (other.id.startsWith(row.id.slice(0, row.id.lastIndexOf('/') + 1)))
      collectOperands(other.condition, operands)
  const { kind, code } = parseCriterionId(row.id)
  const facts = [...operands].map(([fact, values]) => [fact, arbitraryValue(fact, values)] as const)
  return fc
    .record(Object.fromEntries(facts), { requiredKeys: [] })
    .map((given) => ({ kind, code, facts: given as FactValues }))
})

function decideAlone(input: FilingInput): number {
  const decision = decideFiling(rulebook, input)
  if (isRefusal(decision)) return batchOutcomes.refused
  const { value } = decision
  if (value.outcome === 'filed') return rows.findIndex(({ id }) => id === value.criteria[0])
  return value.outcome === 'needs' ? batchOutcomes.needs : batchOutcomes.notFiled
}

test('every row of a real standard is decided in columns as it is decided alone', () => {
  const batch = compileFilingBatch(rulebook)
  const seen = new Set<number>()
  fc.assert(
    fc.property(fc.tuple(...arbitraryInputs), (inputs) => {
      // More cases than stand in one block, in another order than that of the rows.
      const list = [...inputs, ...inputs.toReversed(), ...inputs, ...inputs.toReversed(), ...inputs]
      const columns = createFilingColumns(batch, list.length)
      for (const [i, input] of list.entries()) setFilingCase(batch, columns, i, input)
      const out = new Int32Array(list.length)
      decideFilingBatch(batch, columns, out)
      const alone = inputs.map((input) => decideAlone(input))
      const turned = alone.toReversed()
      expect([...out]).toEqual([...alone, ...turned, ...alone, ...turned, ...alone])
      for (const outcome of out) seen.add(outcome)
    }),
    { numRuns: 40, seed: 20260101 }
  )
  expect(seen.size).toBeGreaterThan(rows.length / 2)
  for (const outcome of Object.values(batchOutcomes)) expect(seen).toContain(outcome)
})
