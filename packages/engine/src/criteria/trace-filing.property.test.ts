import type { Condition, FactValues } from '@lijie/schema'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryDocument, arbitraryFacts } from '../../test/arbitrary-conditions.js'
import { compileSample, sampleRow } from '../../test/sample-criteria.js'
import { nameTruth } from '../kernel/index.js'
import { findSlot, type FilingInput, type FilingRules } from './decide-filing.js'
import type { ConditionExplanation, LeafExplanation } from './explain-condition.js'
import { explainFiling } from './explain-filing.js'
import { interpretCondition } from './interpret-condition.js'
import { interpretRow } from './interpret-row.js'
import { listTracedRows } from './list-traced-rows.js'
import { traceFiling } from './trace-filing.js'

function listLeaves(explanation: ConditionExplanation | null): readonly LeafExplanation[] {
  if (explanation === null) return []
  if (explanation.type === 'leaf') return [explanation]
  if ('items' in explanation) return explanation.items.flatMap((item) => listLeaves(item))
  return listLeaves(explanation.item)
}

/** Runs a check on random rules and facts; each rulebook sees several cases, so that keys meet again. */
function checkTraces(numRuns: number, check: (rules: FilingRules, input: FilingInput) => void): void {
  const cases = fc.array(arbitraryFacts, { minLength: 4, maxLength: 4 })
  fc.assert(
    fc.property(arbitraryDocument, cases, ({ rows, conditions, policy }, list) => {
      const rules = compileSample(rows, { conditions, policy })
      for (const facts of list) check(rules, { kind: 'component', code: '0101', facts })
    }),
    { numRuns }
  )
}

function readPointer(document: unknown, pointer: string): unknown {
  const steps = pointer.split('/').slice(1)
  return steps.reduce<unknown>((part, step) => (part as Readonly<Record<string, unknown>>)[step], document)
}

test('a trace holds the decision and the truth of every row and leaf that the explanation gives', () => {
  checkTraces(2000, (rules, input) => {
    const explanation = explainFiling(rules, input)
    const trace = traceFiling(rules, input)
    const rows = listTracedRows(trace)
    expect(trace.decision).toEqual(explanation.decision)
    expect(rows.map(({ id, truth }) => [id, nameTruth(truth)])).toEqual(
      explanation.rows.map(({ id, truth }) => [id, truth])
    )
    expect(
      rows.map(({ leaves }) => leaves.map(({ leaf, given, truth }) => [leaf, given, nameTruth(truth)]))
    ).toEqual(
      explanation.rows.map(({ exclusions, condition }) =>
        [...exclusions.map((exclusion) => exclusion.condition), condition]
          .flatMap((part) => listLeaves(part))
          .map(({ leaf, given, truth }) => [leaf, given, truth])
      )
    )
  })
})

test('every row and leaf has the truth of the definition, and every leaf stands where its pointer says', () => {
  checkTraces(1000, (rules, input) => {
    const { part, vocabulary } = rules.criteria
    const context = { vocabulary, conditions: part.conditions ?? {} }
    for (const { id, truth, leaves } of listTracedRows(traceFiling(rules, input))) {
      const row = part.rows.find((one) => one.id === id)
      expect(truth).toBe(row && interpretRow(row, context, input.facts))
      for (const leaf of leaves) {
        expect(leaf.truth).toBe(interpretCondition(leaf.leaf, context, input.facts))
        expect(readPointer(part, leaf.pointer)).toEqual(leaf.leaf)
      }
    }
  })
})

test('a case that is decided from its facts has the same trace as by its key', () => {
  checkTraces(1000, (rules, input) => {
    const byKey = traceFiling(rules, input)
    const slot = findSlot(rules.criteria, input)
    if (slot === undefined) throw new Error('no rows')
    const { firstKey } = slot
    slot.firstKey = -1
    expect(traceFiling(rules, input)).toEqual(byKey)
    slot.firstKey = firstKey
  })
})

const codes = ['missing', 'displaced', 'damaged', 'dirty']
const hazard: Condition = { fact: 'safetyHazard', operator: 'equal', value: true }

/** Codes asked about one by one, as one with others, or as those that must not be there. */
const arbitraryQuestion = fc
  .tuple(fc.subarray(codes, { minLength: 1 }), fc.constantFrom('any', 'all', 'none'))
  .map(([some, type]): Condition => {
    const operator = type === 'none' ? 'doesNotContain' : 'contains'
    const items = some.map((value): Condition => ({ fact: 'defects', operator, value }))
    return { all: [type === 'any' ? { any: items } : { all: items }, hazard] }
  })

test('codes that rows ask about as one are told apart in every trace', () => {
  let shared = 0
  const sets = fc.array(fc.option(fc.subarray(codes)), { minLength: 6, maxLength: 6 })
  fc.assert(
    fc.property(fc.array(arbitraryQuestion, { minLength: 1, maxLength: 3 }), sets, (conditions, list) => {
      const rules = compileSample(conditions.map((condition, i) => sampleRow(i + 1, condition)))
      const context = { vocabulary: rules.vocabulary }
      for (const defects of list) {
        const input = { kind: 'component', code: '0101', facts: { defects, safetyHazard: true } }
        for (const { leaves } of listTracedRows(traceFiling(rules, input)))
          for (const { leaf, truth } of leaves)
            expect(truth).toBe(interpretCondition(leaf, context, input.facts))
        shared += findSlot(rules.criteria, input)?.trace?.loose.length ?? 0
      }
    }),
    { numRuns: 1000 }
  )
  expect(shared).toBeGreaterThan(100)
})

test('a trace written as JSON and read back tells the same', () => {
  checkTraces(500, (rules, input) => {
    const trace = traceFiling(rules, input)
    const { facts, layout, truths } = JSON.parse(JSON.stringify(trace)) as typeof trace
    expect(listTracedRows({ facts, layout, truths })).toEqual(listTracedRows(trace))
  })
})

test('a trace stays as it is when the caller goes on with the facts', () => {
  checkTraces(500, (rules, input) => {
    const facts = structuredClone(input.facts) as Record<keyof FactValues, unknown>
    const trace = traceFiling(rules, { ...input, facts })
    const before = JSON.stringify(trace)
    for (const [name, value] of Object.entries(facts)) {
      if (Array.isArray(value)) value.push('missing')
      else if (typeof value === 'object' && value !== null) Object.assign(value, { numerator: 7 })
      facts[name] = null
    }
    expect(JSON.stringify(trace)).toBe(before)
  })
})
