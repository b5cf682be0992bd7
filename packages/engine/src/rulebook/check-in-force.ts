import type { Issue, Repeal, StandardPart } from '@lijie/schema'
import { createIssue } from '@lijie/schema/issues'
import { inForcePeriod } from './in-force-period.js'

const file = 'standard.json'

/**
 * What speaks against using a standard on a date (施行日期): draft, repealed, not yet or no longer in force.
 *
 * A source that states no first day gives a warning, not a guess. A repealed standard can be used for earlier dates, if it
 * says since when it is repealed. Local dates compare as text.
 */
export function checkInForce(
  standard: StandardPart,
  on: string,
  allowDraft: boolean,
  knownAt?: string
): Issue[] {
  const { id, status } = standard
  const { from, to, endedBy } = inForcePeriod(standard, knownAt)
  const issues: Issue[] = []
  const place = { file, pointer: '/status' }
  if (status === 'draft' && !allowDraft) issues.push(createIssue('rulebook/draft-not-allowed', { id }, place))
  if (status === 'repealed' && standard.effectiveTo === undefined && standard.repealed === undefined)
    issues.push(createIssue('rulebook/repealed', { id }, place))
  if (from === null) {
    if (status === 'in-force') {
      const pointer = '/effectiveFrom'
      issues.push(createIssue('rulebook/effective-date-unknown', { id }, { file, pointer }))
    }
  } else if (on < from) {
    const params = { id, on, from, to: to ?? '…' }
    issues.push(createIssue('rulebook/not-in-force', params, { file, pointer: '/effectiveFrom' }))
    issues.push(...namePredecessors(standard, from))
  }
  if (to !== null && on > to) {
    const pointer = endedBy === 'repeal' ? '/repealed/on' : '/effectiveTo'
    const params = { id, on, from: from ?? '…', to }
    issues.push(createIssue('rulebook/not-in-force', params, { file, pointer }))
  }
  return issues
}

/** What applied before: what the standard itself repeals. */
function namePredecessors({ id, repeals = [] }: StandardPart, from: string): Issue[] {
  if (repeals.length === 0) return []
  const predecessor = repeals.map((one) => nameOf(one, 'en')).join(', ')
  const predecessorZh = repeals.map((one) => nameOf(one, 'zh')).join('、')
  const params = { id, from, predecessor, predecessorZh }
  return [createIssue('rulebook/predecessor-applied', params, { file, pointer: '/repeals' })]
}

function nameOf(repeal: Repeal, language: 'en' | 'zh'): string {
  if (typeof repeal === 'string') return repeal
  if ('standard' in repeal) return repeal.standard
  const { title, number } = repeal
  const name = title[language] ?? title.zh
  return number === undefined ? name : language === 'en' ? `${name} (${number})` : `${name}（${number}）`
}
