import { defineIssues } from './define-issues.js'

/** Codes of the case area. */
export const caseIssues = /* @__PURE__ */ defineIssues({})
