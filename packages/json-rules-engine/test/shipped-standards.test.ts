import { compileRulebook, decideFiling, parseCriterionId, type Rulebook } from '@lijie/engine'
import { prepareStandard } from '@lijie/engine/calendar-compiler'
import { defineFiling, interpretFiling } from '@lijie/engine/reference'
import type { StandardDocument } from '@lijie/schema'
import { arbitraryCase } from '@lijie/testing/arbitraries'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadStandards } from '../../../scripts/load-standards.mjs'
import { createJsonRulesEngine } from '../src/index.js'

const documents = (loadStandards() as { readonly document: StandardDocument }[])
  .map(({ document }) => document)
  .filter(({ criteria, taxonomy, facts }) => criteria && taxonomy && facts)

/** One standard alone, on a day on which all of them are in force. */
function compile(document: StandardDocument): Rulebook {
  return compileRulebook([prepareStandard(document)], {
    on: '2026-03-02',
    allowDraft: true
  })
}

describe.each(documents.map((document) => [document.standard.id, document] as const))(
  '%s',
  (_id, document) => {
    it('is decided alike by the engine, by its definition and by json-rules-engine', async () => {
      const rulebook = compile(document)
      const definition = defineFiling(rulebook)
      const filing = createJsonRulesEngine(rulebook)
      const rows = definition.part.rows.map(({ id }) => parseCriterionId(id))
      const cases = fc.constantFrom(...rows).chain(({ kind, code }) => {
        const options = { startedAt: ['2026-03-02T09:00+08:00'], areaGrade: ['A'] }
        const complete = arbitraryCase(rulebook, kind, code, { ...options, complete: true })
        return fc.oneof(complete, arbitraryCase(rulebook, kind, code, options))
      })
      await fc.assert(
        fc.asyncProperty(cases, async (input) => {
          const expected = interpretFiling(definition, input)
          expect(decideFiling(rulebook, input)).toEqual(expected)
          expect(await filing.decideFiling(input)).toEqual(expected)
        }),
        { numRuns: 200 }
      )
    })
  }
)

it('more than one standard was asked', () => {
  expect(documents.length).toBeGreaterThan(1)
})
