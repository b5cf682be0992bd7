import type { CaseSearch, CountPlan } from '@lijie/engine/counting'
import { listColumns } from './can-be-unknown.js'
import type { CaseFactsField } from './case-facts-table.js'

/** Every column that plans read (计划所用列). */
export function listPlanFields(plans: readonly CountPlan[]): ReadonlySet<CaseFactsField> {
  const fields = new Set<CaseFactsField>()
  for (const { passes, items } of plans) {
    for (const { object, question } of passes) {
      fields.add(object)
      if (question !== null) listColumns(question, fields)
    }
    for (const { question, sum } of items) {
      if (question !== null) listColumns(question, fields)
      if (sum !== null) fields.add(sum)
    }
  }
  return fields
}

/** Every column that a search for cases reads. */
export function listSearchFields({ pass, question }: CaseSearch): ReadonlySet<CaseFactsField> {
  const plan = { passes: [pass], items: [{ question, sum: null }] }
  return new Set<CaseFactsField>(['caseId', ...listPlanFields([plan])])
}
