import { interpretRow, isRefusal, TRUE } from '@lijie/engine'
import type { FactsPart } from '@lijie/schema'
import { arbitraryCriteria, arbitraryFactValues, inventRules } from '@lijie/testing/arbitraries'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { askPlain } from '../test/ask-plain.js'
import { toJsonRules } from './to-json-rules.js'

const label = { zh: '事实' }
const facts: FactsPart = {
  facts: {
    hazard: { type: 'boolean', label },
    area: { type: 'quantity', unit: 'cm2', label },
    defects: { type: 'codes', values: { missing: { label }, broken: { label } }, label },
    owner: { type: 'text', label }
  }
}

it('in an engine without our operators the rules mean the same, on complete facts of plain types', async () => {
  const given = arbitraryFactValues(facts, { complete: true })
  await fc.assert(
    fc.asyncProperty(arbitraryCriteria(facts), given, async (part, values) => {
      const rules = inventRules(facts, part)
      const context = { vocabulary: rules.vocabulary, conditions: part.conditions ?? {} }
      const written = toJsonRules(rules, 'component', '0101')
      if (isRefusal(written)) throw new Error('refused')
      for (const { name, conditions, event } of written.value) {
        const row = part.rows.find(({ id }) => id === name)
        const applies = row !== undefined && interpretRow(row, context, values) === TRUE
        expect(await askPlain(conditions, { ...values })).toBe(applies === (event.type === 'applies'))
      }
    }),
    { numRuns: 300 }
  )
})

it('what decideFiling refuses is refused', () => {
  const rules = inventRules(facts, { hitPolicy: { policy: 'all', evidence: 'inferred' }, rows: [] })
  expect(toJsonRules(rules, 'component', '0000')).toMatchObject({
    refused: [{ code: 'taxonomy/unknown-code' }]
  })
  expect(toJsonRules(rules, 'component', '9999')).toMatchObject({
    refused: [{ code: 'criteria/missing-rows' }]
  })
})
