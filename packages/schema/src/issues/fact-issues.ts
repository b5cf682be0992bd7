import type { IssueDefinitions } from './define-issues.js'

/** Codes of the fact area. */
export const factIssues = {} as const satisfies IssueDefinitions
