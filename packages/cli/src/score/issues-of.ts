import type { Reason } from '@lijie/engine'
import { createIssue, issueRegistry, type Issue } from '@lijie/schema'

/** The issues of a refusal, for the person (拒绝原因). */
export function issuesOf(reasons: readonly Reason[]): Issue[] {
  return reasons.map(({ code, params }) => ({ code, params, severity: issueRegistry[code].severity }))
}

/** So many reasons of one code are told. */
const mostOfOneCode = 5

/** The same, but of each code only the first few: a missing column would otherwise be told for every object. */
export function firstIssuesOf(reasons: readonly Reason[]): Issue[] {
  const seen = new Map<Issue['code'], number>()
  const first = issuesOf(reasons).filter(({ code }) => {
    seen.set(code, (seen.get(code) ?? 0) + 1)
    return (seen.get(code) ?? 0) <= mostOfOneCode
  })
  const more = [...seen].filter(([, count]) => count > mostOfOneCode)
  return [
    ...first,
    ...more.map(([code, count]) => createIssue('score/more-reasons', { count: count - mostOfOneCode, code }))
  ]
}
