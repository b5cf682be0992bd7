import type { Issue, StandardPart } from '@lijie/schema'
import { createIssue } from '@lijie/schema/issues'

/**
 * What speaks against using a standard on a date (施行日期): draft, repealed, not yet or no longer in force.
 *
 * A source that states no first day gives a warning, not a guess. Local dates compare as text.
 */
export function checkInForce(standard: StandardPart, on: string, allowDraft: boolean): Issue[] {
  const { id, status, effectiveFrom, effectiveTo } = standard
  const place = { file: 'standard.json', pointer: '/status' }
  const issues: Issue[] = []
  if (status === 'draft' && !allowDraft) issues.push(createIssue('rulebook/draft-not-allowed', { id }, place))
  if (status === 'repealed' && effectiveTo === undefined)
    issues.push(createIssue('rulebook/repealed', { id }, place))
  if (effectiveFrom === null) {
    if (status === 'in-force')
      issues.push(
        createIssue('rulebook/effective-date-unknown', { id }, { ...place, pointer: '/effectiveFrom' })
      )
  } else if (on < effectiveFrom) {
    issues.push(
      createIssue(
        'rulebook/not-in-force',
        { id, on, from: effectiveFrom, to: effectiveTo ?? '…' },
        { ...place, pointer: '/effectiveFrom' }
      )
    )
  }
  if (effectiveTo !== undefined && on > effectiveTo) {
    issues.push(
      createIssue(
        'rulebook/not-in-force',
        { id, on, from: effectiveFrom ?? '…', to: effectiveTo },
        { ...place, pointer: '/effectiveTo' }
      )
    )
  }
  return issues
}
