import type { IssueDefinitions } from './define-issues.js'

/** Codes of the time limits area (处置时限). */
export const timeLimitIssues = {} as const satisfies IssueDefinitions
