import { createIssue, type Issue, type IssueCode, type IssueParams, type IssuePlace } from '@lijie/schema'
import { exitStatus } from './exit-status.js'

/** Ends a command with coded issues and an exit status; thrown by anything below a command, shown by runCli. */
export class CliFailure extends Error {
  override readonly name = 'CliFailure'
  readonly issues: readonly Issue[]
  readonly status: number

  constructor(issues: readonly Issue[], status: number = exitStatus.unusable) {
    super(issues.map((issue) => issue.code).join(', '))
    this.issues = issues
    this.status = status
  }
}

/** A failure of one issue. */
export function createFailure<C extends IssueCode>(
  code: C,
  params: IssueParams<C>,
  place: IssuePlace = {}
): CliFailure {
  return new CliFailure([createIssue(code, params, place)])
}

/** The short name of a system error (ENOENT, EACCES, …), or its message. */
export function nameProblem(error: unknown): string {
  if (error instanceof Error) {
    const { code } = error as NodeJS.ErrnoException
    return typeof code === 'string' ? code : error.message
  }
  return String(error)
}
