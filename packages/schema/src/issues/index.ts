export { createIssue, type Issue, type IssueParam, type IssuePlace } from './issue.js'
export type { IssueDefinition, Severity } from './define-issues.js'
export { issueRegistry, type IssueCode, type IssueParams } from './registry.js'
export { formatIssue, type MessageLanguage, type Messaged } from './format-issue.js'
