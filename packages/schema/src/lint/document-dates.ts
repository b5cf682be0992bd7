import type { StandardPart } from '../generated/types.js'
import { createFinding, type Finding, type LintRule } from './lint-rule.js'

/** Dates of standard.json that contradict each other or the status: adopted, issued, in force, expired, repealed. */
export const documentDates: LintRule = ({ standard }) => [...checkOrder(standard), ...checkStatus(standard)]

function checkOrder(standard: StandardPart): Finding[] {
  const { repealed } = standard
  const dates = [
    { name: 'adopted', pointer: '/adopted', date: standard.adopted },
    { name: 'issued', pointer: '/issued', date: standard.issued },
    { name: 'effectiveFrom', pointer: '/effectiveFrom', date: standard.effectiveFrom ?? undefined }
  ]
  const ends = [
    { name: 'effectiveTo', pointer: '/effectiveTo', date: standard.effectiveTo },
    { name: 'repealed', pointer: '/repealed/on', date: repealed?.on }
  ]
  const pairs = [
    ...dates.slice(1).map((later, i) => [dates[i], later]),
    ...ends.map((end) => [dates[2], end])
  ]
  return pairs.flatMap(([earlier, later]) => {
    if (earlier?.date === undefined || later?.date === undefined || earlier.date <= later.date) return []
    const params = {
      earlier: earlier.name,
      earlierDate: earlier.date,
      later: later.name,
      laterDate: later.date
    }
    return [createFinding('standard', later.pointer, 'standard/dates-out-of-order', params)]
  })
}

function checkStatus({ status, effectiveTo, repealed }: StandardPart): Finding[] {
  if (status === 'repealed' && effectiveTo === undefined && repealed === undefined) {
    return [createFinding('standard', '/status', 'standard/repealed-without-date', {})]
  }
  if (status !== 'draft' || repealed === undefined) return []
  return [createFinding('standard', '/repealed', 'standard/draft-with-end', { property: 'repealed' })]
}
