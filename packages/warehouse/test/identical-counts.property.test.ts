import {
  addCase,
  countColumns,
  countRows,
  createCaseColumns,
  findRows,
  type CaseSearch
} from '@lijie/engine/counting'
import { arbitraryCaseFacts, arbitraryCountPlan, arbitraryRowQuestion } from '@lijie/testing/arbitraries'
import type { CaseFactsColumn, CaseFactsTextColumn } from '@lijie/schema'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countPlainly } from '../../engine/test/counting/count-plainly.js'
import { openAllSources } from './all-sources.js'
import { showCounts } from './show-counts.js'
import { useBackends } from './use-backends.js'

const backends = useBackends()

/** Few columns meet each other more often. */
const few: { readonly columns: CaseFactsColumn[]; readonly textColumns: CaseFactsTextColumn[] } = {
  columns: ['reportedAt', 'dueAt', 'closedAt', 'filed', 'rework', 'reworkTimes'],
  textColumns: ['unit', 'district', 'kind']
}

test('every database counts and names the same cases as rows in memory', { timeout: 600_000 }, async () => {
  // Filling seven tables costs more than asking them: few times, with 100 plans in all.
  for (const [round, options] of [few, {}].entries()) {
    const [rows = []] = fc.sample(
      fc.array(arbitraryCaseFacts(options), { minLength: 150, maxLength: 250 }),
      1
    )
    const plans = fc.sample(arbitraryCountPlan(options), round === 0 ? 85 : 15)
    const searches: CaseSearch[] = fc
      .sample(
        fc.record({ pass: fc.constant(null), question: arbitraryRowQuestion(options), limit: fc.nat(12) }),
        8
      )
      .flatMap(({ question, limit }, i) => {
        const pass = plans[i]?.passes[0] ?? { object: 'unit', question: null }
        const object = rows[i]?.[pass.object] ?? null
        return [{ pass, question, limit, object: object === '' ? null : object }]
      })
    const sources = await openAllSources(backends, `random_${round}`, rows)
    const wanted = showCounts(plans.map((plan) => countPlainly(plan, rows)))
    expect(showCounts(countRows(plans, rows))).toEqual(wanted)
    const columns = createCaseColumns()
    for (const row of rows) addCase(columns, row)
    expect(showCounts(countColumns(plans, columns))).toEqual(wanted)
    for (const [name, source] of sources) {
      expect({ name, counts: showCounts(await source.count(plans)) }).toEqual({ name, counts: wanted })
      for (const search of searches)
        expect({ name, found: await source.findCases(search) }).toEqual({
          name,
          found: findRows(rows, search)
        })
      await source.close()
    }
  }
})
