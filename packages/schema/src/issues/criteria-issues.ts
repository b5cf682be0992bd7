import type { IssueDefinitions } from './define-issues.js'

/** Codes of the criteria area. */
export const criteriaIssues = {} as const satisfies IssueDefinitions
