import type { Issue } from '@lijie/schema'
import { CliFailure } from '../cli-failure.js'

/** Says in full what a database could only say in part, by throwing it; what it finds nothing wrong with stays as it was. */
export type ExplainFailure = () => Promise<void>

/** What is wrong with the rows themselves, or with the columns they are in; not a value that somebody else may read. */
const faultsOfRows: ReadonlySet<string> = new Set([
  'warehouse/bad-values',
  'warehouse/missing-column',
  'warehouse/query-failed',
  'warehouse/wrong-column-type'
])

/** Whether a database met values that are not of the type it needs (值无法读取). */
export function isUnreadable(error: unknown): boolean {
  return error instanceof CliFailure && error.issues.some(({ code }) => code === 'warehouse/unreadable-value')
}

/**
 * What a database could not do is a failure of the input, not of the program (数据库故障转为输入错误). The file is called as
 * the person called it, and its bad cells are looked for.
 *
 * @throws CliFailure
 */
export function guardSource(
  name: string,
  explain: ExplainFailure | null
): <T>(work: () => Promise<T>) => Promise<T> {
  return async (work) => {
    try {
      return await work()
    } catch (error) {
      const issues = readIssues(error)
      if (issues === null) throw error
      if (explain === null) throw new CliFailure(issues)
      if (issues.some(({ code }) => faultsOfRows.has(code))) await explain()
      throw new CliFailure(issues.map((issue) => callByName(issue, name)))
    }
  }
}

function readIssues(error: unknown): readonly Issue[] | null {
  if (!(error instanceof Error) || error instanceof CliFailure) return null
  if ('issue' in error) return [error.issue as Issue]
  return 'issues' in error ? (error.issues as readonly Issue[]) : null
}

function callByName(issue: Issue, name: string): Issue {
  const named = ['table', 'place', 'file'].filter((param) => Object.hasOwn(issue.params, param))
  return { ...issue, params: { ...issue.params, ...Object.fromEntries(named.map((param) => [param, name])) } }
}
