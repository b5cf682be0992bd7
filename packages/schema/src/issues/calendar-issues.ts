import type { IssueDefinitions } from './define-issues.js'

/** Codes of the calendar area. */
export const calendarIssues = {} as const satisfies IssueDefinitions
