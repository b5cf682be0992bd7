import { describe, expect, it } from 'vitest'
import {
  act,
  refusalOf,
  reported,
  take,
  takeAll,
  untilDisposing,
  workflowRules
} from '../../test/workflow-fixtures.js'
import { sampleRow } from '../../test/sample-criteria.js'
import { citeEntry } from '../../test/workflow-sample.js'
import type { CaseAction } from './case-action.js'
import type { WorkflowRules } from './workflow-rules.js'

const row = sampleRow(1, { fact: 'defects', operator: 'contains', value: 'missing' })
const own = workflowRules()
/** More rows than the one that decides: of an event, of another code, of no such kind. */
const rules: WorkflowRules = {
  ...own,
  limitOf: (criterion) =>
    ['component/0101/1', 'component/0102/1', 'component/01011/1', 'event/0101/1'].includes(criterion)
      ? { limit: row.timeLimit, citation: citeEntry(criterion, row.article, row.evidence) }
      : undefined
}
const filed = takeAll(rules, untilDisposing.slice(0, 2))
const dispatch = (criterion: string): CaseAction =>
  act('dispatch', 'clerk', 'centre', { to: 'platform@east', criterion })

describe('a criterion that is named where the standard does not ask for one', () => {
  it('fits the kind and the code of the case', () => {
    expect(take(rules, filed, dispatch('component/0101/1')).record.criterion).toBe('component/0101/1')
    for (const other of ['event/0101/1', 'component/0102/1', 'component/01011/1'])
      expect(refusalOf(rules, filed, dispatch(other))).toBe('workflow/filing-criterion-other')
    expect(refusalOf(rules, filed, dispatch('component/0101/9'))).toBe('workflow/unknown-criterion')
  })

  it('fits the kind alone of a case without a code', () => {
    const { code: _code, ...without } = reported as Extract<CaseAction, { type: 'report' }>
    const { record } = take(rules, null, without as CaseAction)
    const uncoded = { ...filed, code: record.code }
    expect(refusalOf(rules, uncoded, dispatch('event/0101/1'))).toBe('workflow/filing-criterion-other')
    expect(refusalOf(rules, uncoded, dispatch('component/0102/1'))).toBeUndefined()
    const file = act('file', 'clerk', 'centre', { facts: { defects: ['missing'] } })
    expect(refusalOf(rules, record, file)).toBe('workflow/missing-code')
  })
})
